#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Where nothing is kept, check looks at each file when it reads it, and asks git
# only about those that are in doubt. It says what it says where it asks git
# about all, which it does where a path is named; and what it keeps is right.

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

notes=$scratch/tmp

# told FILE COMMAND...: what it says, with its errors and its status.
told() {
  to=$1
  shift
  code=0
  "$@" >"$to" 2>"$to.err" || code=$?
  sed -i "s/; [0-9]* fixable with --fix\$//" "$to"
  echo $code >>"$to"
  cat "$to.err" >>"$to"
}

# The index as a tree, or HEAD: writing a tree writes to the index as well.
indexed_tree() {
  cp "$(git rev-parse --git-path index)" "$notes/index"
  GIT_INDEX_FILE=$notes/index git write-tree 2>"$notes/err" || echo HEAD
}

# agrees: a run without anything kept is as one that asks, and what it keeps is
# what the blobs say. What it said is in "cold".
agrees() {
  top=$(git rev-parse --show-cdup).
  tree=$(indexed_tree)
  git tgpl cache clear >"$notes/out"
  told "$notes/asking" git tgpl check "$top"
  git tgpl cache clear >"$notes/out"
  told "$notes/blobs" git tgpl check --rev "$tree"
  git tgpl cache clear >"$notes/out"
  settle
  rm -f "$notes/trace"
  told "$notes/cold" env GIT_TRACE="$notes/trace" git-tgpl check
  told "$notes/warm" git tgpl check
  told "$notes/kept" git tgpl check --rev "$tree"
  for run in cold warm; do same "$notes/asking" "$notes/$run"; done
  same "$notes/blobs" "$notes/kept"
}

asked() { grep -q " diff-files " "$notes/trace"; }
not_asked() { ! asked || ! grep " diff-files " "$notes/trace" >&3; }

says() { contains "$notes/cold" "$1"; }
does_not_say() { lacks "$notes/cold" "$1"; }

# A copy of the project that git has looked at.
copy() {
  cp -a p "$1"
  cd "$1"
  git update-index -q --refresh
}

# hide FILE: the same size, and no licence any more.
hide() {
  sed s/Identifier/Identifire/ "$1" >"$notes/hidden"
  cat "$notes/hidden" >"$1"
}

# As if the index had been written in the second of FILE.
make_racy() { touch -r "$1" "$(git rev-parse --git-path index)"; }

check 'a settled project: git is not asked which files changed' '
  new_repo p
  cd p
  mkdir -p sub/deep
  echo "int a;" >a.c
  echo "int b;" >b.c
  echo "int d;" >sub/deep/d.c
  git tgpl init --yes --no-hooks >../out
  git tgpl header add a.c b.c sub >../out
  echo "int bare;" >sub/bare.c
  printf "\0\1" >data.bin
  sed -n /SPDX-/p b.c >data.bin.license
  : >empty
  ln -s a.c link
  find . -path ./.git -prune -o -type f -exec touch -d 2020-01-01 {} +
  commit_all first
  agrees
  not_asked
  says "sub/bare.c: error: no licence information"
  does_not_say "a.c: no licence"
  git tgpl check >../out || :
  [ -s .git/tgpl/notices ]
'

check 'a file in doubt: git is asked' '
  copy doubt
  settle
  chmod g-w,o-r sub/deep/d.c
  agrees
  asked
  touch sub/deep/d.c
  agrees
  not_asked
  git update-index --refresh
  make_racy sub/deep/d.c
  agrees
  asked
  touch -d "2 seconds" .git/index
  agrees
  not_asked
'

check 'a file of the same size and time that says less' '
  copy edited
  cp -p a.c ../other
  hide ../other
  touch -r a.c ../other
  mv ../other a.c
  agrees
  asked
  says "a.c: error: no licence information"
'

check 'a file changed in the second in which it was added' '
  copy racy
  cp a.c e.c
  git add e.c
  hide e.c
  make_racy e.c
  agrees
  asked
  says "e.c: error: no licence information"
  git add a.c
  agrees
  says "e.c: error: no licence information"
'

check 'a file that is deleted, or no longer regular, or can be run' '
  copy kinds
  rm b.c sub/bare.c
  chmod +x a.c
  agrees
  asked
  does_not_say sub/bare.c
  rm a.c
  ln -s link a.c
  mkdir b.c
  echo "int new;" >b.c/new.c
  rm -r sub/deep
  ln -s .. sub/deep
  agrees
  says "b.c/new.c: error: no licence information"
  git checkout -q -f .
  rm -r sub
  echo "int sub;" >sub
  agrees
  says "sub: error: no licence information"
  chmod +x a.c
  git config core.fileMode false
  agrees
