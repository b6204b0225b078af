#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# pre-receive and update, in a bare repository.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# The server trusts this variable, see the first check.
export REMOTE_USER=ada@example.org

check 'a server and a clone without hooks' '
  git init -q --bare server.git
  git -C server.git config tgpl.pusherVariable REMOTE_USER
  git -C server.git tgpl hook install >out
  contains out "wrote $PWD/server.git/hooks/pre-receive"
  test ! -e server.git/hooks/pre-commit
  test ! -e server.git/hooks/update
  new_repo p
  cd p
  git remote add origin ../server.git
  echo "int a;" >a.c
  echo "int legal;" >legal.c
  git tgpl init --yes --no-hooks >../out
  printf "\n[policy]\nprotect = [\"legal.c\"]\napprovers = [\"ada@example.org\"]\n" >>TGPL.toml
  commit_all first
  git push -q origin main >../out 2>&1
  test ! -s ../out
'

check 'a bare file is refused, by commit, file and command' '
  cd p
  echo "int b;" >b.c
  commit_all bare
  exits 1 git push -q origin main >../out 2>&1
  base=$(git rev-parse HEAD~1 | cut -c 1-12)
  id=$(git rev-parse HEAD | cut -c 1-12)
  contains ../out "remote: note: refs/heads/main: 2 findings in 1 commit"
  contains ../out "remote: b.c: error: commit $id: no licence information"
  contains ../out "remote:     git tgpl header add b.c && git add b.c"
  contains ../out "git tgpl check --range $base..$id"
  contains ../out "pre-receive hook declined"
  lacks ../out "--no-verify"
'

check 'nothing of it stays: no objects, no refs' '
  cd p
  exits 1 git -C ../server.git cat-file -e "$(git rev-parse HEAD)"
  [ "$(git -C ../server.git rev-parse main)" = "$(git rev-parse HEAD~1)" ]
'

check 'the range that it names shows the same here' '
  cd p
  range=$(sed -n "s/.*check --range //p" ../out | tr -d " ")
  exits 1 git tgpl check --range "$range" >../out 2>../err
  contains ../out "b.c: error: commit"
'

check 'mended by a later commit of the same push, it passes' '
  cd p
  git tgpl header add b.c >../out
  commit_all mended
  git push -q origin main >../out 2>&1
'

check 'TGPL_SKIP and --no-verify are the word of the pusher, not of the server' '
  cd p
  echo "int c;" >c.c
  commit_all bare
  exits 1 env TGPL_SKIP=1 git push -q --no-verify origin main >../out 2>&1
  contains ../out "c.c: error: commit"
'

check 'a push option skips only where the policy lets it' '
  cd p
  git -C ../server.git config receive.advertisePushOptions true
  exits 1 git push -q -o tgpl.skip=hurry origin main >../out 2>&1
  contains ../out "does not let a push skip"
  test ! -e ../server.git/tgpl/skipped.log
  git reset -q --hard HEAD~1
  printf "push-skip = true\n" >../line
  sed "/^\[policy\]/r ../line" TGPL.toml >../new
  cp ../new TGPL.toml
  echo "int c;" >c.c
  commit_all "policy and bare"
  exits 1 git push -q -o tgpl.skip=hurry origin main >../out 2>&1
  git rm -q c.c
  git commit -q --amend -m policy
  exits 1 git push -q origin main >../out 2>&1
  contains ../out "[policy-loosened]"
  git commit -q --amend --trailer "Licensing-Approved-by: ada@example.org" \
    -m policy
  git push -q origin main
'

check 'and then with a reason, on record' '
  cd p
  echo "int c;" >c.c
  commit_all bare
  exits 1 git push -q -o tgpl.skip origin main >../out 2>&1
  contains ../out "needs a reason"
  GIT_PUSHER=ada git push -q -o "tgpl.skip=release is out" origin main >../out 2>&1
  contains ../out "not checked, and recorded: release is out"
  contains ../server.git/tgpl/skipped.log "refs/heads/main"
  contains ../server.git/tgpl/skipped.log "release is out"
'

check 'a new branch is judged by what is new; a known one is not judged again' '
  cd p
  git push -q origin main:refs/heads/copy
  git switch -q -c topic HEAD~1
  echo "int d;" >d.c
  commit_all d
  exits 1 git push -q origin topic >../out 2>&1
  contains ../out "refs/heads/topic: 2 findings in 1 commit"
  lacks ../out "c.c"
'

check 'each ref is told, and all are refused together' '
  cd p
  git branch -q other main
  exits 1 git push -q origin topic other >../out 2>&1
  exits 1 git -C ../server.git rev-parse -q --verify other
  git push -q origin other
'

