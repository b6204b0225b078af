#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What judges a push is what the server had before it: no history and no file of
# the push changes that.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project with a notice of Jane, a server, and a root from before' '
  git init -q --bare server.git
  new_repo p
  cd p
  git remote add origin ../server.git
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  echo "// Copy""right 2019 Jane Doe" >>a.c
  git add a.c
  git commit -q -m "before the terms"
  git tag before
  printf "\n[policy]\nsign-off = true\n" >>TGPL.toml
  git add -A
  git commit -q -s -m first
  git push -q origin main
  git -C ../server.git tgpl hook install >../out
  git tag first
'

# push_refused WORDS COMMAND...: the server refuses, and says the words.
cat >"$scratch/bin/push_refused" <<'END2'
#!/bin/sh
words=$1
shift
if "$@" >"$TMPDIR/said" 2>&1; then
  echo "this push was accepted: $*" >&2
  exit 1
fi
grep -qF -e "$words" "$TMPDIR/said" && exit 0
echo "refused, but without: $words" >&2
cat "$TMPDIR/said" >&2
exit 1
END2
chmod +x "$scratch/bin/push_refused"

check 'an orphan branch does not replace the main branch' '
  cd p
  git checkout -q --orphan orphan first
  sed "s/Jane Doe/Mallory/" a.c >../new
  cp ../new a.c
  git commit -q -a -s -m orphan
  push_refused "[notice-altered]" git push -q -f origin orphan:main
  git rm -q --cached TGPL.toml
  git commit -q --amend -s -m "orphan without terms"
  push_refused "[notice-altered]" git push -q -f origin orphan:main
  git checkout -q -f main
'

check 'nor does a branch from before the terms' '
  cd p
  git checkout -q -b old before
  sed "s/Jane Doe/Mallory/" a.c >../new
  cp ../new a.c
  git commit -q -a -m altered
  push_refused "[notice-altered]" git push -q -f origin old:main
  git checkout -q main
'

check 'the main branch is not deleted, others may be' '
  cd p
  push_refused "cannot delete" git push -q origin :main
  git push -q origin main:refs/heads/other
  git push -q origin :other
'

check 'a file does not become excluded to lose a notice' '
  cd p
  sed "s/Jane Doe/Mallory/" a.c >../altered
  for line in "exclude = [\"**\"]" "push-skip = true"; do
    git checkout -q -B try first
    echo "$line" >>TGPL.toml
    cp ../altered a.c
    git commit -q -a -s -m try
    push_refused "[notice-altered]" git push -q origin try:main
    contains "$TMPDIR/said" "[policy-loosened]"
  done
'

check 'nor the file of somebody else' '
  cd p
  git checkout -q -B try first
  printf "\n[[scope]]\npath = \"a.c\"\nours = false\n" >>TGPL.toml
  cp ../altered a.c
  git commit -q -a -s -m try
  push_refused "[notice-altered]" git push -q origin try:main
'

check 'a bare file is not suppressed, by the policy, a comment or a baseline' '
  cd p
  git checkout -q -B try first
  echo "int b;" >b.c
  printf "\n[[policy.suppress]]\npath = \"b.c\"\nrule = \"license-missing\"\nreason = \"x\"\n" >>TGPL.toml
  printf "\n[[policy.suppress]]\npath = \"b.c\"\nrule = \"holder-missing\"\nreason = \"x\"\n" >>TGPL.toml
  git add -A
  git commit -q -s -m suppressed
  push_refused "[license-missing]" git push -q origin try:main
  git checkout -q -B try first
  echo "int b;" >b.c
  mkdir .tgpl
  printf "holder-missing 1 b.c\nlicense-missing 1 b.c\n" >.tgpl/baseline
  git add -A
  git commit -q -s -m baseline
  push_refused "[license-missing]" git push -q origin try:main
  contains "$TMPDIR/said" "[policy-loosened]"
  git checkout -q -B try first
  printf "// tgpl: ignore-file license-missing: x\n// tgpl: ignore-file holder-missing: x\n" >b.c
  git add -A
  git commit -q -s -m comment
  push_refused "[policy-loosened]" git push -q origin try:main
'

check 'the terms do not go first, and the rest next' '
  cd p
  git checkout -q -B try first
  git rm -q TGPL.toml
  git commit -q -s -m "without terms"
  push_refused "[policy-loosened]" git push -q origin try:main
'

check 'elsewhere than on a server that is a warning' '
  cd p
  git checkout -q -B try first
  sed "s/sign-off = true/sign-off = false/" TGPL.toml >../new
  cp ../new TGPL.toml
  git commit -q -a -s -m "no sign-off"
  git tgpl check --range first.. >../out 2>../err || :
  lacks ../out "error:"
  contains ../out "[policy-loosened]"
  push_refused "[policy-loosened]" git push -q origin try:main
'

check 'commits are not laundered through a branch that is not judged' '
  cd p
  git checkout -q -B side before
  echo "int s;" >s.c
  git add s.c
  git commit -q -m "without a sign-off"
  git push -q origin side:refs/notes/door
  push_refused "[sign-off-missing]" git push -q origin side
  git checkout -q -B try first
  tick
  git merge -q -m merge side
  git tgpl header add s.c >../out
  git commit -q -a -s -m headers
  push_refused "[sign-off-missing]" git push -q origin try:main
'

check 'what another branch of the server has is judged again' '
  cd p
  git -C ../server.git config tgpl.judgedRefs "!refs/heads/free/**"
  git push -q origin side:refs/heads/free/side
  push_refused "[sign-off-missing]" git push -q origin try:main
  push_refused "[sign-off-missing]" git push -q origin side
  git -C ../server.git config tgpl.judgedRefs "refs/heads/main"
  git push -q origin side
  push_refused "[sign-off-missing]" git push -q origin try:main
'

check 'where HEAD names no branch, the main branch still counts' '
  cd p
  git -C ../server.git config --unset tgpl.judgedRefs
  git -C ../server.git symbolic-ref HEAD refs/heads/none
  push_refused "cannot delete" git push -q origin :main
  push_refused "[sign-off-missing]" git push -q origin side:refs/heads/x
'
