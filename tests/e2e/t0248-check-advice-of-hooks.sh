#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Advice is a promise, of hooks in the states in which a first commit or push
# ends: files that 'header add' skips, notices that are gone, changes that need
# approval, and messages.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# A project with TGPL.toml, hooks and a remote that has all of it.
set_up() {
  new_repo "$1"
  cd "$1" || exit
  echo "int a;" >a.c
  echo "int b;" >b.c
  git tgpl init --yes >../out
  commit_all first
  git init -q --bare "../$1.git"
  git remote add origin "../$1.git"
  git push -q origin main
}

# The advice of the rule in a file, without 'fix:'.
advice_on() {
  sed -n "/\[$1\]\$/,\$s/^    fix: //p" "$2" | head -1
}

# The command at the end of an advice, or in quotes in its sentence.
command_in() {
  sed -n "
    s/.*: \(\(TGPL_SKIP=1 \)\{0,1\}git .*\)/\1/p;t
    s/^\(git .*\)/\1/p"
}

# follow COMMAND: runs it as a user would paste it.
follow() {
  echo "$1" >"$scratch/tmp/pasted"
  case $1 in *git\ *) ;; *) echo "no command: $1" >&3; return 1 ;; esac
  sh -ec "$1" >"$scratch/tmp/printed" 2>&1 ||
    { cat "$scratch/tmp/pasted" "$scratch/tmp/printed" >&3; return 1; }
}

# A file in a directory with a licence of its own, which 'header add' skips.
third_party() {
  mkdir -p ext
  printf "Copyright 2020 Jane Doe\n\nAll rights reserved.\n" >ext/LICENSE
  echo "int k;" >ext/k.c
}

check 'a file that header add skips: the note at the commit says what to do' '
  set_up own
  third_party
  git add ext
  git commit -q -m ext >../out 2>&1
  contains ../out "ext/k.c"
  lacks ../out "to fix this"
  contains ../out "    git tgpl header add --force-own ext/k.c"
  contains ../out "push that commit first"
  contains ../out "ours = false"
'

check 'its command for an own file lets the push pass' '
  cd own
  follow "$(sed -n "s/^    \(git tgpl header add .*\)/\1/p" ../out)"
  git commit -q -a -m own
  git push -q origin main
'

check 'a push of such a file is refused without a command that does nothing' '
  set_up other
  third_party
  git add ext
  git commit -q -m ext >../out 2>&1
  exits 1 git push -q origin main >../out 2>&1
  lacks ../out "to fix this, run"
  lacks ../out "git tgpl header add ext"
  advice_on license-missing ../out >../advice
  contains ../advice "directory with its own licence"
  contains ../advice "git tgpl header add --force-own ext/k.c"
  contains ../advice "ext/k.c.license"
'

check 'a [[scope]] in the same push does not help, and the advice says why' '
  cd other
  printf "\n[[scope]]\npath = [\"ext/**\"]\nours = false\n" >>TGPL.toml
  git commit -q -a -m scope >../out 2>&1
  exits 1 git push -q origin main >../out 2>&1
  lacks ../out "to fix this, run"
  lacks ../out "header add"
  advice_on license-missing ../out >../advice
  contains ../advice "only once it is pushed"
  contains ../advice "ext/k.c.license"
  exits 1 git tgpl check --range origin/main.. >../out 2>&1
  advice_on license-missing ../out >../advice
  contains ../advice "only once it is pushed"
'

check 'a .license file does help' '
  cd other
  printf "SPDX-FileCopyright""Text: Jane Doe\nSPDX-License-""Identifier: LicenseRef-TGPL-0.1-or-later\n" >ext/k.c.license
  git add ext
  git commit -q -m license
  git push -q origin main
'

check 'and so does a [[scope]] that is pushed first' '
  set_up scoped
  third_party
  git add ext
  git commit -q -m ext >../out 2>&1
  sed -n "/^    \[\[scope\]\]/,/ours/s/^    //p" ../out >../scope
  git reset -q --mixed HEAD~1
  { echo; cat ../scope; } >>TGPL.toml
  git commit -q -m scope TGPL.toml >../out 2>&1
  git push -q origin main >../out 2>&1
  git add ext
  git commit -q -m ext
  git push -q origin main
'

check 'a warning on a commit that is made: the advice amends it' '
  rules_of=terms-changed
  set_up made
  base=$(git rev-parse HEAD)
  sed "s/^search = .*/search = \"disallow\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  git commit -q -a -m terms >../out 2>&1
  advice_on $rules_of ../out | command_in >../command
  contains ../command "git commit --amend --no-edit --trailer"
  lacks ../command TGPL_SKIP
  follow "$(cat ../command)"
  test "$(git rev-list --count "$base..")" -eq 1
  git tgpl check --range "$base.." >../found 2>&1
'

check 'a warning on staged files: the advice is to commit with the trailer' '
  cd made
  base=$(git rev-parse HEAD)
  sed "s/^search = .*/search = \"allow\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  git add TGPL.toml
  exits 1 git tgpl check --staged >../found 2>&1
  advice_on terms-changed ../found | command_in >../command
  lacks ../command TGPL_SKIP
  lacks ../command amend
  follow "$(cat ../command) -q -m approved"
  git tgpl check --range "$base.." >../found 2>&1
'

