#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# pre-push: exactly the commits that go out, however they were made.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project with a remote' '
  git init -q --bare origin.git
  new_repo p
  cd p
  git remote add origin ../origin.git
  echo "int a;" >a.c
  echo "int legal;" >legal.c
  git tgpl init --yes >../out
  echo "int old;" >old.c
  printf "\n[policy]\nprotect = [\"legal.c\"]\n" >>TGPL.toml
  git add -A
  git commit -q --no-verify -m first
'

check 'the first push takes the whole history, and a bare file stops it' '
  cd p
  exits 1 git push -q origin main >../out 2>&1
  id=$(git rev-parse HEAD | cut -c 1-12)
  contains ../out "old.c: error: commit $id: no licence information"
  contains ../out "    git tgpl header add old.c && git add old.c && git commit"
  contains ../out "git tgpl check --rev HEAD"
  test -z "$(git ls-remote origin)"
  git push -q --no-verify origin main
'

check 'what the remote has is not held against the next push' '
  cd p
  echo "int more;" >>old.c
  git commit -q -a -m more 2>../err
  git push -q origin main 2>../err
  test ! -s ../err
'

check 'a commit that no other hook saw is seen here' '
  cd p
  git switch -q -c topic
  echo "int b;" >b.c
  git add b.c
  git commit -q --no-verify -m bare
  git switch -q main
  tick
  git cherry-pick topic >../out 2>../err
  exits 1 git push -q origin main >../out 2>&1
  base=$(git rev-parse HEAD~1 | cut -c 1-12)
  id=$(git rev-parse HEAD | cut -c 1-12)
  contains ../out "b.c: error: commit $id: no licence information"
  contains ../out "git tgpl check --range $base..HEAD"
  contains ../out "TGPL_SKIP=1 git push"
'

check 'the commands that it prints are enough' '
  cd p
  words=$(advised ../out)
  eval "$words" >../out2
  git push -q origin main
'

check 'a new branch is judged from where it left the remote' '
  cd p
  exits 1 git push -q origin topic >../out 2>&1
  contains ../out "refs/heads/topic: 2 findings in 1 commit"
  git switch -q topic
  git tgpl header add b.c >../out
  git commit -q -a -m mended
  git push -q origin topic
'

check 'several refs are all told, and one that deletes is not asked' '
  cd p
  for name in one two; do
    git switch -q -c $name main
    echo "int $name;" >$name.c
    git add $name.c
    git commit -q --no-verify -m $name
  done
  exits 1 git push -q origin one two :topic >../out 2>&1
  contains ../out "one.c: error: commit"
  contains ../out "two.c: error: commit"
  git push -q origin :topic
  git switch -q main
'

check 'a tag brings its commits' '
  cd p
  git tag -a -m t v1 one
  exits 1 git push -q origin v1 >../out 2>&1
  contains ../out "refs/tags/v1: 2 findings"
  git tag -d v1 >../out
'

check 'a forced push is judged from where both parted' '
  cd p
  git switch -q -c rewritten main
  git push -q origin rewritten
  git commit -q --amend -m "other words"
  git push -q -f origin rewritten
  echo "int r;" >r.c
  git add r.c
  git commit -q --amend --no-verify -m "with r"
  exits 1 git push -q -f origin rewritten >../out 2>&1
  contains ../out "r.c: error: commit"
  git switch -q main
'

check 'a change that waits for approval can be pushed for review' '
  cd p
  git switch -q -c ask main
  echo "int clause;" >>legal.c
  git commit -q -a -m ask 2>../err
  git push -q origin ask >../out 2>&1
  has_finding ../out warning protected-changed
  git switch -q main
'

check 'the local side may be any words' '
  cd p
  git switch -q one
  exits 1 git push -q origin "HEAD^{/one}:refs/heads/odd" >../out 2>&1
  contains ../out "one.c: error: commit"
  git switch -q main
'

check 'a remote without a name is asked what it has' '
  cd p
  echo "int fine;" >>a.c
  git commit -q -a -m fine
  git push -q ../origin.git main
  git push -q ../origin.git main:refs/heads/again
'

check 'too many commits are judged in sum, and that is told' '
  cd p
  git config tgpl.maxCommits 1
  for i in 1 2; do
    echo "int n$i;" >>a.c
    git commit -q -a -m n$i
  done
  git push -q origin main 2>../err
  contains ../err "checking 2 commits as one change"
  git config --unset tgpl.maxCommits
'

check 'skipping is on record, and nothing to push is nothing to ask' '
  cd p
  git switch -q one
  TGPL_SKIP=1 git push -q origin one 2>../err
  contains ../err "skipped pre-push, licences of this push not checked"
  contains .git/tgpl/skipped.log pre-push
  git push -q origin one
'

check 'a branch without TGPL.toml is no business of ours' '
  cd p
  git switch -q --orphan pages
  echo hello >index.html
  git add index.html
  git commit -q -m pages 2>../err
  git push -q origin pages >../out 2>&1
  test ! -s ../out
'

check 'in a linked worktree and in a clone without depth, the same' '
  cd p
  git worktree add -q ../w main
  cd ../w
  echo "int w;" >w.c
  git add w.c
  git commit -q --no-verify -m w
  exits 1 git push -q origin HEAD:refs/heads/w >../out 2>&1
  contains ../out "w.c: error: commit"
'

check 'the command names only what header add mends, and what it leaves is told' '
  cd p
  git switch -q -c several origin/main
  mkdir vendor
  echo "int v;" >vendor/v.c
  echo "{}" >composer.lock
  echo "int s;" >s.c
  printf "\211PNG\r\n\032\n\000\001" >s.png
  git add vendor composer.lock s.c s.png
  git commit -q --no-verify -m several
  exits 1 git push -q origin several >../out 2>&1
  contains ../out "    git tgpl header add s.c s.png && git add s.c s.png REUSE.toml && git commit"
  contains ../out "not fixed by that:"
  contains ../out "    vendor/v.c: license-missing"
  lacks ../out "composer.lock"
  words=$(advised ../out)
  eval "$words" >../out2
  exits 1 git push -q origin several >../out 2>&1
  lacks ../out "s.c"
  lacks ../out "s.png"
  lacks ../out "to fix this"
'
