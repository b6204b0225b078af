#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# In a work tree of a thousand files and more, what check said is kept, and said
# again while nothing changed. Whatever changes: what is said is what a run
# without anything kept would say.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

notes=$scratch/tmp

# same_as_without [OPTION...]: asks three times and once with nothing kept. The
# first time what was kept no longer holds, or still does; the third time it
# surely is there if it may be.
same_as_without() (
  settle
  for run in 1 2 3; do
    code=0
    rm -f "$notes/trace.$run"
    GIT_TRACE="$notes/trace.$run" git tgpl check "$@" \
      >"$notes/said.$run" 2>"$notes/noted.$run" || code=$?
    echo $code >>"$notes/said.$run"
  done
  top=$(git rev-parse --show-toplevel)
  mv "$(git rev-parse --git-common-dir)/tgpl" "$top/../aside"
  code=0
  git tgpl check "$@" >"$notes/said" 2>"$notes/noted" || code=$?
  echo $code >>"$notes/said"
  rm -rf "$(git rev-parse --git-common-dir)/tgpl"
  mv "$top/../aside" "$(git rev-parse --git-common-dir)/tgpl"
  for run in 1 2 3; do
    cmp "$notes/said" "$notes/said.$run"
    cmp "$notes/noted" "$notes/noted.$run"
  done
  rm "$notes"/noted.?
)

# Whether that run had to look at the index.
looked() { grep -q "'\{0,1\}ls-files'\{0,1\} -s" "$notes/trace.$1"; }
kept_in_third_run() { ! looked 3; }
new_in_first_run() { looked 1; }

check 'a large project: the second warm run is answered from what is kept' '
  new_repo p
  cd p
  mkdir src sub
  for i in $(seq 1000); do
    printf "%s\n" "// SPDX-""FileCopyrightText: 2026 Ada Example" \
      "// SPDX-""License-Identifier: MIT" "int a$i;" >src/f$i.c
  done
  mkdir LICENSES
  echo text >LICENSES/MIT.txt
  git tgpl init --yes --no-hooks >../out
  echo "int bare;" >sub/bare.c
  commit_all first
  git tgpl check >../out || :
  same_as_without
  kept_in_third_run
  contains "$notes/said.3" "sub/bare.c: error: no licence information"
  [ -s .git/tgpl/answer ]
'

check 'other questions are answered on their own' '
  cd p
  for options in "--format json" "--porcelain" "-z" "--show-suppressed" \
    "--ignore license-missing" "--select license-missing" \
    "--severity license-missing=warning" "--format sarif"; do
    same_as_without $options
    new_in_first_run
    kept_in_third_run
  done
  git tgpl check src/f1.c
  exits 1 git tgpl check sub
  (cd sub && same_as_without)
'

check 'an edit, also of the same size and time, a new file, a file less' '
  cd p
  same_as_without
  sed "s/Identifier/Identifer/" src/f7.c >../edited
  sed "s/MIT/0BS/" src/f8.c >../same-size
  touch -r src/f8.c ../time
  cat ../same-size >src/f8.c
  touch -r ../time src/f8.c
  same_as_without
  new_in_first_run
  contains "$notes/said" "src/f8.c:2"
  kept_in_third_run
  cat ../edited >src/f7.c
  same_as_without
  new_in_first_run
  contains "$notes/said" "src/f7.c: error: no licence information"
  git checkout -q src
  same_as_without
  rm src/f9.c
  same_as_without
  kept_in_third_run
  git checkout -q src
  echo "int new;" >new.c
  same_as_without
  new_in_first_run
  contains "$notes/said" "new.c: error: no licence information"
  kept_in_third_run
  cat src/f1.c >new.c
  same_as_without
  new_in_first_run
  lacks "$notes/said" "new.c"
  echo "int new;" >new.c
  git add new.c
  same_as_without
  contains "$notes/said" "new.c: error: no licence information"
  git rm -q -f new.c
'

check 'what git hides, and where it looks' '
  cd p
  echo "int hidden;" >hidden.c
  same_as_without
  contains "$notes/said" "hidden.c"
  echo hidden.c >.git/info/exclude
  same_as_without
  lacks "$notes/said" "hidden.c"
  git update-index --assume-unchanged src/f1.c
  same_as_without
  echo "int bare;" >src/f1.c
  same_as_without
  new_in_first_run
  contains "$notes/said" "src/f1.c: error: no licence information"
  git update-index --no-assume-unchanged src/f1.c
  git checkout -q src/f1.c
  cp .git/index ../other-index
  same_as_without
  GIT_INDEX_FILE=$PWD/../other-index git rm -q --cached src/f1.c
  echo src/f1.c >>.git/info/exclude
  (export GIT_INDEX_FILE=$PWD/../other-index; same_as_without)
  : >.git/info/exclude
  rm hidden.c
'

check 'another branch, another policy, a replaced blob' '
  cd p
  same_as_without
  git checkout -q -b other
  echo "int branch;" >src/f2.c
  git commit -q -a -m bare
  same_as_without
  contains "$notes/said" "src/f2.c"
  git checkout -q main
  same_as_without
  lacks "$notes/said" "src/f2.c"
  printf "%s\n" "[policy.severity]" "license-missing = \"off\"" >>TGPL.toml
  same_as_without
  lacks "$notes/said" "bare.c: no licence"
  git checkout -q TGPL.toml
  same_as_without
  kept_in_third_run
  git replace "$(git rev-parse :src/f3.c)" "$(git rev-parse :sub/bare.c)"
  rm src/f3.c
  git checkout -q src/f3.c
  same_as_without
  contains "$notes/said" "src/f3.c"
  looked 3
  git replace -d "$(git rev-parse :src/f3.c)" >../out
  rm -rf .git/refs/replace src/f3.c
  git checkout -q src/f3.c
  same_as_without
  lacks "$notes/said" "src/f3.c"
  kept_in_third_run
