; SPDX-FileCopyrightText: Jane Doe <jane@example.org>
; SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

.segment "CODE"
start: lda #1
  rts