'

check 'a file that may not be read, and folders that may not' '
  copy closed
  git config filter.hide.clean "sed /SPDX-/d"
  printf "%s\n" "b.c filter=hide" "d.c filter=hide" >.git/info/attributes
  git add --renormalize b.c sub
  write ../both <<END
git status >"\$TMPDIR/out"
chmod 0 "\$@"
git tgpl cache clear >"\$TMPDIR/out"
git tgpl check . >"\$TMPDIR/asking" 2>&1
git tgpl cache clear >"\$TMPDIR/out"
git tgpl check >"\$TMPDIR/cold" 2>&1
END
  exits 1 as_nobody sh ../both sub/deep
  chmod 755 sub/deep
  same "$notes/asking" "$notes/cold"
  exits 1 as_nobody sh ../both a.c b.c sub/deep
  chmod 755 sub/deep
  same "$notes/asking" "$notes/cold"
  says "a.c: error: cannot"
'

check 'a submodule' '
  copy super
  new_repo inner
  echo "int i;" >inner/i.c
  (cd inner && commit_all inner)
  git -c advice.addEmbeddedRepo=false add inner
  agrees
  does_not_say inner
  echo "int j;" >inner/i.c
  (cd inner && commit_all more)
  echo "int k;" >inner/k.c
  agrees
  does_not_say inner
'

check 'a conflict: the file counts as it lies there' '
  copy torn
  git checkout -q -b other
  hide a.c
  git rm -q b.c
  git commit -q -a -m other
  git checkout -q main
  sed -i s/Identifier/Identificr/ a.c
  echo "int more;" >>b.c
  git commit -q -a -m ours
  exits 1 git merge -q other >../out
  [ "$(git ls-files -u | wc -l)" -eq 5 ]
  agrees
  hide a.c
  hide b.c
  agrees
  says "a.c: error: no licence information"
  says "b.c: error: no licence information"
'

check 'a file that is only to be added' '
  copy intended
  echo "int n;" >n.c
  : >nothing.c
  git add -N n.c nothing.c
  agrees
  says "n.c: error: no licence information"
  touch -d "2 seconds" .git/index
  agrees
'

check 'a file that is promised to be unchanged' '
  copy promised
  git update-index --assume-unchanged a.c b.c
  agrees
  not_asked
  hide a.c
  agrees
  says "a.c: error: no licence information"
  git config filter.hide.clean "sed /SPDX-/d"
  echo "b.c filter=hide" >.git/info/attributes
  git update-index --no-assume-unchanged b.c
  git add --renormalize b.c
  git update-index --assume-unchanged b.c
  agrees
  does_not_say b.c
'

check 'every kind of index' '
  copy four
  git update-index --index-version 4
  agrees
  not_asked
  hide a.c
  agrees
  says "a.c: error: no licence information"
  cd ..
  copy split
  git update-index --split-index
  agrees
  hide a.c
  git add b.c
  agrees
  says "a.c: error: no licence information"
  cd ..
  copy unsummed
  size=$(wc -c <.git/index)
  touch -r .git/index ../time
  dd if=/dev/zero of=.git/index bs=1 count=20 seek=$((size - 20)) \
    conv=notrunc 2>../err
  touch -r ../time .git/index
  agrees
  not_asked
'

check 'sparse checkouts' '
  for kind in --no-sparse-index --sparse-index; do
    (
      copy sparse$kind
      git sparse-checkout set --cone $kind sub/deep
      git sparse-checkout set --no-cone $kind "/*" "!/sub/bare.c" "!/b.c"
      [ ! -e b.c ]
      agrees
      says "sub/bare.c: error: no licence information"
      hide a.c
      echo "int b;" >b.c
      agrees
      says "a.c: error: no licence information"
    )
  done
  copy coned
  git sparse-checkout set --cone --sparse-index
  [ ! -e sub/deep ]
  agrees
'

