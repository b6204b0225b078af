#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Of a long range, much is read ahead and little is looked up. What is said of
# its commits is what is said of each of them alone.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

licensed="SPDX-License-""Identifier: MIT"
holder="SPDX-FileCopyright""Text: Jane Doe"

# reuse FOLDER: its *.c are licensed from outside.
reuse() {
  printf 'version = 1\n[[annotations]]\npath = "*.c"\n%s = "Jane Doe"\n%s = "MIT"\n' \
    "SPDX-FileCopyright""Text" "SPDX-License-""Identifier" >"$1/REUSE.toml"
}
sidecar() { printf '%s\n%s\n' "$holder" "$licensed" >"$1.license"; }
labelled() {
  printf '// %s\n// %s\nint f%s;\n' "$holder" "$licensed" "$1" >"f$1.c"
}
filler() {
  labelled "$1"
  commit_all "filler $1"
}
# change NAME: a commit of what is changed.
change() {
  git add -A
  git commit -q -m "$1"
  filler "$1"
}

check 'a project with files that speak for others' '
  new_repo p
  cd p
  mkdir LICENSES outside inside gone subprojects subprojects/lib
  echo MIT >LICENSES/MIT.txt
  git tgpl init --yes --no-hooks --license MIT --holder "Jane Doe" >../out
  reuse outside
  reuse gone
  echo 1 >old.bin
  sidecar old.bin
  echo "project()" | tee meson.build >subprojects/lib/meson.build
  commit_all base
  git tag base
'

check 'many commits, and what is wrong with some of them' '
  cd p
  for i in $(seq 1 20); do filler "$i"; done
  echo "int a;" >outside/a.c; change spoken-for
  echo 2 >old.bin; change spoken-for-beside
  echo "int x;" >subprojects/lib/x.c; change a-subproject
  echo "int b;" >bare.c; change bare
  reuse inside; change speaker
  echo "int c;" >inside/c.c; change spoken-for-later
  git rm -q gone/REUSE.toml; change no-speaker
  mkdir gone; echo "int d;" >gone/d.c; change bare-then
  echo 1 >new.bin; sidecar new.bin; change with-sidecar
  echo 2 >new.bin; change with-old-sidecar
  git rm -q new.bin.license; change without-sidecar
  git mv bare.c moved.c; change moved
  git mv old.bin.license other.bin.license; mv old.bin other.bin; change both-moved
  git switch -q -c side HEAD~6
  echo 1 >side.bin; sidecar side.bin; change side-with-sidecar
  echo "int s;" >side.c; change bare-side
  git switch -q main
  git merge -q --no-ff -m merge side
  echo 2 >side.bin; change speaker-through-merge
  echo "int f3;" >f3.c; change stripped
  labelled 3; change mended
  [ "$(git rev-list --count base..HEAD)" -gt 50 ]
'

# told: "ID PATH: message" of each finding, from what check prints.
told() {
  sed -E "s/: (error|warning): commit /: commit /; s/ \[[a-z-]+\]\$//" |
    sed -n -E "s/^ *(git-tgpl: |note: )?(.*): commit ([0-9a-f]{12}): (.*)/\3 \2: \4/p" |
    sed "s/ (fixed by a later commit)\$//" | sort -u
}

check 'each is told as it is alone' '
  cd p
  exits 1 git tgpl check --range base..HEAD >../out 2>../err
  cat ../out ../err | told >../long
  for id in $(git rev-list --no-merges base..HEAD); do
    git tgpl check --range "$id~1..$id" 2>&1 || :
  done >../out
  told <../out >../short
  [ "$(wc -l <../short)" -gt 8 ]
  same ../short ../long
'

check 'and so on a server, the first time and again' '
  cd p
  git init -q --bare ../server.git
  git push -q ../server.git base:refs/heads/main
  git -C ../server.git fetch -q ../p/.git main
  line="$(git rev-parse base^{commit}) $(git rev-parse HEAD) refs/heads/main"
  for round in first again; do
    echo "$line" | exits 1 git -C ../server.git tgpl hook run pre-receive \
      >"../$round" 2>&1
  done
  same ../first ../again
  test -e ../server.git/tgpl/notices
  contains ../first "side.c: error: commit"
'

check 'what a partial clone left out raises no false alarm' '
  cd p
  git config uploadpack.allowFilter true
  for i in $(seq 1 60); do echo "int g$i;" >"g$i.c"; done
  commit_all many
  git clone -q --filter=blob:none "file://$PWD" ../partial
  cd ../partial
  git tgpl check --range HEAD~1..HEAD >../out 2>../err || :
  lacks ../err "fatal:"
'
