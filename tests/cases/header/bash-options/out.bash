#!/usr/bin/env -S bash -e
# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

shopt -s extglob
case x in @(x|y)) echo y ;; esac
