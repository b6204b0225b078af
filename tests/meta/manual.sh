#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The manual and the program say the same: each command has a page, the long
# options of its -h are the ".It Fl \-name" lines of the page, and the other
# way round. Every page is clean under mandoc, shows an example on its first
# screen, and lists in SEE ALSO every page that its text names.
set -eu

cd "$(dirname -- "$(readlink -f -- "$0")")/../.."
program=${TGPL_BUILD:-build/debug}/src/cli/git-tgpl
# Commands that have no page yet. This list may only become shorter.
without_page=''

scratch=$(mktemp -d "${TMPDIR:-/tmp}/git-tgpl-manual.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export LC_ALL=C

# The words that "... -h" lists as its commands.
commands_of() {
  "$program" "$@" -h | awk '
    tolower($0) ~ /^(sub)?commands:/ { listing = 1; next }
    /^[^ ]/ { listing = 0 }
    listing && /^  [a-z]/ { print $1 }'
}

# The options that -h on standard input declares. Every command has --help; the
# page of git-tgpl tells it once.
declared() {
  sed -n 's/^ \{2,10\}\(-., *\)\{0,1\}\(--[a-z][a-z-]*\).*/\2/p' |
    grep -vx -e --help | sort -u
}

options_of() {
  {
    "$program" "$@" -h
    for verb in $(commands_of "$@"); do "$program" "$@" "$verb" -h; done
  } | declared
}

options_on() {
  grep '^\.It ' "$1" | grep -o 'Fl \(\\-\|Fl \|-\)[a-z][a-z-]*' |
    sed 's/^Fl \(\\-\|Fl \|-\)/--/' | grep -vx -e --help | sort -u
}

# compare PAGE, with the options that are declared on standard input
compare() {
  cat >"$scratch/help"
  options_on "$1" >"$scratch/page" || :
  diff "$scratch/help" "$scratch/page" |
    sed -n "s|^<|$1: not told, but in -h:|p; s|^>|$1: told, but not in -h:|p"
}

compare_command() {
  page=man/git-tgpl-$1.1
  listed=no
  case " $without_page " in *" $1 "*) listed=yes ;; esac
  if [ ! -f "$page" ]; then
    [ $listed = yes ] || echo "$page: missing, and -h lists '$1'"
    return
  fi
  [ $listed = no ] || echo "$0: $1 has a page now; take it off the list"
  options_of "$1" | compare "$page"
}

compare_all() {
  "$program" -h | declared | compare man/git-tgpl.1
  for command in $(commands_of); do compare_command "$command"; done
}

pages_without_command() {
  for page in man/git-tgpl-*.1; do
    [ -f "$page" ] || continue
    name=${page#man/git-tgpl-}
    commands_of | grep -qxe "${name%.1}" ||
      echo "$page: no such command"
  done
}

# A screen is 30 lines of a terminal with 80 columns.
example_comes_late() {
  for page in man/*.[157]; do
    line=$(sed '0,/^\.Bd -literal/{/^\.Bd -literal/a EXAMPLE-BEGINS
}' "$page" | mandoc -T ascii -O width=78 | grep -n -m 1 EXAMPLE-BEGINS | cut -d: -f1)
    [ "${line:-99}" -le 30 ] ||
      echo "$page: the first example is on line ${line:-none}, not on the first screen"
  done
}

sections_missing() {
  for page in man/*.[157]; do
    grep -qx '\.Sh SEE ALSO' "$page" || echo "$page: no SEE ALSO"
  done
  for page in man/*.1; do
    grep -qx '\.Sh EXIT STATUS' "$page" || echo "$page: no EXIT STATUS"
  done
}

# The pages that lines on standard input name, but not that of PAGE.
pages_named() {
  own=$(basename -- "$1" | tr . ' ')
  grep -o '\bXr [a-z][a-z-]* [1-8]' | sed 's/^Xr //' | grep -vx -e "$own" |
    sort -u
}

named_and_not_listed() {
  for page in man/*.[157]; do
    sed '/^\.Sh SEE ALSO$/,$d' "$page" | pages_named "$page" >"$scratch/named" || :
    sed '1,/^\.Sh SEE ALSO$/d' "$page" | pages_named "$page" >"$scratch/listed" || :
    comm -23 "$scratch/named" "$scratch/listed" |
      sed "s|.*|$page: SEE ALSO lacks &|"
  done
}

[ -x "$program" ] || { echo "no program '$program'" >&2; exit 1; }
command -v mandoc >/dev/null || { echo "mandoc is missing" >&2; exit 1; }

{
  compare_all
  pages_without_command
  example_comes_late
  sections_missing
  named_and_not_listed
  mandoc -Tlint -W warning man/*.[157] || :
} >"$scratch/wrong" 2>&1
cat "$scratch/wrong"
[ ! -s "$scratch/wrong" ]
