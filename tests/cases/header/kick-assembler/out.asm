// SPDX-FileCopyrightText: Jane Doe <jane@example.org>
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

.pc = $1000
lda #1
