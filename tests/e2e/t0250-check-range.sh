#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# 'git tgpl check --range' judges commits one by one and in sum.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project of two holders' '
  new_repo p
  cd p
  echo "int a;" >a.c
  echo "int legal;" >legal.c
  git tgpl init --yes >../out
  git tgpl hook uninstall >../out
  echo "// Copy""right 2019 Jane Doe" >>a.c
  echo "int old;" >old.c
  printf "\n[policy]\nprotect = [\"legal.c\"]\napprovers = [\"lin@example.org\"]\n" \
    >>TGPL.toml
  commit_all base
  git tag base
'

check 'a range that adds nothing wrong passes, old trouble or not' '
  cd p
  echo "int more;" >>old.c
  commit_all fine
  git tgpl check --range base..HEAD >../out 2>../err
  contains ../err "1 commit in base..HEAD"
  contains ../err "not counted; run"
'

check 'a finding names the commit, the file, and the command' '
  cd p
  echo "int b;" >b.c
  commit_all bare
  echo "int c;" >>a.c
  commit_all more
  exits 1 git tgpl check --range base.. >../out 2>../err
  id=$(git rev-parse HEAD~1 | cut -c 1-12)
  contains ../out "b.c: error: commit $id: no licence information"
  contains ../out "git tgpl header add"
'

check 'what a later commit mends is a remark' '
  cd p
  git tgpl header add b.c >../out
  commit_all mended
  git tgpl check --range base.. >../out 2>../err
  contains ../err "no licence information (fixed by a later commit)"
  contains ../out "no findings"
'

check 'a removed notice is found by the commit that did it' '
  cd p
  grep -v "Jane" a.c >../new
  cp ../new a.c
  commit_all stripped
  exits 1 git tgpl check --range base.. >../out 2>../err
  id=$(git rev-parse HEAD | cut -c 1-12)
  has_finding ../out error notice-removed
  contains ../out "a.c: error: commit $id: copyright notice"
'

check 'an approval by somebody whom the policy names lets it pass' '
  cd p
  git commit -q --amend -m "stripped

Licensing-Approved-by: Mallory <mallory@example.org>"
  exits 1 git tgpl check --range base.. >../out 2>../err
  git commit -q --amend -m "stripped

Licensing-Approved-by: Lin Example <lin@example.org>"
  git tgpl check --range base.. >../out 2>../err
  contains ../err "note: 1 change approved by a trailer"
'

check 'a protected file wants an approval too' '
  cd p
  echo "int more;" >>legal.c
  commit_all text
  exits 1 git tgpl check --range base.. >../out 2>../err
  has_finding ../out error protected-changed
  git commit -q --amend --trailer "Licensing-Approved-by: lin@example.org" \
    -m text
  git tgpl check --range HEAD~1.. >../out 2>../err
'

check 'a change does not give itself leave' '
  cd p
  sed "s/lin@/ada@/; /^protect/d" TGPL.toml >../new
  cp ../new TGPL.toml
  echo "int evil;" >>legal.c
  git commit -q -a -m "unlock

Licensing-Approved-by: ada@example.org"
  exits 1 git tgpl check --range HEAD~1.. >../out 2>../err
  has_finding ../out error protected-changed
  git reset -q --hard HEAD~1
'

check 'a merge is judged by what none of its parents has' '
  cd p
  git checkout -q -b side base
  echo "int s;" >s.c
  git tgpl header add s.c >../out
  commit_all side
  git checkout -q main
  tick
  git merge -q -m merge side
  git tgpl check --range base.. >../out 2>../err
  tick
  git checkout -q side
  echo "// more" >>s.c
  commit_all again
  git checkout -q main
  git merge -q --no-commit side
  echo "int evil;" >evil.c
  git add evil.c
  git commit -q -m "merge with more"
  exits 1 git tgpl check --range base.. >../out 2>../err
  id=$(git rev-parse HEAD | cut -c 1-12)
  contains ../out "evil.c: error: commit $id: no licence information"
  lacks ../out "s.c"
  git reset -q --hard HEAD~1
'

check 'the CI system says which commits, and that is told' '
  cd p
  export GITLAB_CI=true
  CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse base)
  CI_COMMIT_SHA=$(git rev-parse HEAD)
  export CI_MERGE_REQUEST_DIFF_BASE_SHA CI_COMMIT_SHA
  git tgpl check --range >../out 2>../err
  contains ../err "(GitLab, CI_MERGE_REQUEST_DIFF_BASE_SHA)"
