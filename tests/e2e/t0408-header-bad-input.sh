#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Files, folders and disks that stand in the way: each is named, nothing is
# lost, the others are done, and the next run finishes.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

L='SPDX-''License-Identifier: MIT'
add="git tgpl header add --license MIT --holder Jane"
remove="git tgpl header remove --license MIT --holder Jane"

# many COUNT: files f1.sh ... with the number as their text.
many() {
  i=0
  while [ $((i += 1)) -le "$1" ]; do echo "echo $i" >"f$i.sh"; done
}

# Every file is the old or the new one, and nothing else lies there.
all_whole() {
  for file in *.sh; do
    number=${file#f}
    tail -n 1 "$file" | grep -qx "echo ${number%.sh}" || {
      echo "$file is not whole" >&3
      return 1
    }
    lines=$(wc -l <"$file")
    [ "$lines" -eq 1 ] || [ "$lines" -eq 4 ] || return 1
  done
}

no_leftovers() {
  find . -name ".*.tgpl-*" >../leftovers
  same /dev/null ../leftovers
}

labelled() { grep -lF "$L" -- *.sh | wc -l; }

check 'a read-only file and a read-only folder are named, the others done' '
  new_repo ro
  cd ro
  many 3
  mkdir sub
  cp f1.sh sub/f4.sh
  chmod a-w f1.sh sub
  exits 1 as_nobody $add >../out 2>../err
  printf "added header: %s\n" f2.sh f3.sh | same - ../out
  contains ../err "f1.sh"
  contains ../err "sub/f4.sh"
  chmod u+w f1.sh sub
  as_nobody $add >../out
  printf "added header: %s\n" f1.sh sub/f4.sh | same - ../out
'

check 'an unreadable file is named, the others done' '
  new_repo unread
  cd unread
  many 2
  chmod 0 f1.sh
  exits 1 as_nobody $add >../out 2>../err
  contains ../err "f1.sh"
  contains f2.sh "$L"
'

check 'names with newlines, escapes and invalid UTF-8 are labelled and shown escaped' '
  new_repo names
  cd names
  nl=$(printf "a\nb.sh")
  esc=$(printf "\033[31mred.sh")
  bad=$(printf "\377\376.sh")
  for name in "$nl" "$esc" "$bad"; do echo "echo 1" >"$name"; done
  $add >../out
  [ "$(wc -l <../out)" -eq 3 ]
  ! grep -q "$(printf "\033")" ../out
  for name in "$nl" "$esc" "$bad"; do contains "$name" "$L"; done
  chmod a-w "$nl" "$esc" "$bad"
  $remove >../out 2>../err || :
  ! grep -q "$(printf "\033")" ../err
  chmod u+w "$nl" "$esc" "$bad"
  $remove >../out
  for name in "$nl" "$esc" "$bad"; do echo "echo 1" | same - "$name"; done
'

check 'a link out of the tree is not followed' '
  mkdir outside
  echo "echo 1" >outside/victim.sh
  new_repo links
  cd links
  ln -s ../outside/victim.sh link.sh
  ln -s ../outside folder
  many 1
  $add >../got
  echo "added header: f1.sh" | same - ../got
  echo "echo 1" | same - ../outside/victim.sh
'

check 'all names of a file with several links get the header' '
  new_repo hard
  cd hard
  many 1
  ln f1.sh f2.sh
  ln f1.sh ../outside.sh
  $add >../out
  contains f1.sh "$L"
  contains f2.sh "$L"
  echo "echo 1" | same - ../outside.sh
'

check 'NUL bytes keep a file as it is' '
  new_repo nul
  cd nul
  printf "echo 1\n\0" >a.sh
  cp a.sh ../a.sh
  $add >../out
  cmp a.sh ../a.sh
'

check 'files that are replaced during the run lose nothing' '
  new_repo race
  cd race
  many 60
  (
    i=0
    while [ $((i += 1)) -le 400 ]; do
      n=$((i % 60 + 1))
      printf "# new\necho %s\n" "$n" >"../new" && mv "../new" "f$n.sh"
    done
  ) &
  $add >../out 2>../err || contains ../err "was modified while this command ran"
  wait
  $add >../out
  [ "$(labelled)" -eq 60 ]
  for file in f*.sh; do
    number=${file#f}
    [ "$(tail -n 1 "$file")" = "echo ${number%.sh}" ]
    [ "$(grep -c "SPDX-License" "$file")" -eq 1 ]
  done
  no_leftovers
'

# A run is stopped at its Nth system call of a kind, for growing N.
stopped_at() { # SIGNAL CALL N
  # shellcheck disable=SC2086 # a command line
  strace -f -o /dev/null -e trace="$2" -e inject="$2:signal=$1:when=$3" \
    $add >../out 2>../err
}

stops() { # SIGNAL
  for call in openat write renameat fchmod syncfs; do
    for n in 1 2 7 40; do
      git checkout -q -f . && git clean -qfd
      stopped_at "$1" "$call" "$n" || :
      all_whole || return 1
      $add >../out 2>../err
      [ "$(labelled)" -eq 20 ] || return 1
      no_leftovers || return 1
    done
  done
}

if strace -o /dev/null true 2>/dev/null; then
  for signal in KILL TERM INT; do
    check "a run stopped by SIG$signal anywhere leaves whole files, the next finishes" '
      new_repo stop-$signal
      cd stop-$signal
      many 20
      commit_all files
      stops $signal
    '
  done
else
  skip 'a run stopped anywhere leaves whole files' 'strace may not trace here'
fi

if mkdir "$scratch/small" && mount -t tmpfs -o size=400k none "$scratch/small" \
  2>/dev/null; then
  check 'a disk that is full half-way: files named, none lost, the next run finishes' '
    cd "$scratch/small"
    mkdir ../gitdir
    git init -q --separate-git-dir=../gitdir/repo .
    many 30
    cat /dev/zero >fill.bin 2>/dev/null || :
    truncate -s -8192 fill.bin
    echo fill.bin >>../gitdir/repo/info/exclude
    exits 1 $add >../out 2>../err
    contains ../err "No space left on device"
    all_whole
    no_leftovers
    rm fill.bin
    $add >../out
    [ "$(labelled)" -eq 30 ]
  '
  umount "$scratch/small"
else
  skip 'a disk that is full half-way' 'no tmpfs can be mounted here'
fi

# Runs add in the address space of 2.5 GB; a sanitizer alone takes more.
add_within_memory() {
  limit="prlimit --as=2560000000"
  ! grep -q "__[at]san_init" "$TGPL_BUILD/src/cli/git-tgpl" || limit=
  # shellcheck disable=SC2086 # command lines
  $limit $add
}

check 'a file of 1 GiB of NUL bytes gets no comment, the others are done' '
  new_repo big
  cd big
  truncate -s 1G zeros.sh
  many 1
  add_within_memory >../out
  printf "%s\n" "updated: REUSE.toml" "added header: f1.sh" | same - ../out
  contains f1.sh "$L"
  contains REUSE.toml "zeros.sh"
  [ "$(stat -c %s zeros.sh)" -eq 1073741824 ]
  rm zeros.sh
'

check 'a file of one line of 1 GiB gets its header, and loses it again' '
  new_repo long
  cd long
  tr "\0" a </dev/zero | head -c 1G >line.sh
  add_within_memory >../out
  echo "added header: line.sh" | same - ../out
  head -n 1 line.sh | grep -q "^# SPDX"
  contains line.sh "$L" || return 1
  [ "$(tail -c 1073741824 line.sh | tr -d a | wc -c)" -eq 0 ]
  $remove >../out
  [ "$(stat -c %s line.sh)" -eq 1073741824 ]
  [ "$(tr -d a <line.sh | wc -c)" -eq 0 ]
  rm line.sh
'
