VERSION 5.00
Begin VB.Form Form1 
   Caption = "x"
End
Attribute VB_Name = "Form1"
' SPDX-FileCopyrightText: Jane Doe <jane@example.org>
' SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

Sub A()
End Sub
