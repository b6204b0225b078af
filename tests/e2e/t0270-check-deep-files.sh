#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Files that are nested so deeply that a recursive reader overflows its stack:
# a finding or no statement, and the program goes on.

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# nested KIND: a text of that kind, 50,000 levels deep, in JSON 400,000.
cat >"$scratch/bin/nested" <<'END'
#!/usr/bin/env python3
import sys
n = 400000 if sys.argv[1].startswith('json') else 50000
key = '.'.join(['a'] * n)
print({
    'table': '[' + key + ']',
    'tables': '[[' + key + ']]',
    'key': key + ' = 1',
    'inline-key': 'a = {' + key + ' = 1}',
    'toml-array': 'a = ' + '[' * n + ']' * n,
    'toml-inline': 'a = ' + '{a=' * n + '1' + '}' * n,
    'json-array': '{"license": ' + '[' * n + ']' * n + '}',
    'json-object': '{"license": ' + '{"a": ' * n + '1' + '}' * n + '}',
    'json-open': '{"license": ' + '[' * n,
    'yaml-flow': 'license: ' + '[' * n + ']' * n,
    'yaml-block': '\n'.join(' ' * i + 'a:' for i in range(2000)),
    'xml': '<project>' + '<a>' * n + '</a>' * n + '</project>',
    'expression': 'SPDX-' + 'License-Identifier: ' + '(' * n + 'MIT' + ')' * n,
}[sys.argv[1]])
END
chmod +x "$scratch/bin/nested"

# goes_on KIND FILE...: with each of the files, no command dies of it.
goes_on() {
  kind=$1
  shift
  for file; do
    git rm -q -r --cached . 2>/dev/null || :
    rm -f ./*.* .git/index
    nested "$kind" >"$file"
    git add "$file"
    for command in check "check --staged" status sbom "hook run pre-commit" \
      "init --dry-run"; do
      status=0
      # shellcheck disable=SC2086 # several words
      git tgpl $command >../out 2>../err || status=$?
      [ "$status" -le 128 ] || { echo "$kind $file $command: $status"; return 1; }
      lacks ../err "internal error"
    done
    rm "$file"
  done
}

check 'TOML' '
  new_repo p
  cd p
  for kind in table tables key inline-key toml-array toml-inline; do
    goes_on $kind TGPL.toml REUSE.toml Cargo.toml pyproject.toml
  done
'

check 'JSON' '
  cd p
  for kind in json-array json-object json-open; do
    goes_on $kind package.json composer.json codemeta.json
  done
'

check 'YAML, XML and SPDX expressions' '
  cd p
  for kind in yaml-flow yaml-block; do
    goes_on $kind CITATION.cff pubspec.yaml
  done
  goes_on xml pom.xml
  goes_on expression a.c
'

check 'one repository with such terms does not keep others from an answer' '
  new_repo good
  cd good
  printf "version = 1\n[usage]\ntrain-ai = \"allow\"\n" >TGPL.toml
  commit_all first
  cd ..
  for kind in table toml-array; do
    new_repo $kind
    cd $kind
    nested $kind >TGPL.toml
    commit_all first
    cd ..
  done
  exits 1 git tgpl terms fetch "file://$PWD/good" "file://$PWD/table" \
    "file://$PWD/toml-array" "file://$PWD/good" >out
  [ "$(grep -c "^allow" out)" -eq 2 ]
  [ "$(grep -c "^unknown" out)" -eq 2 ]
  [ -z "$(ls -A "$TMPDIR")" ]
'
