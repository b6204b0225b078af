#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Each test that SECURITY.md names is there.
set -eu

cd "$(dirname -- "$(readlink -f -- "$0")")/../.."
status=0

# What stands between backquotes and looks like the name of a test.
# shellcheck disable=SC2016 # a pattern
for name in $(grep -oE '`(t[0-9]{4}|[a-z_]+/[a-z_]+_test)`' SECURITY.md |
  tr -d '`' | sort -u); do
  case $name in
    t[0-9]*) set -- tests/e2e/"$name"-*.sh ;;
    *) set -- tests/unit/"$name.cc" ;;
  esac
  [ -e "$1" ] || {
    echo "SECURITY.md names $name, which is no test"
    status=1
  }
done
exit $status
