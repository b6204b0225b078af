<# : batch portion
@powershell -noprofile "iex (gc '%~f0' -raw)"
@exit /b
#>
Write-Host 1
