/* SPDX-FileCopyrightText: Jane Doe <jane@example.org> */
/* SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later */

data list free / a.
begin data
1
end data.
list.
