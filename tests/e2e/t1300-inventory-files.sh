#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

check 'each file has what is declared, stated and concluded' '
  new_repo list
  cd list
  echo "SPDX-License-Identifier: Zlib" >tagged.txt
  printf "// Copyright 2020 Bob Example\n// Licensed under the MIT license.\n" >words.c
  mkdir vendor
  echo "int a;" >vendor/a.c
  git add -A
  git commit -qm x
  git tgpl inventory >../out
  contains ../out "tagged.txt: Zlib (declared for the file)"
  contains ../out "words.c: MIT (stated by the file)"
  contains ../out "vendor/a.c: unknown (vendored, and states no licence)"
  git tgpl inventory --format csv HEAD >../csv
  contains ../csv "words.c,own,none,MIT,MIT,stated by the file,Bob Example,"
  git tgpl inventory --format json >../json
  contains ../json "\"stated\": \"MIT\""
'

# REUSE-IgnoreEnd
