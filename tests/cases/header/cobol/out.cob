      *> SPDX-FileCopyrightText: Jane Doe <jane@example.org>
      *> SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

       IDENTIFICATION DIVISION.
       PROGRAM-ID. HELLO.
       PROCEDURE DIVISION.
           DISPLAY "HELLO".
           STOP RUN.
