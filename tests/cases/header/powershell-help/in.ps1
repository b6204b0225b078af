<#
.SYNOPSIS
  What it is.
#>
param([string]$a)
