#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# An old project takes the tool up: what is wrong now is known, and only what
# comes new is found.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'what is found is written down, a line for each rule and path' '
  new_repo r
  cd r
  echo x >a.c
  echo x | write "odd name/\"b\".c"
  exits 1 git tgpl check >/dev/null
  git tgpl check --write-baseline >../out
  contains ../out "wrote 6 findings to .tgpl/baseline"
  grep -v "^#" .tgpl/baseline >../lines
  same - ../lines <<END
holder-missing 1 .tgpl/baseline
holder-missing 1 a.c
holder-missing 1 odd name/"b".c
license-missing 1 .tgpl/baseline
license-missing 1 a.c
license-missing 1 odd name/"b".c
END
'

check 'from then on nothing is found, and it says how much is known' '
  cd r
  exits 0 git tgpl check >../out 2>../err
  contains ../out "no findings"
  contains ../err "note: 6 findings hidden by .tgpl/baseline"
'

check 'written again it does not change' '
  cd r
  cp .tgpl/baseline ../before
  git tgpl check --write-baseline
  same ../before .tgpl/baseline
'

check 'new trouble fails, in the work tree, staged and in a commit' '
  cd r
  git add -A
  git commit -q -m one
  exits 0 git tgpl check --rev HEAD
  echo y >new.c
  git add new.c
  exits 1 git tgpl check --staged >../out
  contains ../out "new.c"
  lacks ../out "a.c:"
  exits 1 git tgpl check >../out
  git commit -q -m two
  exits 1 git tgpl check --rev HEAD >../out
'

check 'the baseline is that of the tree that is judged' '
  cd r
  git tgpl check --write-baseline
  exits 0 git tgpl check
  exits 1 git tgpl check --rev HEAD >../out
  git commit -q -a -m three
  exits 0 git tgpl check --rev HEAD
'

check 'the hook stops for new trouble only' '
  new_repo h
  cd h
  echo x >a.c
  write TGPL.toml <<END
version = 1
[terms]
license = "MIT"
[usage]
train-ai = "allow"
END
  git tgpl check --write-baseline
  commit_all one
  git tgpl hook install >/dev/null
  echo more >>a.c
  git commit -q -a -m two
  echo z >bare.c
  git add bare.c
  exits 1 git commit -q -m three 2>../err
'

check 'what no longer occurs is told, and dropped when written again' '
  cd r
  git rm -q -f a.c
  exits 0 git tgpl check 2>../err
  contains ../err "stale baseline entry: license-missing 1"
  git tgpl check --write-baseline --dry-run >../out
  contains ../out "would write"
  contains .tgpl/baseline "license-missing 1 a.c"
  git tgpl check --write-baseline
  lacks .tgpl/baseline " a.c"
'

check 'the mark of a conflict is an error at its line' '
  cd r
  cp .tgpl/baseline ../kept
  echo "<<<<<<< HEAD" >>.tgpl/baseline
  exits 1 git tgpl check >../out
  has_finding ../out error baseline-invalid
  cp ../kept .tgpl/baseline
'

check 'two branches that write it merge line by line' '
  cd r
  echo ".tgpl/baseline merge=union" >.gitattributes
  git tgpl check --write-baseline
  commit_all six
  git checkout -q -b other
  echo x >m1.c
  git tgpl check --write-baseline
  commit_all m1
  git checkout -q main
  echo x >m2.c
  git tgpl check --write-baseline
  commit_all m2
  git merge -q -m merge other
  exits 0 git tgpl check
'

check 'a project with a notice of its own puts it on the baseline' '
  new_repo s
  cd s
  echo x >a.sh
  git tgpl init --yes >/dev/null 2>&1
  echo x >b.c
  git tgpl check --write-baseline >../out
  contains ../out "2 findings"
  lacks .tgpl/baseline " .tgpl/baseline"
  exits 0 git tgpl check
'

check 'where nothing is found the baseline goes' '
  cd s
  rm b.c
  git tgpl check --write-baseline >../out
  test ! -e .tgpl/baseline
'

check 'a baseline of a part would forget the rest' '
  cd s
  exits 129 git tgpl check --write-baseline a.sh 2>../err
  exits 129 git tgpl check --write-baseline --staged 2>../err
  exits 129 git tgpl check --write-baseline --ignore text-missing 2>../err
'
