; SPDX-FileCopyrightText: Jane Doe <jane@example.org>
; SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

  PRESERVE8
  AREA RESET, DATA, READONLY
  END
