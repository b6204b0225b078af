# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Sourced by scripts that hold documents against schemas. Published schemas
# are not part of the project: they lie in TGPL_SCHEMAS, by default in
# ../shared/schemas beside the project, or come from npm and stay in build/.
# shellcheck shell=sh
support=$root/tests/support
# shellcheck disable=SC2034 # for those who source this
schemas=${TGPL_SCHEMAS:-$root/../shared/schemas}

# The first python3 that has what Debian's python3-jsonschema brings.
for python in /usr/bin/python3 python3 none; do
  [ "$python" != none ] ||
    give_up "no python3 with jsonschema; './dev test' installs it"
  "$python" -c 'import jsonschema' 2>/dev/null && break
done

# valid SCHEMA DOCUMENT...
valid() {
  "$python" "$support/valid_json.py" "$@" >&3
}

. "$support/npm.sh"
