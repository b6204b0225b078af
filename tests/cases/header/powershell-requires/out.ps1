# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#Requires -Version 5
param([string]$a)
Write-Output $a
