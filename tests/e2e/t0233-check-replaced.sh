#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Replaced objects (git-replace(1)): what git shows is judged, and nothing is
# taken for what a blob says; but of a push, what is pushed.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project without findings, and one bare file' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  git tgpl header add a.c >../out
  for i in 1 2 3; do sed "s/int a/int a$i/" a.c >a$i.c; done
  commit_all first
  git tgpl check
  echo "int b;" >b.c
  commit_all bare
  sed "s/int a/int b/" a.c >../with-header
'

# judged STATUS: every way to look at the last commit says so.
judged() {
  for way in "" "--rev HEAD" "a.c b.c" "--range HEAD~1..HEAD"; do
    # shellcheck disable=SC2086 # words
    exits "$1" git tgpl check $way >"$scratch/judged" || return 1
  done
  git tgpl diff HEAD~1 HEAD >"$scratch/judged"
  if [ "$1" -eq 0 ]; then
    lacks "$scratch/judged" "licence  none"
  else
    contains "$scratch/judged" "licence  none"
  fi
}

check 'where a blob is replaced, what git shows is judged' '
  cd p
  judged 1
  cp .git/tgpl/notices ../notices
  git replace "$(git rev-parse :b.c)" "$(git hash-object -w ../with-header)"
  rm b.c
  git checkout -q b.c
  same ../with-header b.c
  judged 0
  git pack-refs --all
  rm -rf .git/refs/replace
  judged 0
  mkdir .git/reftable
  judged 0
  rmdir .git/reftable
  same ../notices .git/tgpl/notices
'

check 'of the next commit as well' '
  cd p
  git reset -q --soft HEAD~1
  git tgpl check --staged
  GIT_NO_REPLACE_OBJECTS=1 exits 1 git tgpl check --staged >../out
  git commit -q -m bare
'

check 'where git is told to replace nothing, neither is it here' '
  cd p
  git tgpl cache clear >../out
  exits 1 git --no-replace-objects tgpl check --rev HEAD >../out
  exits 1 git -c core.useReplaceRefs=false tgpl check --rev HEAD >../out
  git --no-replace-objects tgpl check
  git tgpl check --rev HEAD
  [ ! -e .git/tgpl/notices ]
'

check 'refs of replaced objects may have another name' '
  cd p
  git update-ref refs/other/"$(git rev-parse :b.c)" "$(git hash-object -w ../with-header)"
  git replace -d "$(git rev-parse :b.c)" >../out
  exits 1 git tgpl check --rev HEAD >../out
  GIT_REPLACE_REF_BASE=refs/other/ git tgpl check --rev HEAD
  [ ! -e .git/tgpl/notices ]
'

check 'what a work tree has of a replaced blob is not kept when that is over' '
  cd p
  same ../with-header b.c
  git tgpl check
  exits 1 git tgpl check --rev HEAD >../out
'

check 'trees and commits that are replaced are judged as git shows them' '
  cd p
  rm -rf .git/refs/replace
  tree=$(git rev-parse "HEAD^{tree}")
  git replace "$tree" "$(git rev-parse "HEAD~1^{tree}")"
  git tgpl check --rev HEAD
  git tgpl check --rev "$tree"
  git replace -d "$tree" >../out
  exits 1 git tgpl check --rev HEAD >../out
  git replace HEAD HEAD~1
  git tgpl check --rev HEAD
  git replace -d HEAD >../out
  git replace "$(git rev-parse HEAD:LICENSES)" "$(git mktree </dev/null)"
  exits 1 git tgpl check --rev HEAD >../out
  contains ../out "[text-missing]"
  git replace -d "$(git rev-parse HEAD:LICENSES)" >../out
'

check 'sha256 is no other' '
  git init -q --object-format=sha256 long
  cd long
  cp -r ../p/TGPL.toml ../p/LICENSE* .
  echo "int b;" >b.c
  commit_all first
  exits 1 git tgpl check --rev HEAD >../out
  git replace "$(git rev-parse :b.c)" "$(git hash-object -w ../with-header)"
  git tgpl check --rev HEAD
'

check 'a replaced object hides nothing from a server' '
  git init -q --bare server.git
  cd p
  git remote add origin ../server.git
  git push -q origin HEAD~1:refs/heads/main
  git -C ../server.git tgpl hook install >../out
  git replace "$(git rev-parse HEAD:b.c)" "$(git hash-object -w ../with-header)"
  git tgpl check --rev HEAD
  git push -q origin "refs/replace/*"
  git -C ../server.git pack-refs --all
  exits 1 git push -q origin HEAD:main >../out 2>&1
  contains ../out "remote: b.c: error: commit"
  contains ../out "pre-receive hook declined"
'

check 'nor from the hook that looks at what goes out' '
  cd p
  git tgpl hook install --hook pre-push >../out
  exits 1 git push -q origin HEAD:main >../out 2>&1
  contains ../out "b.c: error: commit"
  lacks ../out "remote:"
'
