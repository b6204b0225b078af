\ SPDX-FileCopyrightText: Jane Doe <jane@example.org>
\ SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

: square ( n -- n*n ) dup * ;
7 square .
