/*
 * SPDX-FileCopyrightText: Jane Doe <jane@example.org>
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#cmakedefine HAVE_A 1
#define VERSION "@VERSION@"
