#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The compilers and parsers of many languages see the same in the files of
# tests/cases/header before and after they get a header.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/parsers.sh"
. "$root/tests/support/header_cases.sh"
. "$root/tests/support/renderers.sh"
parsers=$root/tests/support/parsers

# The parsers of Debian: others (rustup, pyenv) depend on a HOME.
PATH=$TGPL_BUILD/src/cli:/usr/bin:/bin:$PATH

check 'header add does to a tree what the cases say' '
  new_repo after
  cd after
  lay_out
  cp -R . ../before
  git tgpl header add --license LicenseRef-TGPL-0.1-or-later \
    --holder "Jane Doe <jane@example.org>" >../out 2>../err
  sed -n "s/^added header: //p" ../out | grep -v "\.license$\|^REUSE.toml$" >../labelled
  [ "$(wc -l <../labelled)" -ge 180 ]
  while read -r path; do
    case=${path%%/*}
    same "$(ls "$root/tests/cases/header/$case"/out.*)" "$path"
  done <../labelled
'

{ parsers; renderers; } >"$scratch/table"
missing=
while read -r language command purpose patterns <&4; do
  if [ ! -x "/usr/bin/$command" ]; then
    case $purpose in
      test) needed=yes ;;
      all) needed=${TGPL_TEST_ALL-} ;;
      rare) needed=${TGPL_TEST_ALL:+${TGPL_TEST_EXHAUSTIVE-}} ;;
    esac
    if [ -n "$needed" ]; then
      give_up "$command is missing; './dev test' installs it"
    fi
    missing="$missing $command"
    continue
  fi
  check "files in $language are parsed the same with a header" "
    cd after
    set -f
    same_parses $language $patterns
  "
done 4<"$scratch/table"
[ -z "$missing" ] ||
  skip 'files in some languages are parsed the same with a header' \
    "no$missing; 'TGPL_TEST_EXHAUSTIVE=yes ./dev test --all' installs them"
