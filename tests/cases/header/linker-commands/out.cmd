/*
 * SPDX-FileCopyrightText: Jane Doe <jane@example.org>
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

MEMORY
{
  RAM : origin = 0, length = 16
}
