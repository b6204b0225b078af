#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The manual and the program say the same: each command has a page, the long
# options of its -h are the ".It Fl \-name" lines of the page, and the other
# way round. Every page is clean under mandoc.
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

[ -x "$program" ] || { echo "no program '$program'" >&2; exit 1; }
command -v mandoc >/dev/null || { echo "mandoc is missing" >&2; exit 1; }

{
  compare_all
  pages_without_command
  mandoc -Tlint -W warning man/*.[157] || :
} >"$scratch/wrong" 2>&1
cat "$scratch/wrong"
[ ! -s "$scratch/wrong" ]
