#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What a new command, rule, export or hook needs besides itself: prints what is missing.
set -eu

cd "$(dirname -- "$(readlink -f -- "$0")")/../.."

# Commands that no e2e script covers yet. This list may only become shorter.
without_script=''

# cmd_noun.cc has a script with its name; cmd_noun_verb.cc is called in one of
# those of its noun.
scripts_of_commands() {
  for file in src/cli/cmd_*.cc; do
    command=$(basename -- "$file" .cc | sed 's/^cmd_//; s/_/ /g')
    case " $without_script " in *" $command "*) continue ;; esac
    grep -qs "git tgpl $command" \
      tests/e2e/t[0-9][0-9][0-9][0-9]-"${command%% *}"-*.sh ||
      echo "$file: no tests/e2e/tNNNN-${command%% *}-<topic>.sh calls it"
  done
}

names_of_scripts() {
  find tests/e2e -name '*.sh' ! -name lib.sh |
    grep -v '/t[0-9]\{4\}-[a-z0-9-]*\.sh$' |
    sed 's/$/: not named tNNNN-<command>-<topic>.sh/'
}

numbers_of_scripts() {
  find tests/e2e -name 't*.sh' | sed 's|.*/\(t[0-9]*\)-.*|\1|' | sort |
    uniq -d | sed 's|.*|tests/e2e/&: two scripts have this number|'
}

# Rule some-thing is kSomeThing in rules/some_thing.cc.
rules() {
  for file in src/check/rules/*.cc; do
    id=$(basename -- "$file" .cc | tr _ -)
    row=$(sed -n 's/^.*const Rule \(k[A-Za-z]*\) = .*/\1/p' "$file")
    grep -q "\"$id\"," "$file" || echo "$file: the id is not \"$id\""
    grep -q "\b$row\b" src/check/rule_table.cc ||
      echo "src/check/rule_table.cc: no row $row"
    grep -qs "^\.\(It\|Ss\).* $id\$" man/tgpl-rules.7 ||
      echo "man/tgpl-rules.7: no entry for $id"
    grep -qs "\"${id}[\" ]\|\b$row\b" tests/unit/check/*_test.cc ||
      echo "$file: tests/unit/check/ does not name \"$id\" or $row"
  done
}

formats() {
  sed -n 's/^ *{"\([a-z]*\)",.*/\1/p' src/report/format_table.cc |
    while read -r name; do
      grep -qs "^\.\(It\|Ss\).* $name\$" man/git-tgpl-check.1 ||
        echo "man/git-tgpl-check.1: no entry for the format $name"
    done
}

# Each row of an export, "const Format kName = {"name", ...", has an entry.
exports() {
  for file in src/terms/export/*.cc; do
    tr -d '\n' <"$file" | grep -o 'const Format k[A-Za-z0-9]* = { *"[^"]*"' |
      sed 's/.*"\(.*\)"/\1/' | while read -r name; do
      name=$(echo "$name" | sed 's/-/\\\\-/g')
      grep -qs "^\.It.* Cm $name\( ,.*\)\{0,1\}\$" man/tgpl-exports.7 ||
        echo "man/tgpl-exports.7: no entry for the export $name"
    done
  done
}

hooks() {
  for file in hooks/*; do
    name=$(basename -- "$file")
    grep -qe "$name" tests/e2e/t*-hook-*.sh 2>/dev/null ||
      echo "$file: no tests/e2e/tNNNN-hook-*.sh names it"
  done
}

wrong=$(
  scripts_of_commands
  names_of_scripts
  numbers_of_scripts
  rules
  formats
  exports
  hooks
)
[ -n "$wrong" ] || exit 0
printf '%s\n' "$wrong"
exit 1
