VERSION 5.00
Begin VB.Form Form1 
   Caption = "x"
End
Attribute VB_Name = "Form1"
Sub A()
End Sub
