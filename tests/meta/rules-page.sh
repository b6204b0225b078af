#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The entries of tgpl-rules(7) are made from the explanations that the program
# prints: prints how the page differs from them. With --update writes the page.
set -eu

meta=$(dirname -- "$(readlink -f -- "$0")")
cd "$meta/../.."
program=${TGPL_BUILD:-build/debug}/src/cli/git-tgpl
page=man/tgpl-rules.7

[ -x "$program" ] || { echo "no program '$program'" >&2; exit 1; }
scratch=$(mktemp -d "${TMPDIR:-/tmp}/git-tgpl-rules.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export LC_ALL=C

rules=$("$program" explain | cut -d ' ' -f 1)
# shellcheck disable=SC2086 # a word for each rule
"$program" explain $rules >"$scratch/explained"

# The index: rule, default severity, what it checks.
index() {
  echo '.Ss Index'
  echo '.Bl -column "license-file-contradictory" "Severity" "commit messages"'
  echo '.It Em Rule Ta Em Severity Ta Em Checks'
  awk '
    /^[a-z][a-z0-9-]*: / { rule = substr($1, 1, length($1) - 1) }
    severity { sub(/; checks (the )?/, " Ta "); print ".It Sx " rule " Ta" substr($0, 4); severity = 0 }
    /^Severity$/ { severity = 1 }' "$scratch/explained"
  echo '.El'
}

{
  sed '/^\.\\" begin of the entries/q' "$page"
  # Examples are no statements about the page.
  echo '.\" REUSE-IgnoreStart'
  index
  awk -v rules="$(echo "$rules" | tr '\n' ' ')" -f "$meta/rules-page.awk" "$scratch/explained"
  echo '.\" REUSE-IgnoreEnd'
  sed -n '/^\.\\" end of the entries/,$p' "$page"
} >"$scratch/page"

if [ "${1-}" = --update ]; then
  cmp -s "$page" "$scratch/page" || cp "$scratch/page" "$page"
  exit 0
fi
diff -u "$page" "$scratch/page" ||
  { echo "'sh tests/meta/rules-page.sh --update' writes the page"; exit 1; }