'

check 'so does the event of GitHub, in a file' '
  cd p
  printf "{\"before\": \"%s\", \"after\": \"%s\"}" "$(git rev-parse base)" \
    "$(git rev-parse HEAD)" >../event
  GITHUB_ACTIONS=true GITHUB_EVENT_PATH=$PWD/../event \
    git tgpl check --range --format json >../out 2>../err
  contains ../err "(GitHub, before of the event)"
  contains ../out "\"findings\": []"
'

check 'without a CI system it is what the upstream has not' '
  cd p
  exits 129 git tgpl check --range 2>../err
  contains ../err "git tgpl check --range BASE..HEAD"
  git branch -q up base
  git branch -q --set-upstream-to=up
  git tgpl check --range >../out 2>../err
  contains ../err "checking @{upstream}...HEAD"
'

check 'on no branch, it is what the main branch of origin has not' '
  git clone -q p clone
  cd clone
  git switch -q --detach
  git tgpl check --range >../out 2>../err
  contains ../err "checking origin/HEAD...HEAD"
  contains ../err "0 commits in origin/HEAD...HEAD"
'

check 'a clone of one branch that lacks another says what to run' '
  git clone -q --single-branch --branch main "file://$PWD/p" single
  cd single
  export BUILDKITE=true BUILDKITE_PULL_REQUEST_BASE_BRANCH=up
  BUILDKITE_COMMIT=$(git rev-parse HEAD)
  export BUILDKITE_COMMIT
  exits 128 git tgpl check --range 2>../err
  command=$(sed -n "s/^hint: //p" ../err)
  [ "$command" = "git fetch origin up:refs/remotes/origin/up" ]
  $command -q
  git tgpl check --range >../out 2>../err
  contains ../err "(Buildkite, BUILDKITE_PULL_REQUEST_BASE_BRANCH)"
'

check 'a shallow clone that lacks the base says what to run' '
  cd p
  base=$(git rev-parse base)
  git clone -q --depth 1 "file://$PWD" ../shallow
  cd ../shallow
  exits 128 git tgpl check --range "$base..HEAD" 2>../err
  contains ../err "shallow clone without the commit"
  contains ../err "git fetch --unshallow"
  git fetch -q --unshallow
  git tgpl check --range "$base..HEAD" >../out 2>../err
'

check 'a shallow clone that has the base, but not what lies between' '
  cd p
  base=$(git rev-parse base)
  git clone -q --depth 1 "file://$PWD" ../gap
  cd ../gap
  git fetch -q --depth 1 origin "$base"
  exits 128 git tgpl check --range "$base..HEAD" 2>../err
  contains ../err "shallow clone without the commits between"
'

check 'what is no range, or more than one thing to judge, is refused' '
  cd p
  exits 129 git tgpl check --range nonsense 2>../err
  contains ../err "invalid range"
  exits 128 git tgpl check --range nonsense..HEAD 2>../err
  contains ../err "unknown revision"
  exits 129 git tgpl check --range base.. --staged 2>../err
  exits 129 git tgpl check --range base.. -- a.c 2>../err
'

check 'a bare repository is judged as well' '
  git clone -q --bare p b.git
  cd b.git
  git tgpl check --range base..main >../out 2>../err
'

check 'ids of another length are read as well' '
  git init -q --object-format=sha256 long
  cd long
  mkdir -p src/deep
  echo "int a;" >src/deep/a.c
  git tgpl init --yes --no-hooks >../out
  commit_all base
  echo "int b;" >src/deep/b.c
  commit_all bare
  echo "int more;" >>src/deep/a.c
  commit_all more
  exits 1 git tgpl check --range HEAD~2.. >../out 2>../err
  id=$(git rev-parse HEAD~1 | cut -c 1-12)
  contains ../out "src/deep/b.c: error: commit $id: no licence information"
  lacks ../out "a.c: commit"
'

q="'"
check 'a name from outside is no command in what is to be pasted' '
  cd p
  exits 128 git tgpl check --range "a b;\$(touch pwned)..HEAD" 2>../err
  contains ../err "git fetch origin ${q}a b;\$(touch pwned)$q"
  exits 128 git tgpl check "--range=-x..HEAD" 2>../err
  lacks ../err "origin -x"
'
