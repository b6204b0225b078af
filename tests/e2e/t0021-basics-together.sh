#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Commands that run at the same time, in one repository and in six work trees of
# it: each says what it says alone, and nothing is damaged.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

rounds=6
export rounds SOURCE_DATE_EPOCH=1800000000

# project FOLDER: fifty files with headers, and two bare ones.
project() {
  new_repo "$1"
  cd "$1" || return
  i=0
  while [ $((i += 1)) -le 50 ]; do echo "int a$i;" >"a$i.c"; done
  git tgpl -q init --yes --no-hooks --holder "Ada <ada@example.org>" >../out
  echo "int b;" >b.c
  echo "int c;" >c.c
  commit_all first
}

# together COMMAND...: the command twice at once; the statuses in $one and $two.
together() {
  one=0
  two=0
  "$@" >../out1 2>../err1 &
  other=$!
  "$@" >../out2 2>../err2 || two=$?
  wait "$other" || one=$?
}

check 'two checks say the same, and so does the next' '
  project checks
  git tgpl check --cache none >../alone || :
  round=0
  while [ $((round += 1)) -le $rounds ]; do
    git tgpl cache clear >../out
    together git tgpl check
    [ "$one$two" = 11 ]
    same ../alone ../out1
    same ../alone ../out2
    same /dev/null ../err1
    same /dev/null ../err2
  done
  git tgpl check >../out || :
  same ../alone ../out
  find .git/tgpl -name ".*" >../found
  same /dev/null ../found
'

check 'a check while something is committed is that of before or of after' '
  cd checks
  round=0
  while [ $((round += 1)) -le $rounds ]; do
    echo "int d;" >"d$round.c"
    git add -A
    git tgpl check --rev HEAD >../before || :
    tick
    git commit -q -m "round $round" &
    commit=$!
    git tgpl check --rev HEAD >../during 2>../err || [ $? -eq 1 ]
    wait "$commit"
    git tgpl check --rev HEAD >../after || :
    cmp -s ../during ../before || same ../during ../after
    git tgpl check >../out 2>../err || [ $? -eq 1 ]
    git tgpl check --cache none >../alone || :
    same ../alone ../out
  done
  git fsck >../out 2>&1
'

check 'of two publications the ref has one, and the other says so' '
  project publish
  round=0
  while [ $((round += 1)) -le $rounds ]; do
    git tgpl terms set asset.name "round $round" >../out
    commit_all "round $round"
    together git tgpl terms publish
    [ "$one" -eq 0 ] || [ "$two" -eq 0 ]
    for end in "$one ../err1" "$two ../err2"; do
      [ "${end%% *}" -eq 0 ] || contains "${end#* }" "run the command again"
    done
    git cat-file blob refs/tgpl/terms:TGPL.toml | same TGPL.toml -
    git tgpl terms publish >../out
    contains ../out "is up to date"
  done
  git fsck >../out 2>&1
'

# worker N: labels, judges and commits in the work tree N, on a branch.
worker() {
  cd "../tree$1" || return
  git tgpl -q header add . >"../log$1" 2>&1 || return
  git tgpl check --cache none >"../alone$1" 2>&1 || [ $? -eq 1 ] || return
  git tgpl check >"../shared$1" 2>&1 || [ $? -eq 1 ] || return
  cmp "../alone$1" "../shared$1" || return
  git add -A
  git commit -q -m "tree $1" || return
  git tgpl check >"../shared$1" 2>&1 || return
}

check 'six work trees do not disturb each other' '
  project trees
  for n in 1 2 3 4 5 6; do
    git worktree add -q -b "tree$n" "../tree$n"
    echo "int only_$n;" >"../tree$n/only$n.c"
  done
  tick
  workers=
  for n in 1 2 3 4 5 6; do
    worker "$n" &
    workers="$workers $!"
  done
  for one in $workers; do wait "$one"; done
  for n in 1 2 3 4 5 6; do
    git -C "../tree$n" status --porcelain >../out
    same /dev/null ../out
  done
  git fsck >../out 2>&1
'

check 'two runs that label the same files leave each with one header' '
  project labels
  round=0
  while [ $((round += 1)) -le $rounds ]; do
    echo "int e;" >"e$round.c"
    together git tgpl header add .
    git tgpl header add . >../out
    [ "$(grep -c "SPDX-""License-Identifier" "e$round.c")" -eq 1 ]
    find . -name ".*.tgpl-*" >../found
    same /dev/null ../found
  done
'
