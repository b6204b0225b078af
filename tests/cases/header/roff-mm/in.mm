.TL
Title
.P
Text