'

check 'terms that are published, moved and taken back' '
  cd p
  same_as_without
  git update-ref refs/tgpl/terms HEAD
  same_as_without
  new_in_first_run
  kept_in_third_run
  printf "%s\n" "# another" >>TGPL.toml
  git commit -q -a -m terms
  empty=$(git mktree </dev/null)
  git update-ref refs/tgpl/terms "$(git commit-tree -m none $empty)"
  same_as_without
  new_in_first_run
  contains "$notes/said" "terms-unpublished"
  kept_in_third_run
  git update-ref -d refs/tgpl/terms
  same_as_without
  new_in_first_run
  lacks "$notes/said" "terms-unpublished"
'

check 'what asks git for more is not kept: a pattern that may be ignored' '
  cd p
  printf "%s\n" "version = 1" "" "[[annotations]]" "path = \"made/*.h\"" \
    "SPDX-""FileCopyrightText = \"2026 Ada Example\"" \
    "SPDX-""License-Identifier = \"MIT\"" >REUSE.toml
  same_as_without
  contains "$notes/said" "made"
  looked 3
  echo "made/" >.git/info/exclude
  same_as_without
  lacks "$notes/said" "made"
  : >.git/info/exclude
  rm REUSE.toml
  git checkout -q .
'

check 'another program, a damaged answer, a read-only git directory' '
  cd p
  same_as_without
  cp .git/tgpl/answer ../good
  mkdir ../other-bin
  cp "$(command -v git-tgpl)" ../other-bin/
  rm "$notes/trace.1"
  GIT_TRACE="$notes/trace.1" PATH="$PWD/../other-bin:$PATH" \
    exits 1 git tgpl check >../out
  new_in_first_run
  for at in 5 20 60 200 -3; do
    cp ../good .git/tgpl/answer
    size=$(wc -c <../good)
    [ $at -gt 0 ] || at=$((size + at))
    printf "\377" | dd of=.git/tgpl/answer bs=1 seek=$at conv=notrunc 2>../err
    rm "$notes/trace.1"
    GIT_TRACE="$notes/trace.1" exits 1 git tgpl check >../out
    new_in_first_run
    (cat ../out; echo 1) >"$notes/said.1"
    same "$notes/said" "$notes/said.1"
  done
  head -c 300 ../good >.git/tgpl/answer
  same_as_without
  cp -r . ../readonly
  cd ../readonly
  git tgpl cache clear >../out
  git status >../out
  chmod -R a-w .git
  as_nobody git tgpl check >"$scratch/tmp/out" || :
  [ ! -e .git/tgpl/answer ]
  chmod -R u+w .git
'

check 'what only lies there: unreadable folders, old times, odd names' '
  cd p
  same_as_without
  echo "text" >LICENSES/MIT.txt
  touch -d 2020-01-01 LICENSES/MIT.txt
  git update-index --refresh
  same_as_without
  : >../empty
  printf "    \n" >LICENSES/MIT.txt
  touch -d 2020-01-01 LICENSES/MIT.txt
  same_as_without
  git checkout -q LICENSES
  mkdir sub/.GIT
  echo "int a;" >sub/.GIT/x.c
  same_as_without
  contains "$notes/said" "sub/.GIT/x.c"
  rm -r sub/.GIT
  echo "int n;" >new.c
  lines=$(sh -c "ulimit -f 0; exec git tgpl check" 2>/dev/null | wc -l)
  [ "$lines" -gt 2 ]
  rm new.c
'

check 'a folder that may not be listed: its files are read, and looked at' '
  cp -r p closed
  cd closed
  as_nobody git tgpl cache clear >../out
  as_nobody git status >../out
  echo "int bare;" >src/f5.c
  chmod 311 src
  settle
  for run in 1 2 3; do
    exits 1 as_nobody git tgpl check >"$scratch/tmp/out" 2>../err
    contains "$scratch/tmp/out" "src/f5.c: error: no licence information"
    lacks "$scratch/tmp/out" "cannot"
  done
  cat src/f6.c >src/f5.c
  settle
  exits 1 as_nobody git tgpl check >"$scratch/tmp/out" 2>../err
  lacks "$scratch/tmp/out" "src/f5.c"
  chmod 755 src
'

check 'an object that is missing now and comes later' '
  cd p
  printf "%s\n" "# other" >>TGPL.toml
  git commit -q -a -m other
  git update-ref refs/tgpl/terms HEAD
  blob=$(git rev-parse HEAD:TGPL.toml)
  git reset -q --hard HEAD~
  file=.git/objects/$(echo "$blob" | cut -c1-2)/$(echo "$blob" | cut -c3-)
  mv "$file" ../object
  same_as_without
  mv ../object "$file"
  same_as_without
  git update-ref -d refs/tgpl/terms
'

check 'clearing the cache takes it away, and a small project has none' '
  cd p
  [ -e .git/tgpl/answer ]
  git tgpl cache clear >../out
  [ ! -e .git/tgpl/answer ]
  cd ..
  new_repo small
  cd small
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  commit_all first
  settle
  git tgpl check >../out || :
  git tgpl check >../out || :
  [ ! -e .git/tgpl/answer ]
'
