#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# A staged change is judged by what speaks of its files, wherever that stands,
# and nothing else is listed.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project whose files are spoken for by others' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes >../out
  mkdir -p lib/deep subprojects/other sub
  printf "x" >lib/deep/data.bin
  {
    echo "version = 1"
    echo "[[annotations]]"
    echo "path = \"**\""
    echo "SPDX-FileCopyright""Text = \"Ada Example\""
    echo "SPDX-License-""Identifier = \"LicenseRef-TGPL-0.1-or-later\""
  } >lib/REUSE.toml
  printf "y" >sub/picture.bin
  {
    echo "SPDX-FileCopyright""Text: Ada Example"
    echo "SPDX-License-""Identifier: LicenseRef-TGPL-0.1-or-later"
  } >sub/picture.bin.license
  sed "s/^/# /" sub/picture.bin.license >meson.build
  echo "int theirs;" >subprojects/other/t.c
  git add -A
  git commit -q -m first
'

check 'a file below a REUSE.toml that does not change is covered' '
  cd p
  printf "new" >lib/deep/new.bin
  git add lib
  git tgpl check --staged >../out
  contains ../out "1 file checked, no findings"
  git commit -q -m covered
'

check 'a file whose sidecar does not change is covered' '
  cd p
  printf "changed" >sub/picture.bin
  git add sub
  git tgpl check --staged >../out
  contains ../out "1 file checked, no findings"
'

check 'the same from a folder below' '
  cd p/lib/deep
  git tgpl check --staged >../../../out
  contains ../../../out "1 file checked, no findings"
  git reset -q --hard
'

check 'a sidecar that says nothing more is told of its file' '
  cd p
  echo "nothing" >sub/picture.bin.license
  git add sub
  exits 1 git tgpl check --staged >../out 2>../err
  contains ../out "sub/picture.bin"
  contains ../out "license-missing"
  git reset -q --hard
'

check 'a subproject is not judged beside a meson.build that is there' '
  cd p
  echo "int more;" >subprojects/other/u.c
  git add subprojects
  git tgpl check --staged >../out
  contains ../out "0 files checked, no findings"
  git reset -q --hard
'

check 'a name that git could take for more than a name is one' '
  cd p
  echo "int odd;" >":(top)x.c"
  git add -A
  exits 1 git tgpl check --staged >../out 2>../err
  contains ../out ":(top)x.c"
  git reset -q --hard
'

check 'a text that a new file needs is looked for' '
  cd p
  sed "s/LicenseRef-TGPL-0.1-or-later/MIT/" a.c >mit.c
  git add mit.c
  exits 1 git tgpl check --staged >../out 2>../err
  contains ../out "text-missing"
  git reset -q --hard
'

check 'git is asked three times, and once for the index' '
  cd p
  echo "int b;" >>a.c
  git add a.c
  GIT_TRACE="$scratch/trace" git-tgpl check --staged >../out
  grep -c "trace: built-in: git" "$scratch/trace" >../count
  [ "$(cat ../count)" -eq 3 ]
  [ "$(grep -c "built-in: git diff " "$scratch/trace")" -eq 1 ]
  lacks "$scratch/trace" "built-in: git ls-files"
'
