# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Lays out the cases of tests/cases/header and compares what the parsers of
# parsers.sh see in them before and after an edit. For scripts that source
# lib.sh and parsers.sh.
# shellcheck shell=sh

# Files that are not for the parser of their suffix: templates, dialects,
# languages that share the suffix; and those in which it sees nothing.
is_for_another() {
  case ${1%%/*} in
    blade-extends | django-extends | jinja-extends | prolog) return 0 ;;
    qt-linguist | scss-jekyll) return 0 ;;
    sql-psql-command | u2028-is-no-line-end | yaml-of-helm) return 0 ;;
    java-package-info | php-front-matter | php-only-tag | scss) return 0 ;;
    filebench | forth-in-f | fortran-free-in-f | machine-description) return 0 ;;
    cmake-of-c*-header | scheme-program | tiled-tile-set) return 0 ;;
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

# same_parse LANGUAGE PATH: counts the file in ../proven. A parser runs in either
# tree, so that the path in what it prints is the same.
same_parse() {
  (cd ../before && "parse_$1" "$2") >../seen.before 2>../err.before || {
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
  same ../seen.before ../seen.after || return 1
  echo "$2" >>../proven
}

# is_of LANGUAGE PATH PATTERN: the file "program" of a case names the only parser
# that is for it. A pattern with a slash names the case, any other the file.
# shellcheck disable=SC2254 # patterns they are
is_of() {
  program=$root/tests/cases/header/${2%%/*}/program
  [ ! -f "$program" ] || { [ "$(cat "$program")" = "$1" ]; return; }
  case $3 in
    */*) case $2 in $3) return 0 ;; esac ;;
    *) case ${2##*/} in $3) ! is_for_another "$2" && return ;; esac ;;
  esac
  return 1
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
      is_of "$language" "$path" "$pattern" || continue
      same_parse "$function" "$path" || status=1
      break
    done
  done <../labelled
  [ -s ../proven ] || ! echo "no file was looked at" >&3 || status=1
  return $status
}
