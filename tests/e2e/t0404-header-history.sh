#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# The clock of the program, for files that no commit has: 2027.
export SOURCE_DATE_EPOCH=1800000000

# commit_as NAME YEAR [OPTION...]: all there is, by NAME, in the middle of YEAR.
commit_as() {
  name=$1
  year=$2
  shift 2
  git add -A
  GIT_COMMITTER_DATE="$year-06-15T12:00:00Z" git commit -q -m change \
    --author "$name <$name@example.org>" --date "$year-06-15T12:00:00Z" "$@"
}

# A text long enough to be known again after a change.
lines() { seq -f "x%g = $1" 1 30; }

add() { git tgpl header add --license MIT "$@"; }
update() { git tgpl header update "$@"; }

# header_of FILE: its copyright lines, without what stands before the years.
header_of() { sed -n "s/^# SPDX-""FileCopyrightText: //p" "$1"; }

# REUSE-IgnoreStart: the notices below are input.

check 'years come from the history of each file' '
  new_repo p
  cd p
  lines 1 >one.py
  lines 2 >two.py
  commit_as jane 2019
  echo "y = 1" >>two.py
  commit_as bob 2024
  for years in none first range git; do
    add --holder Acme --years "$years" >../out
    { header_of one.py; header_of two.py; } >>../lines
    git checkout -q .
  done
  same - ../lines <<END
Acme
Acme
2019 Acme
2019 Acme
2019 Acme
2019-2024 Acme
2019 Acme
2019-2024 Acme
END
'

check 'authors are the holders of what they wrote, with their own years' '
  cd p
  add --holder git --years git >../out
  printf "2019 jane <jane@example.org>\n2024 bob <bob@example.org>\n" >../want
  header_of two.py | same ../want -
  echo "2019 jane <jane@example.org>" >../want
  header_of one.py | same ../want -
'

check 'a second run changes nothing' '
  cd p
  git diff >../before
  add --holder git --years git >../out
  test ! -s ../out
  update --holder git --years git . >../out
  test ! -s ../out
  git diff | same ../before -
'

check 'remove finds the authors headers, though another author came later' '
  cd p
  commit_as eve 2025
  git tgpl header remove --license MIT --holder Acme . >../out
  test ! -s ../out
  git tgpl header remove --license MIT --holder git . >../out
  printf "removed header: one.py\nremoved header: two.py\n" | same - ../out
  lines 1 | same - one.py
  { lines 2; echo "y = 1"; } | same - two.py
'

check 'a file is followed through renames, and who only moved it wrote nothing' '
  new_repo r
  cd r
  lines 1 >a.py
  commit_as jane 2018
  git mv a.py b.py
  commit_as eve 2020
  echo "y = 1" >>b.py
  git mv b.py c.py
  commit_as bob 2021
  git mv c.py d.py
  add --holder git --years git d.py >../out
  printf "2018 jane <jane@example.org>\n2021 bob <bob@example.org>\n" >../want
  header_of d.py | same ../want -
'

check 'a branch that knew the file by its old name counts, who merged does not' '
  new_repo m
  cd m
  lines 1 >a.py
  commit_as jane 2018
  git checkout -q -b side
  sed -i "1s/.*/# bob/" a.py
  commit_as bob 2019
  git checkout -q main
  git mv a.py b.py
  echo "y = 1" >>b.py
  commit_as jane 2020
  git -c user.name=eve -c user.email=eve@example.org merge -q -m merge side
  grep -q "# bob" b.py
  add --holder git --years git >../out
  printf "2018-2020 jane <jane@example.org>\n2019 bob <bob@example.org>\n" >../want
  header_of b.py | same ../want -
'

check 'mailmap is applied, also to co-authors; bots are left out' '
  new_repo b
  cd b
  echo "a = 1" >a.py
  printf "Jane Doe <jane@doe.example> <JANE@example.org>\n" >.mailmap
  commit_as jane 2018
  echo "b = 1" >>a.py
  commit_as "renovate[bot]" 2019
  echo "c = 1" >>a.py
  git add a.py
  commit_as bob 2020 --trailer "Co-authored-by: J <jane@example.org>" \
    --trailer "Co-authored-by: GitHub <noreply@github.com>"
  echo "d = 1" >only.py
  commit_as "pre-commit-ci[bot]" 2021
  add --holder git --years git >../out 2>../err
  printf "2018-2020 Jane Doe <jane@doe.example>\n2020 bob <bob@example.org>\n" >../want
  header_of a.py | same ../want -
  contains ../err "skipped: only.py: no author in its history"
'

check 'a file in no commit is of this year and of who would commit it' '
  new_repo u
  cd u
  echo "a = 1" >a.py
  add --holder git --years git >../out
  echo "2027 Ada Example <ada@example.org>" >../want
  header_of a.py | same ../want -
  git add a.py
  commit_as jane 2020
  echo "b = 1" >b.py
  git add b.py
  add --holder Acme --years first b.py >../out
  echo "2027 Acme" >../want
  header_of b.py | same ../want -
