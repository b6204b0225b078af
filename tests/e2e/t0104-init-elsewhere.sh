#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# A repository whose configuration puts its work tree elsewhere: the folder is
# named before anything is written, and --yes does not answer for it.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'the folder is named, and nothing is written there with --yes' '
  mkdir victim
  echo "int v;" >victim/v.c
  new_repo r
  cd r
  git config core.worktree ../../victim
  exits 129 git tgpl init --yes --no-hooks >../out 2>../err
  contains ../err "/victim"
  contains ../err "core.worktree"
  ls ../victim >../out
  echo v.c | same - ../out
'

check 'without --yes it asks, which needs a terminal' '
  cd r
  exits 129 git tgpl init --no-hooks >../out 2>../err
  contains ../out "plan for"
  contains ../err "/victim"
  git tgpl init --dry-run --no-hooks >../out 2>../err
  contains ../err "/victim"
'

check 'the user who names it means it' '
  cd r
  GIT_WORK_TREE=$PWD/../victim git tgpl init --yes --no-hooks >../out
  [ -e ../victim/TGPL.toml ]
'

check 'a submodule and a work tree of a branch are where they belong' '
  new_repo sub
  cd sub
  echo "int s;" >s.c
  commit_all first
  new_repo ../super
  cd ../super
  git submodule --quiet add ../sub sub >../out 2>&1
  cd sub
  git config core.worktree >../../out
  git tgpl init --yes --no-hooks >../../out
  git worktree add -q ../../tree
  cd ../../tree
  git tgpl init --yes --no-hooks >../out
'