check 'a warning beside an error: the commit is not made, and not amended' '
  cd made
  sed "s/^search = .*/search = \"disallow\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  echo "int c;" >c.c
  git add TGPL.toml c.c
  base=$(git rev-parse HEAD)
  exits 1 git commit -q -m terms >../out 2>&1
  advice_on terms-changed ../out | command_in >../command
  lacks ../command amend
  advised ../out >../fix
  sh -e ../fix >../fixed 2>&1
  follow "$(cat ../command) -q -m approved"
  git tgpl check --range "$base.." >../found 2>&1
'

check 'an error that needs approval: the commit has all trailers' '
  set_up signed
  printf "\n[policy]\nsign-off = true\ntrailers = [\"Contributed-Under: MIT\", \"Training-Terms\"]\n" >>TGPL.toml
  sed "/int b/a// Copy""right 2019 Jane Doe" b.c >../new
  cp ../new b.c
  git add TGPL.toml b.c
  git commit -q -s -m policy --no-verify
  base=$(git rev-parse HEAD)
  sed /Jane/d b.c >../new
  cp ../new b.c
  git add b.c
  exits 1 git commit -q -s -m message --trailer "Contributed-Under: MIT" >../out 2>&1
  lacks ../out "to fix this, run"
  advice_on notice-removed ../out | command_in >../command
  contains ../command "TGPL_SKIP=1 git commit "
  contains ../command " -s "
  follow "$(cat ../command) -q -m approved"
  git tgpl check --range "$base.." >../found 2>&1
'

check 'with another error, that is to be fixed first' '
  cd signed
  echo "// Copy""right 2019 Jane Doe" >>b.c
  git commit -q -s -m Jane --trailer "Contributed-Under: MIT" b.c >../out 2>&1
  base=$(git rev-parse HEAD)
  sed /Jane/d b.c >../new
  cp ../new b.c
  echo "int c;" >c.c
  git add b.c c.c
  exits 1 git commit -q -s -m c --trailer "Contributed-Under: MIT" >../out 2>&1
  advice_on notice-removed ../out >../advice
  contains ../advice "fix the other errors"
  contains ../out "then fix the others, and commit again"
  advised ../out >../fix
  sh -e ../fix >../fixed 2>&1
  follow "$(command_in <../advice) -q -m approved"
  git tgpl check --range "$base.." >../found 2>&1
'

check 'nobody can approve: the advice does not offer it' '
  new_repo nobody
  cd nobody
  echo "int a;" >a.c
  git tgpl init --yes --holder "Ada Example" >../out
  commit_all first
  sed "s/^search = .*/search = \"disallow\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  git add TGPL.toml
  exits 1 git tgpl check --staged >../found 2>&1
  advice_on terms-changed ../found >../advice
  contains ../advice "cannot be approved: TGPL.toml names no approvers"
'

check 'a notice that is gone is restored, never replaced by a header' '
  set_up gone
  printf "/* Copy""right 2019-2024 Ada Example <ada@example.org> */\n/* SPDX-License-""Identifier: LicenseRef-TGPL-0.1-or-later */\nint m;\n" >m.c
  printf "/* Copy""right 2001 Mark Adler */\n/* SPDX-License-""Identifier: MIT */\nint n;\n" >n.c
  git add m.c n.c
  git commit -q --no-verify -m notices
  base=$(git rev-parse HEAD)
  for file in m.c n.c; do
    cp $file ../was
    sed /Copy/d ../was >$file
    git add $file
    exits 1 git commit -q -m gone >../out 2>&1
    lacks ../out "header add"
    lacks ../out "no licence information, and"
    contains ../out "$file: error: no copyright information"
    contains ../out "fix: restore the copyright notice that this change removes"
    cp $file ../bare
    exits 1 git tgpl check --staged --fix >../out 2>&1
    same ../bare $file
    contains ../out "restore the copyright notice"
    cp ../was $file
    git add $file
    git diff --cached --exit-code
  done
'

check 'a trailer that contradicts the terms: the line is named' '
  set_up terms
  echo "int c;" >>a.c
  git add a.c
  exits 1 git commit -q -m message --trailer "Training-Terms: MIT" >../out 2>&1
  lacks ../out addTrailers
  line=$(sed -n "s/.*correct or delete the line .\(.*\).\$/\1/p" ../out)
  test "$line" = "Training-Terms: MIT"
  GIT_EDITOR="sed -i /^$(echo "$line" | tr " " .)/d" sh -ec "git commit -q $(options_of ../out)"
  git push -q origin main
'

check 'a first push of unsigned commits: they are all signed off' '
  new_repo first
  cd first
  echo "int a;" >a.c
  git tgpl init --yes >../out
  printf "\n[policy]\nsign-off = true\n" >>TGPL.toml
  git add -A
  git commit -q --no-verify -m one
  echo "int b;" >>a.c
  git commit -q --no-verify -a -m two
  git init -q --bare ../first.git
  git remote add origin ../first.git
  exits 1 git push -q origin main >../out 2>&1
  advice_on sign-off-missing ../out | command_in >../command
  contains ../command "git rebase --signoff --root"
  lacks ../out "check --rev"
  follow "$(cat ../command)"
  git push -q origin main
'

check 'what a refused push advises as a check finds what refused it' '
  cd first
  echo "int c;" >>a.c
  git commit -q --no-verify -a -m three
  exits 1 git push -q origin main >../out 2>&1
  sed -n "s/^to check first: //p" ../out >../command
  exits 1 sh -ec "$(cat ../command)" >../found 2>&1
  contains ../found "[sign-off-missing]"
'
