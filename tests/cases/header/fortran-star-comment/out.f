C SPDX-FileCopyrightText: Jane Doe <jane@example.org>
C SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

* what it does
      PROGRAM A
      END
