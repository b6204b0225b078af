#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Advice is a promise, of hints and hooks too: the command that an error prints
# is run, and then what failed works.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# A project with three commits.
full() {
  new_repo "$1"
  cd "$1" || exit
  echo "int a;" >a.c
  git tgpl init --yes >../out
  commit_all first
  echo "int more;" >>a.c
  commit_all second
  echo "int most;" >>a.c
  commit_all third
}

# The command of a hint: alone, before ';', or in quotes after 'run'.
hinted() {
  sed -n "
    s/^hint: \(git [^;]*\).*/\1/p
    s/^hint: .*run '\(git [^']*\)'.*/\1/p
    s/^    fix: .*run '\(git [^']*\)'.*/\1/p" "$1" | sort -u
}

# follow FILE: runs it.
follow() {
  hinted "$1" >"$scratch/tmp/command"
  test -s "$scratch/tmp/command" || { cat "$1" >&3; return 1; }
  sh -ec "$(cat "$scratch/tmp/command")" >"$scratch/tmp/printed" 2>&1 ||
    { cat "$scratch/tmp/command" "$scratch/tmp/printed" >&3; return 1; }
}

check 'a range in a shallow clone' '
  full p
  base=$(git rev-parse HEAD~2)
  git clone -q --depth 1 "file://$PWD" ../shallow
  cd ../shallow
  exits 128 git tgpl check --range "$base.." 2>../err
  contains ../err "hint: git fetch --unshallow"
  follow ../err
  git tgpl check --range "$base.." >../out 2>../err
'

check 'a range from a branch that was not fetched' '
  cd p
  git branch other HEAD~1
  git clone -q "file://$PWD" ../clone
  cd ../clone
  git update-ref -d refs/remotes/origin/other
  exits 128 git tgpl check --range origin/other.. 2>../err
  contains ../err "hint: git fetch origin other:refs/remotes/origin/other"
  follow ../err
  git tgpl check --range origin/other.. >../out 2>../err
  exits 128 git tgpl diff nosuch 2>../err
  lacks ../err "git fetch --unshallow"
'

check 'a file whose object a partial clone lacks' '
  cd p
  git config uploadpack.allowFilter true
  git config uploadpack.allowAnySHA1InWant true
  git clone -q --no-checkout --filter=blob:none "file://$PWD" ../partial
  cd ../partial
  exits 128 git tgpl check --rev HEAD >../out 2>../err
  contains ../err "git fetch --refetch --no-filter"
  follow ../err
  git tgpl check --rev HEAD >../out
'

check 'terms that somebody else published meanwhile' '
  cd p
  git init -q --bare ../up.git
  git remote add origin ../up.git
  git push -q origin main
  git clone -q ../up.git ../second
  git tgpl terms publish --push origin >../out 2>&1
  cd ../second
  sed "s/^search = .*/search = \"disallow\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  commit_all terms
  exits 128 git tgpl terms publish --push origin >../out 2>../err
  contains ../err "there has terms that you do not have"
  follow ../err
  git tgpl terms publish --push origin >../out 2>&1
'

check 'a commit of a file with hunks that are not staged' '
  cd p
  echo "int b;" >b.c
  git add b.c
  echo "int not_yet;" >>b.c
  exits 1 git commit -q -m b >../err 2>&1
  advised ../err >../command
  echo "git tgpl check --staged --fix" | same - ../command
  sh -ec "$(cat ../command)" >../out
  git commit -q -m b
  git diff >../diff
  contains ../diff "+int not_yet;"
'

check 'terms are published without TGPL.toml, and names are unknown' '
  new_repo none
  cd none
  echo "int a;" >a.c
  commit_all first
  exits 128 git tgpl terms publish 2>../err
  hinted ../err >../command
  echo "git tgpl init" | same - ../command
  git tgpl init --yes --no-hooks >../out
  commit_all terms
  git tgpl terms publish >../out
  exits 129 git tgpl explain qqqqqqqq 2>../err
  follow ../err
  exits 129 git tgpl header add --style qqqqqqqq a.c 2>../err
  follow ../err
  exits 129 git tgpl terms export qqqqqqqq 2>../err
  follow ../err
'
