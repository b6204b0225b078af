'#Language "WWB-COM"
Sub Main
End Sub
