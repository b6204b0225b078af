#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Every command that writes, with a fault at each system call that opens, writes,
# renames, links or syncs: a full disk, a broken one, no permission, an
# interrupted call, a kill. Whatever happens, the repository opens, git fsck is
# content, each file of the user is the old or the new one, success is only
# claimed where all was done, and the next run finishes and leaves nothing over.
# At every third call one fault is tried, another one at the next; with
# TGPL_TEST_EXHAUSTIVE all of them are, at every call.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

export SOURCE_DATE_EPOCH=1800000000 ASAN_OPTIONS=detect_leaks=0

calls="openat openat2 write pwrite64 rename renameat renameat2 link linkat
  symlinkat unlink unlinkat rmdir mkdir mkdirat fsync fdatasync syncfs ftruncate
  chmod fchmod fchmodat fchown poll read"
faults="KILL ENOSPC EIO EACCES EINTR"
step=3
[ -z "${TGPL_TEST_EXHAUSTIVE-}" ] || step=1

# files: each file of the case with its mode and digest, but of .git only what
# git-tgpl may write there; and where the refs are.
files() {
  {
    find . -path ./r/.git -prune -o -type f -print
    find r/.git/hooks -type f
  } | sed "s|^\./||" | sort | while read -r file; do
    printf "%s %s %s\n" "$(stat -c %a "$file")" "$(sha256sum <"$file")" "$file"
  done
  git -C r for-each-ref --format="ref %(refname) %(tree)"
  git -C r ls-files -s
}

# names FILE: the files in what files printed.
names() { sed -n "s/^[0-7]* [0-9a-f]*  - //p" "$1" | sort; }

# old_or_new: nothing that is there now is neither, and nothing is lost.
old_or_new() {
  files >"$scratch/now"
  if grep -vxF -f "$scratch/old" -f "$scratch/new" "$scratch/now" |
    grep -v "\.tgpl-[0-9]*-[0-9]*\$" >&3; then return 1; fi
  names "$scratch/old" >"$scratch/old.names"
  names "$scratch/new" >"$scratch/new.names"
  names "$scratch/now" >"$scratch/now.names"
  comm -12 "$scratch/old.names" "$scratch/new.names" |
    comm -23 - "$scratch/now.names" >"$scratch/lost"
  same /dev/null "$scratch/lost"
}

# none_over: no temporary file, neither in the work tree nor in .git.
none_over() {
  find . -name ".*.tgpl-[0-9]*-[0-9]*" >"$scratch/over"
  same /dev/null "$scratch/over"
}

# A git that we started may outlive us by a moment.
lock_is_gone() {
  tries=0
  while [ -e r/.git/index.lock ] && [ $((tries += 1)) -lt 500 ]; do
    git --version >/dev/null
  done
  rm -f r/.git/index.lock
}

run() { (cd r && "$@") >"$scratch/out" 2>"$scratch/err"; }

# struck FAULT CALL N COMMAND...: whether the fault was reached; $status.
struck() {
  fault=$1
  at=$2
  n=$3
  shift 3
  what=error=$fault
  [ "$fault" != KILL ] || what=signal=KILL
  status=0
  run strace -o "$scratch/trace" -e trace="$at" \
    -e inject="$at:$what:when=$n" "$@" || status=$?
  grep -qE "INJECTED|killed by SIGKILL" "$scratch/trace"
}

# holds COMMAND...: what has to be true after a fault.
holds() {
  lock_is_gone
  git -C r fsck --no-progress >"$scratch/fsck" 2>&1 || return 1
  git -C r status --porcelain >"$scratch/fsck" || return 1
  old_or_new || return 1
  if [ "$fault" != KILL ] && [ "$status" -eq "$usual" ]; then
    same "$scratch/new" "$scratch/now" || return 1
  fi
  status=0
  run "$@" || status=$?
  [ "$status" -le 1 ] || return 1
  files | same "$scratch/new" - || return 1
  none_over
}

