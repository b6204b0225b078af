#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What blobs say is kept from one run to the next. No result may depend on it.

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'with a cache and without, the same is said' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  mkdir sub
  for i in 1 2 3 4 5 6 7 8 9; do echo "int b$i;" >sub/b$i.c; done
  git tgpl header add sub/b1.c sub/b2.c >../out
  : >sub/empty.c
  printf "a\0b" >sub/binary
  printf "# SPDX-""License-Identifier: MIT AND\n# SPDX-""SnippetBegin\n" >x.sh
  echo "SPDX-""License-Identifier: Zlib" >sub/binary.license
  commit_all first
  exits 1 git tgpl check --format json >../cold.json
  [ -s .git/tgpl/notices ]
  exits 1 git tgpl check --format json >../warm.json
  same ../cold.json ../warm.json
  git tgpl status >../warm
  git tgpl cache clear >../out
  contains ../out "deleted the cache"
  git tgpl status >../cold
  same ../cold ../warm
'

check 'the commit fills the cache for the work tree, and the other way round' '
  cd p
  for way in "" "--rev HEAD"; do
    git tgpl cache clear >../out
    exits 1 git tgpl check $way --format json >../one.json
    same ../cold.json ../one.json
    for other in "" "--rev HEAD"; do
      exits 1 git tgpl check $other --format json >../other.json
      same ../cold.json ../other.json
    done
  done
'

check 'a second clear finds nothing' '
  cd p
  git tgpl cache clear >../out
  git tgpl cache clear >../out
  contains ../out "no cache to delete"
'

check 'a damaged, foreign or older cache is ignored and replaced' '
  cd p
  exits 1 git tgpl check >../out
  cp .git/tgpl/notices ../good
  size=$(wc -c <../good)
  for damage in 0 1 20 100 $((size / 2)) $((size - 1)); do
    head -c $damage ../good >.git/tgpl/notices
    exits 1 git tgpl check --format json >../now.json
    same ../cold.json ../now.json
    same ../good .git/tgpl/notices
  done
  for at in 17 21 30 60 $((size / 2)) $((size - 2)); do
    cp ../good .git/tgpl/notices
    printf "\377\376" | dd of=.git/tgpl/notices bs=1 seek=$at conv=notrunc 2>../err
    exits 1 git tgpl check --format json >../now.json
    same ../cold.json ../now.json
    same ../good .git/tgpl/notices
  done
  rm .git/tgpl/notices
  mkdir .git/tgpl/notices
  exits 1 git tgpl check --format json >../now.json
  same ../cold.json ../now.json
  rmdir .git/tgpl/notices
'

check 'an edit in the second of the last git add, of the same size, is seen' '
  cd p
  git tgpl header add --holder "Ada Example" sub >../out
  rm x.sh sub/binary sub/binary.license
  git add -A
  git tgpl check
  sed "s/SPDX-""License/SPDX-""Licence/" sub/b1.c >../edited
  git add sub/b1.c
  cat ../edited >sub/b1.c
  touch -r .git/index sub/b1.c
  exits 1 git tgpl check >../out
  contains ../out "sub/b1.c"
  git tgpl check --staged
  git checkout -q sub/b1.c
  git tgpl check
'

check 'a promise that a file is unchanged is not believed' '
  cd p
  git update-index --assume-unchanged sub/b1.c
  cat ../edited >sub/b1.c
  exits 1 git tgpl check >../out
  contains ../out "sub/b1.c"
  git update-index --no-assume-unchanged sub/b1.c
  git checkout -q sub/b1.c
'

check 'worktrees share it' '
  cd p
  git commit -q -m mended
  git tgpl cache clear >../out
  git worktree add -q ../linked HEAD
  cd ../linked
  git tgpl check
  # Files that were made just now may still change, commits do not.
  git tgpl check --rev HEAD
  [ -s ../p/.git/tgpl/notices ]
  git tgpl cache clear >../out
  contains ../out "deleted the cache"
  [ ! -e ../p/.git/tgpl/notices ]
'

check 'where the git directory is read-only, the result is the same' '
  cp -r p readonly
  cd readonly
  git tgpl cache clear >../out
  chmod -R a-w .git
  as_nobody git tgpl check --rev HEAD >"$scratch/tmp/out"
  [ ! -e .git/tgpl/notices ]
  chmod -R u+w .git
'

check 'runs at the same time leave a whole cache' '
  cd p
  git tgpl cache clear >../out
  for i in 1 2 3 4 5 6; do git tgpl check >../out.$i & done
  wait
  for i in 1 2 3 4 5 6; do contains ../out.$i "no findings"; done
  cp .git/tgpl/notices ../whole
  git tgpl check
  same ../whole .git/tgpl/notices
  [ "$(ls -A .git/tgpl)" = notices ]
'

check 'a look at one file leaves the cache of all as it is' '
  cd p
  for i in 1 2 3 4 5 6 7 8 9; do cp sub/b$i.c sub/c$i.c; done
  commit_all copies
  git tgpl check
  cp .git/tgpl/notices ../whole
  echo "/* more */" >>sub/c1.c
  git add sub/c1.c
  git tgpl check sub/c1.c
  git tgpl check --staged
  git commit -q -m more
  git tgpl check sub/c1.c
  same ../whole .git/tgpl/notices
'
