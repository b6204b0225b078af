/*
 * SPDX-FileCopyrightText: Jane Doe <jane@example.org>
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

@ adds
.text
add r0, r0, r1
