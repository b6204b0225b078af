#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Every shell script of the project passes shellcheck. Not SC2016: awk programs
# and the commands of a check stand in single quotes on purpose. In e2e scripts
# not SC2034 either: those commands use the variables.
set -eu

cd "$(dirname -- "$(readlink -f -- "$0")")/../.."
command -v shellcheck >/dev/null || { echo "shellcheck is missing" >&2; exit 1; }

status=0
find dev .ci/run hooks tests/fuzz/run.sh tests/meta tests/bench tests/run.sh -type f \
  ! -name '*.md' ! -name '*.py' ! -name '*.awk' ! -name '*.txt' -exec shellcheck -x -P SCRIPTDIR -e SC2016 {} + || status=1
find tests/e2e -name '*.sh' \
  -exec shellcheck -x -P SCRIPTDIR -e SC2016,SC2034 {} + || status=1
exit $status