check 'tags, of commits and of what is none, and deleted refs' '
  cd p
  git tag -a -m v v1 topic
  exits 1 git push -q origin v1 >../out 2>&1
  contains ../out "refs/tags/v1: 2 findings"
  git tag blob "$(git rev-parse HEAD:a.c)"
  git push -q origin blob :copy
  git tag -a -m v v2 main
  git push -q origin v2
'

check 'a forced push back is no change to judge' '
  cd p
  git switch -q main
  git push -q -f origin main~1:refs/heads/main
  git push -q -f -o "tgpl.skip=back again" origin main
'

check 'an approval counts, a change of the rules itself does not' '
  cd p
  echo "int more;" >>legal.c
  commit_all clause
  exits 1 git push -q origin main >../out 2>&1
  has_finding ../out error protected-changed
  git commit -q --amend --trailer "Licensing-Approved-by: ada@example.org" -m clause
  git push -q origin main
  sed "/^protect/d" TGPL.toml >../new
  cp ../new TGPL.toml
  echo "int evil;" >>legal.c
  git commit -q -a -m unlock
  exits 1 git push -q origin main >../out 2>&1
  has_finding ../out error protected-changed
  git reset -q --hard HEAD~1
'

check 'who removes TGPL.toml is told what that means' '
  cd p
  git switch -q -c without main
  git rm -q TGPL.toml
  git commit -q -m without
  git push -q origin without >../out 2>&1 || :
  contains ../out "TGPL.toml is removed"
  git switch -q main
'

check 'notes and our own refs hold no files of the project' '
  cd p
  git notes add -m note main
  git push -q origin refs/notes/commits
'

check 'twenty findings are told, then how many more there are' '
  cd p
  for i in $(seq 1 30); do echo "int x$i;" >x$i.c; done
  commit_all many
  exits 1 git push -q origin main >../out 2>&1
  [ "$(grep -c "c: error: commit " ../out)" -eq 20 ]
  contains ../out "and 40 more"
  git reset -q --hard HEAD~1
'

check 'update does the same, ref by ref' '
  git -C server.git tgpl hook uninstall >out
  test ! -e server.git/hooks/pre-receive
  git -C server.git tgpl hook install --hook update >out
  cd p
  git branch -q good main~1
  git branch -q bad topic
  exits 1 git push -q origin good bad >../out 2>&1
  contains ../out "d.c: error: commit"
  git -C ../server.git rev-parse -q --verify good
  exits 1 git -C ../server.git rev-parse -q --verify bad
  git -C ../server.git tgpl hook uninstall >../out
'

check 'a server that lost the program lets nothing through unseen' '
  git -C server.git tgpl hook install >out
  cd p
  echo "int z;" >>a.c
  commit_all z
  exits 1 env PATH=/usr/bin:/bin git push -q origin main >../out 2>&1
  contains ../out "push refused: git-tgpl is not installed on this server"
  git push -q origin main
'

check 'a repository with a work tree can receive as well' '
  git clone -q server.git full
  git -C full config receive.denyCurrentBranch ignore
  git -C full tgpl hook install --hook pre-receive >out
  cd p
  exits 1 git push -q ../full topic >../out 2>&1
  contains ../out "d.c: error: commit"
'

check 'hidden refs are not taken for judged' '
  cd p
  git -C ../server.git config receive.hideRefs refs/hidden
  git -C ../server.git fetch -q --no-tags ../p topic:refs/hidden/x
  exits 1 git push -q origin topic >../out 2>&1
  contains ../out "d.c: error: commit"
'

check 'what came in on a ref that is not judged is not taken for judged' '
  cd p
  git checkout -q -b aside main
  echo "int e;" >e.c
  commit_all "bare, by a side door"
  git push -q origin aside:refs/tgpl/door aside:refs/notes/door
  exits 1 git push -q origin aside >../out 2>&1
  contains ../out "e.c: error: commit"
'

check 'a trailer that names other terms than the tree is refused' '
  cd p
  git checkout -q -b terms main
  git commit -q --no-verify --allow-empty --trailer "Training-Terms: MIT" -m bad
  exits 1 git push -q origin terms >../out 2>&1
  contains ../out "(commit message): error: commit $(git rev-parse HEAD | cut -c 1-12): "
  contains ../out "does not match TGPL.toml"
  git commit -q --no-verify --allow-empty --amend -m good \
    --trailer "Training-Terms: LicenseRef-TGPL-0.1-or-later"
  git push -q origin terms >../out 2>&1
'

check 'what the server does not understand, it refuses' '
  cd server.git
  id=$(git rev-parse main)
  for line in "a b c" "$id $id" "$id zz refs/heads/x"; do
    echo "$line" >../line
    exits 129 git tgpl hook run pre-receive <../line 2>../err
    contains ../err "cannot be understood"
  done
  exits 129 git tgpl hook run update refs/heads/x zz yy 2>../err
  git tgpl hook run pre-receive </dev/null
'
