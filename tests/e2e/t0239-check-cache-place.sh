#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Where the cache is kept: --cache and tgpl.cache.

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project with enough files for a cache' '
  new_repo p
  cd p
  git tgpl init --yes --no-hooks --holder "Ada Example" >../out
  for i in 1 2 3 4 5 6 7 8 9; do echo "int b$i;" >b$i.c; done
  commit_all first
  git clone -q --bare . ../bare.git
'

check 'a bare repository that is only read stays as it is' '
  cd bare.git
  exits 1 git tgpl check --rev HEAD --cache none >../out
  [ ! -e tgpl ]
  git -c tgpl.cache=none tgpl status >../out
  [ ! -e tgpl ]
  exits 1 git tgpl check --rev HEAD --cache ../kept/here >../out
  [ ! -e tgpl ]
  [ -s ../kept/here/notices ]
'

check 'the configuration names a directory, seen from the git directory' '
  cd p
  git config tgpl.cache ../../elsewhere
  exits 1 git tgpl check --rev HEAD >../cold
  git tgpl check --rev HEAD --porcelain | sed "s, header add , header add :/," >../top || :
  [ -s ../elsewhere/notices ]
  [ ! -e .git/tgpl ]
  mkdir sub
  cd sub
  exits 1 git tgpl check --rev HEAD --porcelain >../../warm
  [ ! -e ../.git/tgpl ]
  cd ..
  rmdir sub
  same ../top ../warm
'

check 'the option is stronger than the configuration' '
  cd p
  rm -r ../elsewhere
  exits 1 git tgpl check --rev HEAD --cache=none >../out
  git tgpl status --rev HEAD --cache=none >../out
  [ ! -e ../elsewhere ]
  [ ! -e .git/tgpl ]
'

check 'two repositories may share one' '
  cd p
  git clone -q . ../q
  exits 1 git tgpl check --rev HEAD --cache ../shared >../one
  cd ../q
  exits 1 git tgpl check --rev HEAD --cache ../shared >../two
  same ../one ../two
'

check 'clear removes it where it is' '
  cd p
  exits 1 git tgpl check --rev HEAD >../out
  [ -s ../elsewhere/notices ]
  echo mine >../elsewhere/other
  git tgpl cache clear >../out
  contains ../out "deleted the cache"
  [ ! -e ../elsewhere/notices ]
  [ -e ../elsewhere/other ]
  git tgpl cache clear >../out
  contains ../out "no cache to delete"
'

check 'a file is not a directory, and one that cannot be made is no harm' '
  cd p
  exits 129 git tgpl check --cache b1.c >../out 2>../err
  contains ../err "b1.c"
  contains ../err "hint: use a directory"
  exits 1 git -c tgpl.cache=/proc/nowhere tgpl check --rev HEAD >../out 2>../err
  [ ! -s ../err ]
  same ../cold ../out
'
