; SPDX-FileCopyrightText: Jane Doe <jane@example.org>
; SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

Graphics 640,480
Print 1
