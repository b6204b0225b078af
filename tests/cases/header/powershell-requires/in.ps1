#Requires -Version 5
param([string]$a)
Write-Output $a
