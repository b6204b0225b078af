#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Advice is a promise, of each rule whose finding prints a command: the command
# is run in the state in which it is printed, and the finding is gone. A check
# names its rules with 'rules ID...'; meta/forgotten asks for all of them here
# or in t0243.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

rules() { :; }

# A project of Ada's, with TGPL.toml and everything committed.
set_up() {
  new_repo "$1"
  cd "$1" || exit
  echo "int a;" >a.c
  echo "int legal;" >legal.c
  git tgpl init --yes --no-hooks >../out
  commit_all first
}

# The command in the advice of a finding on stdin: after 'fix:', or in quotes in
# its sentence.
command_in() {
  sed -n "
    s/^    fix: run '\(reuse [^']*\)'.*/\1/p
    s/^    fix: \(git .*\)/\1/p
    s/^    fix: .* then: \(git .*\)/\1/p
    s/^    fix: .* then: \(TGPL_SKIP=1 git .*\)/\1/p
    s/^    fix: .*with '\(git [^']*\)'.*/\1/p
    s/^    fix: .*run '\(git [^']*\)'.*/\1/p" | sort -u
}

# finds RULE [OPTION...]: check with these options has findings of the rule.
finds() {
  rule=$1
  shift
  git tgpl check --select "$rule" "$@" >../found 2>../err || test $? -eq 1
  contains ../found "[$rule]"
}

# ends RULE [OPTION...]: it has none.
ends() {
  rule=$1
  shift
  git tgpl check --select "$rule" "$@" >../found 2>../err ||
    { cat ../found ../err >&3; return 1; }
  lacks ../found "[$rule]"
}

# approved RULE: the staged change has this finding. What is advised is run
# with a message, and the commit passes; so does one that is made first and then
# amended as 'git tgpl explain protected-changed' says.
approved() {
  before=$(git rev-parse HEAD)
  finds "$1" --staged
  command_in <../found >../command
  test "$(wc -l <../command)" -eq 1
  sh -ec "$(cat ../command) -q -m approved"
  ends "$1" --range "$before..HEAD"
  git reset -q --soft "$before"
  git commit -q -m unapproved
  finds "$1" --range "$before..HEAD"
  trailer=$(sed -n "s/^    fix: .* add the trailer '\(.*\)' to that commit$/\1/p" \
    ../found | sort -u)
  git commit -q --amend --no-edit --trailer "$trailer"
  ends "$1" --range "$before..HEAD"
}

check 'the licence of a file changes' '
  rules license-changed license-narrowed license-widened
  set_up p
  change() {
    sed "s/\(License-Identifier: \).*/\1$2/" legal.c >../new
    cp ../new legal.c
    git add legal.c
    approved "$1"
  }
  change license-changed MIT
  change license-widened "MIT OR Zlib"
  change license-narrowed Zlib
'

check 'a copyright notice changes or goes' '
  rules notice-altered notice-removed
  set_up q
  echo "// Copy""right 2019-2021 Jane Doe" >>legal.c
  commit_all Jane
  sed "s/2019-2021/2021/" legal.c >../new
  cp ../new legal.c
  git add legal.c
  approved notice-altered
  sed "/Jane/d" legal.c >../new
  cp ../new legal.c
  git add legal.c
  approved notice-removed
'

check 'the policy and the terms change' '
  rules policy-loosened terms-changed
  cd p
  printf "\n[policy]\nexclude = [\"legal.c\"]\n" >../policy
  sed "/^\[policy\]/,\$d" TGPL.toml >../terms
  cat ../terms ../policy >TGPL.toml
  git add TGPL.toml
  approved policy-loosened
  sed "s/^search = .*/search = \"disallow\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  git add TGPL.toml
  approved terms-changed
'

check 'a protected file changes, which is known with the message only' '
  rules protected-changed
  set_up r
  printf "\n[policy]\nprotect = [\"legal.c\"]\n" >../policy
  sed "/^\[policy\]/,\$d" TGPL.toml >../terms
  cat ../terms ../policy >TGPL.toml
  commit_all protect
  echo "int more;" >>legal.c
  git commit -q -a -m unapproved
  finds protected-changed --range HEAD~1..HEAD
  trailer=$(sed -n "s/^    fix: .* add the trailer .\(.*\). to that commit$/\1/p" ../found)
  git commit -q --amend --no-edit --trailer "$trailer"
  ends protected-changed --range HEAD~1..HEAD
