param([string]$a)
