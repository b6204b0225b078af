#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# pre-merge-commit: a merge is judged by what none of its sides has.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project with two branches, each with trouble of its own' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes >../out
  test -x .git/hooks/pre-merge-commit
  commit_all first
  git switch -q -c side
  echo "int s;" >s.c
  git add s.c
  git commit -q --no-verify -m side
  git switch -q main
  echo "int m;" >m.c
  git add m.c
  tick
  git commit -q --no-verify -m main
'

check 'a clean merge passes: what each side did was judged there' '
  cd p
  tick
  git merge -q --no-edit side >../out 2>&1
  test ! -s ../out
  git log -1 --format=%P >../parents
  [ "$(wc -w <../parents)" -eq 2 ]
  git reset -q --hard HEAD~1
'

check 'a merge that takes its text away from a file is stopped' '
  cd p
  sed "s/LicenseRef-TGPL-0.1-or-later/MIT/" a.c >mit.c
  mkdir -p LICENSES
  echo "the text" >LICENSES/MIT.txt
  commit_all mit
  git switch -q -c uses
  cp mit.c more.c
  commit_all more
  git switch -q main
  git rm -q mit.c LICENSES/MIT.txt
  git commit -q -m "no more MIT"
  exits 1 git merge -q --no-edit uses >../out 2>&1
  contains ../out "text-missing"
  git merge --abort
  git reset -q --hard HEAD~2
'

check 'a merge of three is judged against all' '
  cd p
  git switch -q -c third HEAD~1
  echo "int t;" >t.c
  git add t.c
  git commit -q --no-verify -m third
  git switch -q main
  tick
  git merge -q --no-edit side third >../out 2>&1
  git log -1 --format=%P >../parents
  [ "$(wc -w <../parents)" -eq 3 ]
'

check 'it can be skipped, and says so' '
  cd p
  git reset -q --hard HEAD~1
  TGPL_SKIP=1 git merge -q --no-edit side 2>../err
  contains ../err "skipped pre-merge-commit, licences of this commit not checked"
'
