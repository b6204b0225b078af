#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'explain lists the rules, outside of repositories too' '
  git tgpl explain >out
  contains out "license-missing"
  sort -c out
  # The summaries begin in one column.
  sed "s/^[a-z0-9-]*  *//" out >summaries
  paste -d "|" out summaries |
    awk -F "|" "{ print length(\$1) - length(\$2) }" | sort -u >columns
  test "$(wc -l <columns)" -eq 1
'

check 'each rule of the list explains itself' '
  git tgpl explain | while read -r rule _; do
    git tgpl explain "$rule" >one
    test "$(wc -l <one)" -gt 3
  done
'

check 'the list has two columns' '
  git tgpl explain >out
  awk "{ match(\$0, /  +/); print RSTART + RLENGTH }" out | sort -u >columns
  test "$(wc -l <columns)" -eq 1
'

check 'the fields of an explanation are why, severity and fix' '
  git tgpl explain text-unused | grep "^[A-Z]" >fields
  printf "Why\nSeverity\nFix\n" | same fields -
  git tgpl explain expression-deprecated | grep "^[A-Z]" >fields
  printf "Why\nSeverity\nFix\nExample\n" | same fields -
'

check 'a manifest is compared with licence files if fewer than half declare' '
  git tgpl explain manifest-contradictory | tr "\n" " " | tr -s " " >out
  contains out "fewer than half of these files declare a licence"
'

check 'an unknown rule is answered with a near one' '
  exits 129 git tgpl explain licence-missing 2>err
  contains err "license-missing"
'

check 'several rules are explained, each as alone' '
  git tgpl explain license-missing >one
  git tgpl explain holder-missing >two
  { cat one; echo; cat two; } >both
  git tgpl explain license-missing holder-missing >out
  same both out
'

check 'a rule that is unknown is named, the others are explained' '
  exits 129 git tgpl explain licence-missing holder-missing nothing >out 2>err
  same two out
  contains err "licence-missing"
  contains err "nothing"
'
