#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What a killed run leaves is known by its name and its content: every writing
# command cleans it, no command trips over it, and nobody commits it.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# An id that no process has.
sh -c "exit 0" &
gone=$!
wait "$gone"
export gone

fresh() {
  cd "$scratch/work"
  rm -rf r
  new_repo r
  cd r
  echo "int a;" >a.c
  SOURCE_DATE_EPOCH=1800000000 git tgpl init --yes --no-hooks >../out
  commit_all first
}

# left: what a kill between writing and renaming leaves.
left() {
  cp TGPL.toml ".TGPL.toml.tgpl-$gone-1"
  : >".a.c.tgpl-$gone-2"
}

none_left() {
  find . -name ".*.tgpl-*" >../found
  same /dev/null ../found
}

check 'a command that finds one does its work and takes it away' '
  for words in "header remove ." "header add ." "header update --add-holder Eve ." \
    "check --fix" "check --write-baseline" "init --yes --no-hooks" \
    "terms set usage.search allow" "terms set usage.search allow"; do
    fresh
    left
    git tgpl $words >../out 2>../err || { cat ../err; false; }
    lacks ../err "internal error"
    none_left
    git tgpl $words >../out 2>../err
    git fsck >../out 2>&1
  done
'

check 'none is committed by git add -A' '
  fresh
  left
  git tgpl header add . >../out
  left
  git add -A
  git status --porcelain >../out
  same /dev/null ../out
  git tgpl header add --staged >../out 2>&1
  none_left
'

check 'it is no file of the project' '
  fresh
  left
  git tgpl check >../out
  contains ../out "no findings"
  git tgpl header show . >../out
  lacks ../out "tgpl-$gone"
'

check 'words of the user in a file with such a name are kept' '
  fresh
  echo "buy milk" >".list.tgpl-$gone-7"
  git tgpl header update --add-holder Eve . >../out
  contains ".list.tgpl-$gone-7" "buy milk"
'

check 'one of a run that goes on is left alone' '
  fresh
  cp TGPL.toml ".TGPL.toml.tgpl-$$-1"
  git tgpl header update --add-holder Eve . >../out
  [ -e ".TGPL.toml.tgpl-$$-1" ]
'

check 'a site, an export and the hooks are cleaned, too' '
  fresh
  mkdir ../site
  git tgpl terms export site --url https://example.org --root ../site >../out
  cp ../site/robots.txt "../site/.robots.txt.tgpl-$gone-1"
  : >"../site/.tdm.json.tgpl-$gone-1"
  git tgpl terms export site --url https://example.org --root ../site >../out
  [ ! -e "../site/.robots.txt.tgpl-$gone-1" ]
  cp ../site/robots.txt "../.r.txt.tgpl-$gone-1"
  git tgpl terms export robots -o ../r.txt 2>../err || git tgpl terms export aipref -o ../r.txt
  [ ! -e "../.r.txt.tgpl-$gone-1" ]
  git tgpl hook install >../out
  cp .git/hooks/pre-commit ".git/hooks/.pre-commit.tgpl-$gone-1"
  git tgpl hook uninstall >../out
  [ ! -e ".git/hooks/.pre-commit.tgpl-$gone-1" ]
'
