WScript.Echo 1

'' SIG '' Begin signature block
'' SIG '' MIIFdgYJ
'' SIG '' End signature block
