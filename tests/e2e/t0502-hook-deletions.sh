#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What a commit takes away counts, and what it changes for other files.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project with files that are labelled from beside' '
  new_repo p
  cd p
  echo "int a;" >a.c
  printf "\211PNG\r\n\032\n\000\001" >i.png
  git tgpl init --yes >../out
  printf "\211PNG\r\n\032\n\000\002" >k.png
  {
    echo "SPDX-FileCopyrightText: Ada Example"
    sed -n "s/^.*\(SPDX-License-Identifier.*[a-z]\).*/\1/p" a.c
  } >k.png.license
  commit_all first
  git tgpl check >../out
'

check 'a deleted REUSE.toml blocks' '
  cd p
  git rm -q REUSE.toml
  exits 1 git commit -q -m gone >../err 2>&1
  contains ../err "i.png: error: no licence information"
  lacks ../err "k.png"
  git reset -q --hard
'

check 'a REUSE.toml that covers less blocks' '
  cd p
  sed "s/i\.png/other.png/" REUSE.toml >../less
  cp ../less REUSE.toml
  exits 1 git commit -q -a -m less >../err 2>&1
  contains ../err "i.png: error: no licence information"
  git reset -q --hard
'

check 'a deleted FILE.license blocks' '
  cd p
  git rm -q k.png.license
  exits 1 git commit -q -m gone >../err 2>&1
  contains ../err "k.png: error: no licence information"
  git reset -q --hard
'

check 'a deleted licence text blocks' '
  cd p
  git rm -q -r LICENSES
  exits 1 git commit -q -m gone >../err 2>&1
  contains ../err "missing licence text"
  git reset -q --hard
'

check 'a licence text that no file uses blocks' '
  cd p
  echo "text" >LICENSES/MIT.txt
  git add LICENSES
  exits 1 git commit -q -m unused >../err 2>&1
  contains ../err "unused licence text"
  git reset -q --hard
'

check 'a file and its FILE.license go together' '
  cd p
  git rm -q k.png k.png.license
  git commit -q -m gone
'

check 'old trouble does not block a change of REUSE.toml or LICENSES' '
  cd p
  echo "int old;" >old.c
  echo "// SPDX-""License-Identifier: MIT" >mit.c
  git add old.c mit.c
  git commit -q --no-verify -m old
  echo "# a remark" >>REUSE.toml
  git commit -q -a -m remark
  git rm -q mit.c
  echo "# another" >>REUSE.toml
  git commit -q -a -m another
'

check 'nor does it in a file that is touched; more of it does' '
  cd p
  echo "# one more" >>REUSE.toml
  echo "int more;" >>old.c
  echo "int new;" >new.c
  git add new.c
  exits 1 git commit -q -a -m touched >../err 2>&1
  contains ../err "new.c: error: no licence information"
  lacks ../err "old.c: no licence information"
  git reset -q --hard
'

check 'without TGPL.toml, what it left alone is asked for' '
  cd p
  echo "int f;" >f.c
  printf "\n[[scope]]\npath = \"f.c\"\nours = false\n" >>TGPL.toml
  commit_all foreign
  git rm -q TGPL.toml
  exits 1 git commit -q -m gone >../err 2>&1
  contains ../err "this commit removes TGPL.toml"
  contains ../err "f.c: error: no licence information"
  lacks ../err "old.c"
  git reset -q --hard
'

check 'the first commit of all is judged as a whole' '
  new_repo ../q
  cd ../q
  echo "int a;" >a.c
  git tgpl init --yes >../out
  git add .
  git rm -q --cached LICENSES/*
  exits 1 git commit -q -m first >../err 2>&1
  contains ../err "missing licence text"
'

check 'a branch without TGPL.toml is let pass, and says so' '
  cd p
  git checkout -q --orphan pages
  git rm -r -q -f .
  echo "<p>" >index.html
  git add index.html
  git commit -q -m pages 2>../err
  contains ../err "note: licence checks skipped: this branch has no TGPL.toml"
  test "$(wc -l <../err)" -eq 1
  echo "<p>" >more.html
  git add more.html
  git commit -q -m more 2>../err
  contains ../err "note: licence checks skipped: this branch has no TGPL.toml"
'

check 'a bare repository and a folder without one are refused as ever' '
  git init -q --bare b.git
  cd b.git
  exits 128 git tgpl hook run pre-commit 2>../err
  contains ../err "of the bare repository"
  mkdir ../empty
  cd ../empty
  exits 128 git tgpl hook run pre-commit 2>../err
  contains ../err "not in a git repository"
'