# everywhere COMMAND...: at each call; prints how many points there were.
everywhere() {
  cd "$scratch/work"
  # In the folder of all later runs, because some files name their place.
  rm -rf now
  cp -a case now
  cd now
  files >"$scratch/old"
  usual=0
  run "$@" || usual=$?
  [ "$usual" -le 1 ] || return 1
  files >"$scratch/new"
  cd ..
  points=0
  for at in $calls; do
    n=1
    # What is opened and read first is the loader, and the libraries.
    case $at in openat | read) n=$(($(loads "$at") + 1)) ;; esac
    while one_point "$@"; do n=$((n + step)); done || return 1
    [ -z "$bad" ] || return 1
  done
  echo "# $points points: $*" >>"$scratch/numbers"
}

loads() {
  strace -o "$scratch/trace" -e trace="$1" git-tgpl --version >/dev/null
  grep -c "^$1(" "$scratch/trace" || :
}

# one_point COMMAND...: false when the command ends before its Nth call.
one_point() {
  bad=
  reached=
  for one in $(faults_here); do
    rm -rf now
    cp -a case now
    cd now
    if struck "$one" "$at" "$n" "$@"; then
      reached=yes
      points=$((points + 1))
      holds "$@" || {
        bad="$one at $at $n, status $status"
        echo "not so: $bad: $*" >&3
        sed "s/^/  /" "$scratch/err" >&3
      }
    fi
    cd ..
    [ -z "$bad" ] || return 1
  done
  [ -n "$reached" ]
}

faults_here() {
  [ -z "${TGPL_TEST_EXHAUSTIVE-}" ] || { echo "$faults" && return; }
  # shellcheck disable=SC2086 # words
  set -- $faults
  shift $(((points + n) % 5))
  echo "$1"
}

# base: a repository without anything of ours in the folder r; bare and labelled
# add to it.
base() {
  cd "$scratch/work"
  rm -rf case
  mkdir case
  cd case
  git init -q --template= r
  mkdir -p r/.git/hooks r/.git/info
  cd r
  printf "int a;\n" >a.c
  printf "int b;\n" >b.c
  printf "{}\n" >c.json
}

labelled() {
  base
  git tgpl -q init --yes --no-hooks --holder "Ada <ada@example.org>" >"$scratch/out"
  commit_all first
}

bare() {
  labelled
  printf "int s;\n" >s.c
  printf "{}\n" >t.json
}

command -v strace >/dev/null || give_up "no strace; './dev test' installs it"
strace -o /dev/null true 2>/dev/null || {
  skip 'faults at system calls' 'strace may not trace here'
  exit
}

check 'init' '
  base
  everywhere git-tgpl init --yes --holder "Ada <ada@example.org>"
'
check 'header add' '
  bare
  everywhere git-tgpl header add .
'
check 'header add, of what is staged' '
  bare
  git add -A
  everywhere git-tgpl header add --staged
'
check 'header update' '
  labelled
  everywhere git-tgpl header update --add-holder Eve .
'
check 'header remove' '
  labelled
  everywhere git-tgpl header remove .
'
check 'check --fix' '
  bare
  everywhere git-tgpl check --fix
'
check 'check --write-baseline' '
  bare
  everywhere git-tgpl check --write-baseline
'
check 'check, which writes the cache' '
  bare
  everywhere git-tgpl check
'
check 'terms set' '
  labelled
  everywhere git-tgpl terms set usage.search allow
'
check 'terms attributes' '
  labelled
  everywhere git-tgpl terms attributes --write
'
check 'terms publish' '
  labelled
  everywhere git-tgpl terms publish
'
check 'terms export site' '
  labelled
  mkdir ../site
  everywhere git-tgpl terms export site --url https://example.org --root ../site
'
check 'hook install, and beside another hook' '
  labelled
  everywhere git-tgpl hook install
  cd "$scratch/work/case/r"
  printf "#!/bin/sh\ntrue\n" >.git/hooks/pre-commit
  chmod 755 .git/hooks/pre-commit
  everywhere git-tgpl hook install --chain
'
check 'hook uninstall' '
  labelled
  git tgpl hook install >"$scratch/out"
  everywhere git-tgpl hook uninstall
'
check 'cache clear' '
  labelled
  git tgpl check >"$scratch/out"
  everywhere git-tgpl cache clear
'

cat "$scratch/numbers"
