#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Output is inert: no name or text of others makes a terminal, a reader or the
# log of a CI system do or see something else (base/inert.h).
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

L='SPDX-''License-Identifier:'
F='SPDX-''FileCopyrightText:'
export L F

# A right-to-left override, and characters that nobody sees.
turn=$(printf '\342\200\256')
hidden=$(printf '\342\200\213')
export turn hidden

# hostile FOLDER: a repository whose names and texts are such. In base the files
# are bare, and the commit after it labels one of them.
hostile() {
  new_repo "$1"
  cd "$1" || return
  mkdir "##vso[task.setvariable variable=x]y"
  for name in "::stop-commands::x" "##[error]x" "${turn}c.exe.a" "a${hidden}b" \
    "##vso[task.setvariable variable=x]y/z" "x ::set-output name=a::b"; do
    echo "int a;" >"$name.c"
  done
  write TGPL.toml <<TOML
version = 1
[terms]
license = "MIT"
status = "published"
[[holder]]
name = "::stop-commands::x ##[error]x ${turn}eve"
[asset]
name = "##vso[task.complete]${hidden}x"
[usage]
train-ai = "allow"
TOML
  commit_all base
  echo "// $L MIT ::error::x ##[group]y ${turn}z" >late.c
  commit_all "::stop-commands::x"
  printf "// %s\n" "$F 2026 Ada" "$L MIT" >late.c
  commit_all mended
}

# inert: whether what is piped in has no command and nothing hidden.
inert() {
  cat >../shown
  if grep -nE "^[[:space:]]*::(stop-commands|error|set-output)|##[A-Za-z]*\[" ../shown |
    grep -vE "^[0-9]+:::(error|warning) (file|title)=" >&3; then return 1; fi
  if grep -n "::stop-commands::" ../shown >&3; then return 1; fi
  if LC_ALL=C grep -nE "$turn|$hidden" ../shown >&3; then return 1; fi
}

check 'no format of check has a command or a hidden character, on either stream' '
  hostile c
  for format in text github gitlab json junit sarif; do
    git tgpl check --format $format 2>&1 | inert
    git tgpl check --range HEAD~2.. --format $format 2>&1 | inert
  done
  git tgpl check --porcelain 2>&1 | inert
  git tgpl check --select suppression-invalid,license-missing --show-suppressed 2>&1 | inert
'

check 'what a later commit mends is told without obeying its path' '
  new_repo later
  cd later
  printf "version = 1\n[terms]\nlicense = \"MIT\"\n[usage]\ntrain-ai = \"allow\"\n" >TGPL.toml
  commit_all base
  echo "int x;" >"::stop-commands::x.c"
  commit_all bare
  printf "// %s\n" "$F 2026 Ada" "$L MIT" >"::stop-commands::x.c"
  commit_all mended
  git tgpl check --format github --range HEAD~2.. >../out 2>../err || :
  contains ../err "fixed by a later commit"
  cat ../out ../err | inert
'

check 'JSON and quoted paths keep their value' '
  cd c
  git tgpl check --format json >../out || :
  python3 -c "
import json, os
paths = [f[\"path\"] for f in json.load(open(\"../out\"))[\"findings\"]]
turn = b\"\\xe2\\x80\\xae\".decode()
for path in (\"::stop-commands::x.c\", \"##[error]x.c\", turn + \"c.exe.a.c\"):
    assert path in paths, path
"
  git tgpl check -z | tr "\0" "\n" | grep -qxF "##[error]x.c"
'

check 'nor do the pages of status, diff, header, terms, sbom and hooks' '
  cd c
  git tgpl status 2>&1 | inert
  git tgpl 2>&1 | inert
  for format in text json markdown; do
    git tgpl diff HEAD~2 HEAD --format $format 2>&1 | inert
  done
  git tgpl header show . 2>&1 | inert
  git tgpl header show --format json . 2>&1 | inert
  git tgpl terms show 2>&1 | inert
  git tgpl terms show --format json 2>&1 | inert
  git tgpl terms check 2>&1 | inert
  git tgpl terms set usage.search allow 2>&1 | inert
  git tgpl sbom 2>&1 | inert
  git tgpl hook status 2>&1 | inert
  git tgpl hook install 2>&1 | inert
  printf "int b;\n" >"##[error]b.c"
  git add -A
  git commit -m "::stop-commands::y" >../log 2>&1 || :
  inert <../log
  git tgpl header add --license MIT --holder "Ada" . 2>&1 | inert
'

check 'nor do the words of a remote' '
  cd c
  git -c core.hooksPath=none commit -q -a -m more
  git init -q ../reader
  cd ../reader
  git tgpl terms show "file://$PWD/../c" 2>&1 | inert
  git tgpl terms fetch "file://$PWD/../c" "file://$PWD/::stop-commands::" 2>&1 | inert
'

check 'a holder whose name needs a joiner keeps it' '
  new_repo joiner
  cd joiner
  name=$(printf "\331\206\333\214\342\200\214\331\206")
  echo "int a;" >a.c
  git tgpl header add --license MIT --holder "$name" a.c >../out
  contains a.c "$name"
'
