#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Which paths a commit ignores, its own .gitignore files say: the same commit is
# judged alike in every clone, with a work tree and without one.

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# dead_in DIR...: the findings on what is not there, in each of the clones.
dead_in() {
  for clone in "$@"; do
    git -C "$clone" tgpl check --rev HEAD --porcelain \
      --select reuse-path-dead,sidecar-orphan || :
  done
}

# annotate PATTERN... : one annotation for each.
annotate() {
  echo "version = 1"
  for pattern in "$@"; do
    printf "[[annotations]]\npath = \"%s\"\n" "$pattern"
    printf "SPDX-""FileCopyrightText = \"Ada Example\"\n"
    printf "SPDX-""License-Identifier = \"MIT\"\n"
  done
}

check 'a project names files that a build makes, and says what is ignored' '
  new_repo p
  cd p
  annotate "*.c" "build/**" "lib/gen/*.h" >REUSE.toml
  echo "int a;" >a.c
  printf "build/\n*.bin\n" >.gitignore
  mkdir lib
  echo "/gen" >lib/.gitignore
  printf "SPDX-""FileCopyrightText: Ada Example\n" >made.bin.license
  printf "SPDX-""License-Identifier: MIT\n" >>made.bin.license
  cp made.bin.license lib/gen.license
  commit_all first
  git clone -q --bare . ../p.git
  git clone -q . ../clone
'

check 'nothing is dead, in the work tree, in a clone and in a bare repository' '
  dead_in p clone p.git >out
  same /dev/null out
  cd p
  git tgpl check --select reuse-path-dead,sidecar-orphan --porcelain >../out
  same /dev/null ../out
'

check 'what is dead is dead in all of them' '
  cd p
  annotate "*.c" "build/**" "gone/**" "lib/gen/*.h" "lib/gone.h" >REUSE.toml
  cp made.bin.license gone.png.license
  commit_all second
  git push -q ../p.git HEAD
  git -C ../clone pull -q
  cd ..
  dead_in p >one
  contains one "gone/**"
  contains one "lib/gone.h"
  contains one "gone.png"
  [ "$(wc -l <one)" -eq 3 ]
  for clone in clone p.git; do
    dead_in "$clone" >two
    same one two
  done
'

check 'what a user ignores everywhere changes nothing of a commit' '
  echo "gone*" >mine
  git config --global core.excludesFile "$PWD/mine"
  dead_in p >two
  same one two
  mkdir -p p.git/info
  echo "gone*" >p.git/info/exclude
  dead_in p.git >two
  same one two
  git config --global --unset core.excludesFile
'

check 'a hook, which has GIT_DIR set, is told the same' '
  GIT_DIR=$PWD/p.git git tgpl check --rev HEAD --porcelain \
    --select reuse-path-dead,sidecar-orphan >two || :
  same one two
  [ -z "$(ls -A "$TMPDIR")" ]
'

check 'rules of an older commit are those that it had' '
  cd p
  echo >.gitignore
  commit_all third
  dead_in . >../now
  contains ../now "build/**"
  git tgpl check --rev HEAD~2 --select reuse-path-dead,sidecar-orphan \
    --porcelain >../then
  same /dev/null ../then
'

check 'a path behind a link does not keep others from being ignored' '
  new_repo q
  cd q
  annotate "*.c" "link/**" "zzz/**" >REUSE.toml
  echo "int a;" >a.c
  printf "link\nzzz\n" >.gitignore
  ln -s /nowhere link
  git add -A
  git tgpl check --select reuse-path-dead --porcelain >../out || :
  contains ../out "link/**"
  lacks ../out "zzz"
'
