/*
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 * SPDX-FileCopyrightText: Jane Doe <jane@example.org>
 *
 * See doc/ for
 *   more of it.
 */

int a;
