// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

@2
D=A
@3
D=D+A
