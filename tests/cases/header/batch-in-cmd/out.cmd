@REM SPDX-FileCopyrightText: Jane Doe <jane@example.org>
@REM SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

@echo off
echo a
