# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Sourced by scripts that validate documents against schemas. Published schemas
# are not part of the project: they are in TGPL_SCHEMAS (default:
# ../shared/schemas next to the project) or come from npm and are stored in
# build/.
# shellcheck shell=sh
support=$root/tests/support
# shellcheck disable=SC2034 # for those who source this
schemas=${TGPL_SCHEMAS:-$root/../shared/schemas}

# Find a python3 with the jsonschema module (Debian: python3-jsonschema).
for python in /usr/bin/python3 python3 none; do
  [ "$python" != none ] ||
    give_up "no python3 with jsonschema; './dev test' installs it"
  "$python" -c 'import jsonschema' 2>/dev/null && break
done

# valid SCHEMA DOCUMENT...: fails if a document is not valid.
valid() {
  "$python" "$support/valid_json.py" "$@" >&3
}

. "$support/npm.sh"
