#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# A repository that is damaged is told so, and not called empty; git's own
# lines on standard error are never seen raw.

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# What the commands say that look at HEAD of a damaged repository.
told_damaged() {
  for command in "check --rev HEAD" "status --rev HEAD" "diff HEAD" "sbom" \
    "check --range HEAD~1..HEAD" "terms publish -n"; do
    # shellcheck disable=SC2086 # several words
    exits 128 git tgpl $command >../out 2>../err || { echo "$command"; return 1; }
    contains ../err "$1" || { cat ../err; echo "$command"; return 1; }
    contains ../err "git fsck" || return 1
    # One error, one hint, and nothing of git's own.
    [ "$(wc -l <../err)" -eq 2 ] || { cat ../err; echo "$command"; return 1; }
  done
}

# The file of an object that is not in a pack.
object_file() {
  git rev-parse "$1" | sed "s,\(..\)\(.*\),.git/objects/\1/\2,"
}

check 'a project whose commits are in a pack' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks --holder "Ada Example" >../out
  git tgpl header add a.c >../out
  commit_all first
  echo "/* more */" >>a.c
  commit_all second
  git gc -q
  git tgpl check --rev HEAD >../out
'

check 'the index of the pack is gone' '
  cp -r p a
  cd a
  rm -f .git/objects/pack/*.idx
  told_damaged "git cannot read"
  git tgpl check --rev HEAD 2>../err || contains ../err "bad object HEAD"
'

check 'the pack is cut off' '
  cp -r p b
  cd b
  pack=$(echo .git/objects/pack/*.pack)
  head -c 40 "$pack" >../short
  chmod u+w "$pack"
  cp ../short "$pack"
  told_damaged "does not match index"
'

check 'the repository that it borrows objects from is gone' '
  git clone -q --shared p c
  cd c
  echo /nowhere/objects >.git/objects/info/alternates
  told_damaged "/nowhere/objects"
'

check 'the commit cannot be read' '
  cp -r p d
  cd d
  echo "/* more */" >>a.c
  commit_all third
  file=$(object_file HEAD)
  chmod u+w "$file"
  echo garbage >"$file"
  told_damaged "is corrupt"
'

check 'the branch names nothing that is an object' '
  cp -r p e
  cd e
  rm -f .git/packed-refs
  echo garbage >.git/refs/heads/main
  for command in "check --rev HEAD" "status --rev HEAD" sbom; do
    exits 128 git tgpl $command 2>../err
    contains ../err "your current branch appears to be broken"
  done
'

check 'a hook does not let a damaged repository pass as a new one' '
  for project in a b c d; do
    cd $project
    exits 128 git tgpl hook run pre-commit >../out 2>../err
    contains ../err "git fsck"
    exits 128 git tgpl check --staged >../out 2>../err
    contains ../err "git fsck"
    cd ..
  done
'

check 'a blob that cannot be read is a file that cannot be judged' '
  cp -r p f
  cd f
  echo "/* yet more */" >>a.c
  commit_all third
  file=$(object_file HEAD:a.c)
  chmod u+w "$file"
  echo garbage >"$file"
  exits 1 git tgpl check --rev HEAD >../out 2>../err
  contains ../out "a.c: error: cannot read file: git cannot read object"
  contains ../out "data stream error"
  [ ! -s ../err ]
'

check 'a branch without commits is no damage' '
  new_repo g
  cd g
  exits 128 git tgpl check --rev HEAD 2>../err
  contains ../err "the branch has no commit yet"
  git tgpl check --staged
  git tgpl hook run pre-commit
'
