#!/bin/sh
# SPDX-FileCopyrightText: Jane Doe <jane@example.org>
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# the next line restarts using tclsh \
exec tclsh "$0" "$@"
puts 1