check 'sha256' '
  git init -q --object-format=sha256 wide
  cp -a p/* wide/
  cd wide
  commit_all first
  agrees
  not_asked
  hide a.c
  agrees
  says "a.c: error: no licence information"
'

check 'another index, a linked worktree, a folder' '
  copy elsewhere
  cp -p .git/index other-index
  echo other-index >.git/info/exclude
  cp a.c n.c
  GIT_INDEX_FILE=other-index git add n.c
  hide n.c
  git rm -q --cached b.c
  (
    export GIT_INDEX_FILE=$PWD/other-index
    agrees
    says "n.c: error: no licence information"
  )
  agrees
  cd sub/deep
  agrees
  hide d.c
  agrees
  says "sub/deep/d.c: error: no licence information"
  cd ../..
  git worktree add -q ../linked
  cd ../linked
  agrees
  hide a.c
  agrees
  says "a.c: error: no licence information"
  cd sub
  agrees
'

check 'a file that git converts is judged by its blob, and so is a sidecar' '
  copy filtered
  git config filter.hide.clean "sed /SPDX-/d"
  git config filter.hide.smudge "sed s/^//"
  printf "%s\n" "b.c filter=hide" "*.license filter=hide" >.git/info/attributes
  touch -d 2020-01-02 b.c data.bin.license
  git add b.c data.bin.license
  grep -q SPDX- b.c
  grep -q SPDX- data.bin.license
  agrees
  not_asked
  says "b.c: error: no licence information"
  says "data.bin: error: no licence information"
  for file in b.c data.bin.license; do
    touch $file
    git add $file
    make_racy $file
    agrees
    asked
    says "b.c: error: no licence information"
    says "data.bin: error: no licence information"
  done
  touch b.c data.bin.license
  echo >>b.c
  echo >>data.bin.license
  for moment in now "2 seconds"; do
    touch -d "$moment" .git/index
    agrees
    does_not_say b.c
    does_not_say data.bin
  done
'

check 'a damaged index: git says what is wrong' '
  copy damaged
  cp -p .git/index ../good
  size=$(wc -c <../good)
  for damage in 0 3 40 200 $((size - 30)); do
    head -c $damage ../good >.git/index
    git tgpl cache clear >../out
    told ../asking git tgpl check .
    git tgpl cache clear >../out
    told ../cold git tgpl check
    same ../asking ../cold
  done
  for at in 0 7 11; do
    cp -p ../good .git/index
    printf "\377" | dd of=.git/index bs=1 seek=$at conv=notrunc 2>../err
    git tgpl cache clear >../out
    told ../asking git tgpl check .
    git tgpl cache clear >../out
    told ../cold git tgpl check
    same ../asking ../cold
    contains ../cold "failed: "
  done
  cp -p ../good .git/index
  agrees
'

# stand_between COMMAND SCRIPT: a git that does so before it runs COMMAND.
stand_between() {
  mkdir -p ../between
  write ../between/git <<END
#!/bin/sh
git=$(command -v git)
case " \$* " in
*" $1 "*) (cd "$PWD"; $2) >&2 ;;
esac
exec "\$git" "\$@"
END
  chmod +x ../between/git
}

# meddled: a run with that git, and what it keeps is right.
meddled() {
  git tgpl cache clear >"$notes/out"
  told "$notes/blobs" git tgpl check --rev HEAD
  git tgpl cache clear >"$notes/out"
  settle
  (
    PATH=$PWD/../between:$PATH
    [ $# -eq 0 ] || cd "$1"
    told "$notes/cold" git-tgpl check
  )
  told "$notes/kept" git tgpl check --rev HEAD
  same "$notes/blobs" "$notes/kept"
  git reset -q --hard
  told "$notes/reset" git tgpl check
  same "$notes/blobs" "$notes/reset"
}

check 'a file that is edited and added while git lists the others' '
  copy race
  sed s/Identifier/Identifire/ a.c >../hidden
  stand_between "ls-files -o" "cat ../hidden >a.c; \$git add a.c"
  meddled
  [ "$(git rev-parse :a.c)" = "$(git rev-parse HEAD:a.c)" ]
  meddled sub
  says "a.c: error: no licence information"
'

check 'a file that was edited, and is added before git is asked about it' '
  copy late
  hide a.c
  stand_between "diff-files" "\$git add a.c"
  meddled
  says "a.c: error: no licence information"
  touch b.c
  git add b.c
  make_racy b.c
  hide b.c
  stand_between "diff-files" "\$git add b.c"
  meddled
  says "b.c: error: no licence information"
'

check 'an index that git writes again while it is asked' '
  copy refreshed
  git config filter.hide.clean "sed /SPDX-/d"
  echo "b.c filter=hide" >.git/info/attributes
  touch b.c
  git add b.c
  git commit -q -m hidden
  make_racy b.c
  stand_between diff-files "\$git update-index -q --refresh; touch .git/index"
  meddled
  says "b.c: error: no licence information"
'

check 'a file that git cannot compare: it says so, once' '
  copy rotten
  git config filter.rot.clean false
  git config filter.rot.required true
  echo "*.c filter=rot" >.git/info/attributes
  make_racy sub/deep/d.c
  told ../asking git tgpl check .
  git tgpl cache clear >../out
  told ../cold env GIT_TRACE="$notes/trace" git-tgpl check
  same ../asking ../cold
  contains ../cold "diff-files failed"
  [ "$(grep -c "built-in: git diff-files" "$notes/trace")" -le 2 ]
'
