#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Every repository that the user's git opens is judged as it is, or the program
# says what it cannot see.

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project with one bare file is the measure' '
  new_repo p
  cd p
  mkdir in out
  echo "int a;" >in/a.c
  git tgpl init --yes --no-hooks >../out
  echo "int b;" >out/b.c
  commit_all first
  exits 1 judge >../expected
  contains ../expected "out/b.c"
'

check 'sha256' '
  git init -q --object-format=sha256 wide
  cp -r p/in p/out p/TGPL.toml p/LICENSE* wide
  cd wide
  commit_all first
  exits 1 judge >../actual
  same ../expected ../actual
  exits 1 judge >../actual
  same ../expected ../actual
'

if git init -q --ref-format=reftable reftable 2>/dev/null; then
  check 'reftable' '
    cp -r p/in p/out p/TGPL.toml p/LICENSE* reftable
    cd reftable
    commit_all first
    exits 1 judge >../actual
    same ../expected ../actual
  '
else
  skip 'reftable' 'this git has none'
fi

check 'a split index' '
  git clone -q p split
  cd split
  git update-index --split-index
  exits 1 judge >../actual
  same ../expected ../actual
  echo "int c;" >out/c.c
  git add out/c.c
  exits 1 git tgpl check --staged >../actual
  contains ../actual "out/c.c"
'

check 'a sparse checkout and a sparse index' '
  git clone -q p sparse
  cd sparse
  git sparse-checkout set --cone --sparse-index in
  [ ! -e out ]
  exits 1 judge >../actual
  same ../expected ../actual
'

check 'alternates' '
  git clone -q --shared p shared
  cd shared
  exits 1 judge >../actual
  same ../expected ../actual
'

check 'a shallow clone' '
  git clone -q --depth 1 "file://$PWD/p" shallow
  cd shallow
  exits 1 judge >../actual
  same ../expected ../actual
'

check 'extensions that libgit2 does not know' '
  git clone -q p extended
  cd extended
  git config core.repositoryFormatVersion 1
  git config extensions.worktreeConfig true
  git config extensions.preciousObjects true
  exits 1 judge >../actual
  same ../expected ../actual
'

check 'GIT_INDEX_FILE names another index' '
  git clone -q p indexed
  cd indexed
  cp .git/index ../index
  echo "int d;" >out/d.c
  GIT_INDEX_FILE=$PWD/../index git add out/d.c
  exits 1 env GIT_INDEX_FILE=$PWD/../index git tgpl check --staged >../actual
  contains ../actual "out/d.c"
  git tgpl check --staged
'

check 'a git directory elsewhere' '
  git clone -q --separate-git-dir elsewhere.git p elsewhere
  cd elsewhere
  exits 1 judge >../actual
  same ../expected ../actual
  cd ..
  top=$PWD
  cd /
  export GIT_DIR=$top/elsewhere.git GIT_WORK_TREE=$top/elsewhere
  exits 1 judge >"$top/actual"
  same "$top/expected" "$top/actual"
'

check 'a checkout with other line ends' '
  git clone -q -c core.autocrlf=true p crlf
  cd crlf
  grep -q "$(printf "\r")" in/a.c
  exits 1 judge >../actual
  same ../expected ../actual
  exits 1 judge >../actual
  same ../expected ../actual
'

check 'a filter: the blob counts, also in the work tree' '
  git clone -q p filtered
  cd filtered
  git config filter.hide.clean "sed /SPDX-/d"
  git config filter.hide.smudge "sed s/^//"
  echo "in/*.c filter=hide" >.git/info/attributes
  touch in/a.c
  git add in/a.c
  git commit -q -m hidden
  grep -q SPDX- in/a.c
  git tgpl cache clear >../out
  exits 1 judge >../actual
  contains ../actual "in/a.c"
  exits 1 judge >../again
  same ../actual ../again
'

check 'a pointer of LFS is a file without content of its own' '
  git clone -q p lfs
  cd lfs
  printf "version https://git-lfs.github.com/spec/v1\noid sha256:%064d\nsize 5\n" 1 >out/b.c
  git commit -q -a -m pointer
  exits 1 judge >../actual
  same ../expected ../actual
'

check 'what a partial clone left out is told, not fetched' '
  git -C p config uploadpack.allowFilter true
  git clone -q --bare --filter=blob:none "file://$PWD/p" partial.git
  cd partial.git
  before=$(git rev-list --objects --all --missing=print | grep -c "^?")
  [ "$before" -gt 0 ]
  exits 128 git tgpl check --rev HEAD 2>../err
  contains ../err "is missing from the repository"
  contains ../err "git fetch --refetch --no-filter"
  [ "$(git rev-list --objects --all --missing=print | grep -c "^?")" = "$before" ]
  git fetch -q --refetch --no-filter
  exits 1 git tgpl check --rev HEAD >../actual
  same ../expected ../actual
'

check 'a file that a partial clone left out is named' '
  git clone -q --no-checkout --filter=blob:none "file://$PWD/p" part
  cd part
  git checkout -q HEAD -- TGPL.toml LICENSES in
  exits 1 git tgpl check --rev HEAD >../actual
  contains ../actual "out/b.c: error: cannot read file"
  lacks ../actual "in/a.c: cannot"
'

check 'a repository of somebody else is refused with the way out' '
  git clone -q p foreign
  git config --global --unset-all safe.directory
  if [ "$(id -u)" -eq 0 ]; then
    chown -R 65534:65534 foreign
    cd foreign
    exits 128 git tgpl check 2>../err
    contains ../err "safe.directory"
    git config --global safe.directory "$PWD"
    exits 1 git tgpl check >../found
    sed "s/; 2 fixable with --fix//" ../found >../actual
    same ../expected ../actual
  fi
'
