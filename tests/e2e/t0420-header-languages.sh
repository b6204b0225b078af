#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The compilers and parsers of many languages see the same in the files of
# tests/cases/header before and after they get a header.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/parsers.sh"
. "$root/tests/support/renderers.sh"
parsers=$root/tests/support/parsers

# The parsers of Debian: others (rustup, pyenv) depend on a HOME.
PATH=$TGPL_BUILD/src/cli:/usr/bin:/bin:$PATH

# Files that are not for the parser of their suffix: templates, dialects,
# languages that share the suffix; and those in which it sees nothing.
is_for_another() {
  case ${1%%/*} in
    blade-extends | prolog | qt-linguist | scss-jekyll) return 0 ;;
    sql-psql-command | u2028-is-no-line-end | yaml-of-helm) return 0 ;;
    java-package-info | php-only-tag | scss) return 0 ;;
  esac
  return 1
}

# Lays the cases out below the current folder, each in a folder of its own.
lay_out() {
  for folder in "$root"/tests/cases/header/*; do
    name=$(basename "$folder")
    path=$(cat "$folder/path" 2>/dev/null ||
      basename "$(ls "$folder"/in.*)")
    mkdir -p "$(dirname "$name/$path")"
    cp "$folder"/in.* "$name/$path"
  done
}

# same_parse LANGUAGE PATH: counts the file in ../proven.
same_parse() {
  "parse_$1" "../before/$2" >../seen.before 2>../err.before || {
    echo "$2 is not valid:" >&3
    cat ../err.before >&3
    return 1
  }
  "parse_$1" "$2" >../seen.after 2>../err.after || {
    echo "$2 is not valid with its header:" >&3
    cat ../err.after "$2" >&3
    return 1
  }
  [ -s ../seen.before ] || ! echo "$2: the parser said nothing" >&3 || return 1
  sed "s|[^ ]*before/||g" ../seen.before >../seen
  same ../seen ../seen.after
  echo "$2" >>../proven
}

# Whether the language's own program reads the file at PATH; see renderers.sh.
is_read_by() {
  program=$root/tests/cases/header/${2%%/*}/program
  [ ! -f "$program" ] || { [ "$(cat "$program")" = "$1" ]; return; }
  # shellcheck disable=SC2254 # a pattern it is
  case ${2##*/} in $3) ;; *) return 1 ;; esac
  ! is_for_another "$2" || [ "$1" = prolog ]
}

# All files of a language that have got a header.
same_parses() {
  language=$1
  function=$(echo "$1" | tr - _ | sed s/c++/cpp/)
  shift
  status=0
  : >../proven
  while read -r path; do
    for pattern; do
      is_read_by "$language" "$path" "$pattern" || continue
      same_parse "$function" "$path" || status=1
      break
    done
  done <../labelled
  [ -s ../proven ] || ! echo "no file was looked at" >&3 || status=1
  return $status
}

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
    if [ "$purpose" != all ] || [ -n "${TGPL_TEST_ALL-}" ]; then
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
    "no$missing; './dev test --all' installs them"