'

check 'in a shallow clone no first year is made up' '
  cd p
  git checkout -q .
  git checkout -q HEAD~1
  echo "z = 1" >new.py
  commit_as bob 2026
  git clone -q --depth 2 "file://$PWD" ../s
  cd ../s
  add --holder Acme --years git >../out 2>../err
  echo "added header: new.py" | same - ../out
  contains ../err "warning: shallow clone: skipped 2 files with incomplete history"
  contains ../err "git fetch --unshallow"
  contains ../err "skipped: one.py: incomplete history in this shallow clone"
'

check 'in a partial clone nothing is fetched, and the gap is told' '
  git -C r config uploadpack.allowFilter true
  git -C r commit -q -m again
  git clone -q --filter=blob:none "file://$PWD/r" f
  cd f
  missing() { git rev-list --objects --all --missing=print | grep -c "^?"; }
  missing >../before
  add --holder git --years git d.py >../out 2>../err
  contains ../err "warning: partial clone: "
  missing | same ../before -
  header_of d.py >../out
  contains ../out "2021 bob <bob@example.org>"
  lacks ../out jane
'

check 'update extends years, and adds authors and keeps other holders' '
  new_repo x
  cd x
  write TGPL.toml <<END
version = 1
[terms]
license = "MIT"
[[holder]]
name = "Acme"
[[holder]]
name = "jane"
email = "jane@example.org"
[[holder]]
name = "bob"
email = "bob@example.org"
[usage]
train-ai = "unknown"
END
  echo "a = 1" >a.py
  add --holder Acme --year 2015-2017 a.py >../out
  commit_as jane 2018
  echo "b = 1" >>a.py
  commit_as bob 2022
  update --years git a.py >../out
  echo "2015-2022 Acme" >../want
  header_of a.py | same ../want -
  update --add-holder git --years git a.py >../out
  printf "2015-2022 Acme\n2018 jane <jane@example.org>\n2022 bob <bob@example.org>\n" >../want
  header_of a.py | same ../want -
  update --years first a.py >../out
  update --years none a.py >../out
  printf "Acme\njane <jane@example.org>\nbob <bob@example.org>\n" >../want
  header_of a.py | same ../want -
'

check 'nobody is put under the TGPL by what history says' '
  new_repo t
  cd t
  lines 1 >a.py
  lines 2 >b.py
  printf "# Copyright 2019 bob\n" >c.py
  commit_as bob 2019
  lines 3 >mine.py
  git add mine.py
  git commit -q -m mine
  tgpl=LicenseRef-TGPL-0.1-or-later
  git tgpl header add --license "$tgpl" --holder git . >../out 2>../err
  echo "added header: mine.py" | same - ../out
  contains ../err "skipped: a.py: its history names another copyright holder, bob <bob@example.org>"
  git tgpl header add --license MIT --holder git c.py >../out 2>../err
  contains ../err "skipped: c.py: names another copyright holder"
'

check 'what cannot carry a comment names its authors too, and remove finds it' '
  new_repo o
  cd o
  printf "\0a" >a.bin
  commit_as jane 2019
  printf "\0b" >b.bin
  commit_as bob 2020
  add --holder git --years git >../out
  contains REUSE.toml "2019 jane <jane@example.org>"
  contains REUSE.toml "2020 bob <bob@example.org>"
  git tgpl header remove --license MIT --holder git --years git >../out
  echo "updated: REUSE.toml" | same - ../out
  test ! -e REUSE.toml
'

check 'a folder of test data is one entry only where all in it is by the same' '
  new_repo d
  cd d
  mkdir -p tests/data tests/fixtures
  echo 1 >tests/data/a.txt
  echo 1 >tests/fixtures/a.txt
  echo 2 >tests/fixtures/b.txt
  commit_as jane 2019
  echo 2 >tests/data/b.txt
  commit_as bob 2020
  add --holder git >../out
  contains REUSE.toml "\"tests/fixtures/**\""
  lacks REUSE.toml "\"tests/data/**\""
  contains REUSE.toml "\"tests/data/a.txt\""
  git tgpl header show tests/data/a.txt >../out
  contains ../out "jane <jane@example.org>"
  git tgpl header remove --license MIT --holder git >../out
  test ! -e REUSE.toml
'

check 'standard input is credited as the file that it is' '
  cd r
  git checkout -q -f .
  add --holder git --years git --stdin --stdin-path d.py <d.py >../d.py
  printf "2018 jane <jane@example.org>\n2021 bob <bob@example.org>\n" >../want
  header_of ../d.py | same ../want -
'

check 'what makes no sense is a wrong command line' '
  cd p
  exits 129 add --holder Acme --year 2026 --years git 2>../err
  contains ../err "cannot use --year with --years"
  exits 129 update --year 2026 --years git . 2>../err
  exits 129 add --holder Acme --years soon 2>../err
'

# REUSE-IgnoreEnd
