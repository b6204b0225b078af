#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

check 'header update changes the licence of our header and no other byte' '
  new_repo p
  cd p
  write TGPL.toml <<END
version = 1
[terms]
license = "MIT"
[[holder]]
name = "Jane"
[[holder]]
name = "Jane Doe"
email = "jane@example.org"
[[holder]]
name = "Eve"
[usage]
train-ai = "unknown"
END
  echo "int a;" >a.c
  echo "# a" >b.sh
  git tgpl header add --license MIT --holder "Jane" --year 2019 a.c b.sh >../out
  git tgpl header update --license ISC a.c b.sh >../out
  printf "updated header: %s\n" a.c b.sh | same - ../out
  printf "# SPDX-""FileCopyrightText: 2019 Jane\n# SPDX-""License-Identifier: ISC\n\n# a\n" | same - b.sh
'

check 'a second time there is nothing to update' '
  cd p
  git tgpl header update --license ISC . >../out
  test ! -s ../out
'

check 'years are extended, and a holder is added and renamed' '
  cd p
  git tgpl header update --merge-years --year 2026 b.sh >../out
  contains b.sh "SPDX-""FileCopyrightText: 2019-2026 Jane"
  git tgpl header update --add-holder "Bob" --year 2026 b.sh >../out
  git tgpl header update --rename-holder "Jane=Jane Doe <jane@example.org>" b.sh >../out
  printf "# SPDX-""FileCopyrightText: 2019-2026 Jane Doe <jane@example.org>\n# SPDX-""FileCopyrightText: 2026 Bob\n# SPDX-""License-Identifier: ISC\n\n# a\n" | same - b.sh
'

check 'named holders replace those of the project' '
  cd p
  git tgpl header update --holder "Eve" a.c >../out
  contains a.c "SPDX-""FileCopyrightText: Eve"
  lacks a.c "Jane"
'

check 'a dry run is a patch that git takes' '
  cd p
  cp a.c ../a.c
  git tgpl header update --dry-run --license 0BSD a.c b.sh >../update.patch
  cmp a.c ../a.c
  git apply --check ../update.patch
  git apply ../update.patch
  contains a.c "SPDX-""License-Identifier: 0BSD"
  git tgpl header update --license 0BSD a.c b.sh >../out
  test ! -s ../out
'

check 'a header of another form is left alone, with the reason' '
  cd p
  printf "#SPDX-""License-Identifier: MIT\nx = 1\n" >own.py
  cp own.py ../own.py
  git tgpl header update --license ISC own.py >../out 2>../err
  contains ../err "skipped: own.py: no header written by"
  cmp own.py ../own.py
'

check 'files of others are left alone' '
  cd p
  mkdir vendor
  printf "/*\n * SPDX-""License-Identifier: Zlib\n */\n\nint z;\n" >vendor/z.c
  git tgpl header update --license ISC vendor 2>../err >../out
  contains ../err "skipped: vendor/z.c"
  contains vendor/z.c "Zlib"
'

check 'what makes no sense is a wrong command line' '
  cd p
  exits 129 git tgpl header update a.c 2>../err
  contains ../err "nothing to change"
  exits 129 git tgpl header update --license ISC 2>../err
  contains ../err "missing PATH"
  exits 129 git tgpl header update --year 26 a.c 2>../err
  exits 129 git tgpl header update --rename-holder Jane a.c 2>../err
  exits 129 git tgpl header update --rename-holder A=B --rename-holder B=A a.c 2>../err
  exits 129 git tgpl header update --license "MIT AND" a.c 2>../err
'

# REUSE-IgnoreEnd