'

check 'a trailer contradicts the terms' '
  rules trailer-contradictory
  cd r
  echo "int more;" >>a.c
  git commit -q -a -m "wrong terms" -m "Training-Terms: MIT"
  finds trailer-contradictory --range HEAD~1..HEAD
  command_in <../found >../command
  contains ../command "git commit --amend"
  GIT_EDITOR="sed -i s/^Training-Terms:.*/Training-Terms:LicenseRef-TGPL-0.1-or-later/" \
    sh -ec "$(cat ../command)" >../out
  ends trailer-contradictory --range HEAD~1..HEAD
'

check 'the baseline has a conflict' '
  rules baseline-invalid
  cd r
  mkdir -p .tgpl
  echo "<<<<<<< HEAD" >.tgpl/baseline
  finds baseline-invalid
  command_in <../found >../command
  sh -ec "$(cat ../command)" >../out 2>&1
  ends baseline-invalid
  rm -r .tgpl
'

check 'the project uses dep5' '
  rules dep5-deprecated
  set_up d
  rm -f REUSE.toml
  mkdir -p .reuse
  printf "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n" >.reuse/dep5
  printf "\nFiles: x.bin\nCopyright: Jane\nLicense: MIT\n" >>.reuse/dep5
  printf "\000" >x.bin
  commit_all dep5
  finds dep5-deprecated --severity dep5-deprecated=warning
  command_in <../found >../command
  echo "reuse convert-dep5" | same - ../command
  contains ../found "(reuse 4 or newer)"
  # Debian 12 has reuse 1: then this does what version 4 would do.
  if [ "$(reuse --version | sed -n "1s/.* \([0-9]*\)\..*/\1/p")" -ge 4 ]; then
    sh -ec "$(cat ../command)" >../out 2>&1
  else
    { echo "version = 1"; echo "[[annotations]]"; echo "path = \"x.bin\""
      echo "precedence = \"aggregate\""
      echo "SPDX-""FileCopyrightText = \"Jane\""
      echo "SPDX-""License-Identifier = \"MIT\""; } >REUSE.toml
    rm .reuse/dep5
  fi
  ends dep5-deprecated --severity dep5-deprecated=warning
  contains REUSE.toml x.bin
'

check 'the published terms differ' '
  rules terms-unpublished
  cd d
  git tgpl terms publish >../out
  sed "s/^search = .*/search = \"disallow\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  finds terms-unpublished
  command_in <../found >../command
  commit_all terms
  sh -ec "$(cat ../command)" >../out
  ends terms-unpublished
  git tgpl terms publish --branch >../out
  sed "s/^search = .*/search = \"allow\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  finds terms-unpublished
  command_in <../found >../command
  contains ../command "git tgpl terms publish --branch"
  commit_all back
  while read -r command; do sh -ec "$command" >../out; done <../command
  ends terms-unpublished
'

check 'the text of a licence is missing: --fix has that of the TGPL' '
  rules text-missing
  cd d
  rm LICENSES/Lic*
  finds text-missing
  contains ../found "fixable with --fix"
  command_in <../found >../command
  contains ../command "git tgpl check --fix"
  sh -ec "$(cat ../command)" >../out 2>&1 || test $? -eq 1
  git tgpl check --select text-missing >../found || test $? -eq 1
  lacks ../found TGPL
'

check 'a list of names is one command away' '
  rules suppression-invalid terms-invalid
  cd d
  printf "\n[[policy.suppress]]\npath = \"a.c\"\nrule = \"qqqqqqqqqqqqqqqq\"\nreason = \"none\"\n" >>TGPL.toml
  finds suppression-invalid
  command_in <../found >../command
  echo "git tgpl explain" | same - ../command
  sh -ec "$(cat ../command)" >../out
  contains ../out "license-missing"
  printf "\n[policy.styles]\n\"*.c\" = \"qqqqqqqqqqqqqqqq\"\n" >>TGPL.toml
  finds terms-invalid
  command_in <../found >../command
  contains ../command "git tgpl header styles"
  sh -ec "$(grep styles ../command)" >../out
  contains ../out "c++"
'
