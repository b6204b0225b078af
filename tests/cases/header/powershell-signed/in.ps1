Write-Host 1

# SIG # Begin signature block
# MIIFdgYJKoZI
# SIG # End signature block
