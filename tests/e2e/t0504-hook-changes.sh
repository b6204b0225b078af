#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The pre-commit hook judges the change: what it takes away, and not what was
# wrong before.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project of two holders' '
  new_repo p
  cd p
  echo "int a;" >a.c
  echo "int legal;" >legal.c
  git tgpl init --yes >../out
  echo "// Copy""right 2019-2021 Jane Doe" >>a.c
  echo "int old;" >old.c
  printf "\n[policy]\nprotect = [\"legal.c\"]\n" >>TGPL.toml
  git add -A
  git commit -q --no-verify -m first
'

check 'a removed notice of somebody else blocks' '
  cd p
  grep -v Jane a.c >../new
  cp ../new a.c
  exits 1 git commit -q -a -m stripped >../err 2>&1
  has_finding ../err error notice-removed
  contains ../err "2019-2021 Jane Doe"
  git add a.c
  exits 1 git tgpl check --staged >../out 2>../err
  git reset -q --hard
'

check 'an altered one blocks, one with more years does not' '
  cd p
  sed "s/2019-2021/2021/" a.c >../new
  cp ../new a.c
  exits 1 git commit -q -a -m altered >../err 2>&1
  has_finding ../err error notice-altered
  git reset -q --hard
  sed "s/2019-2021/2019-2024/" a.c >../new
  cp ../new a.c
  git commit -q -a -m "more years"
'

check 'a rename that keeps the notice passes, one that drops it does not' '
  cd p
  git mv a.c b.c
  git commit -q -m moved
  git mv b.c a.c
  grep -v Jane a.c >../new
  cp ../new a.c
  git add a.c
  exits 1 git commit -q -m "moved and stripped" >../err 2>&1
  contains ../err "a.c: error: copyright notice"
  git reset -q --hard
'

check 'a changed licence is a warning, since no approval can be seen yet' '
  cd p
  sed "s/-or-later/-only/" b.c >../new
  cp ../new b.c
  cp LICENSES/*.txt LICENSES/LicenseRef-TGPL-0.1-only.txt
  git add -A
  git commit -q -m narrowed >../err 2>&1
  has_finding ../err warning license-narrowed
'

check 'a protected file is told, with the trailer it needs' '
  cd p
  echo "int more;" >>legal.c
  git commit -q -a -m text >../out 2>../err
  contains ../err "note: protected file changed: "
  contains ../err "Licensing-Approved-by: NAME <EMAIL>"
'

check 'old trouble does not block a commit that touches its file' '
  cd p
  echo "int more;" >>old.c
  git commit -q -a -m touched 2>../err
  contains ../err "note: 2 existing findings not counted"
  git mv old.c older.c
  git commit -q -m renamed 2>../err
'

check 'check --staged agrees with the hook' '
  cd p
  echo "int again;" >>older.c
  git add older.c
  git tgpl check --staged >../out 2>../err
  contains ../out "no findings"
  grep -v Jane b.c >../new
  cp ../new b.c
  git tgpl check --staged >../out 2>../err
  git add b.c
  exits 1 git tgpl check --staged >../out 2>../err
  has_finding ../out error notice-removed
'

check 'who ends a merge is asked for nothing that the other side did' '
  cd p
  git reset -q --hard
  git checkout -q -b side
  grep -v Jane b.c >../new
  cp ../new b.c
  echo "int side;" >older.c
  git commit -q --no-verify -a -m stripped
  git checkout -q main
  echo "int main;" >older.c
  git commit -q -a -m more 2>../err
  exits 1 git merge -q -m merge side >../out 2>&1
  echo "int both;" >older.c
  git add older.c
  git commit -q -m merged 2>../err
'

check 'but for what comes in with the merge itself' '
  cd p
  git reset -q --hard HEAD~1
  exits 1 git merge -q -m merge side >../out 2>&1
  echo "int both;" >older.c
  echo "int evil;" >evil.c
  git add older.c evil.c
  exits 1 git commit -q -m merged >../err 2>&1
  contains ../err "evil.c: error: no licence information"
  lacks ../err "notice-removed"
'
