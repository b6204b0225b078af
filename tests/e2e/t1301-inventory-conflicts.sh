#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

check 'another licence than that of the project is no conflict' '
  new_repo other
  cd other
  printf "[package]\nname = \"x\"\nlicense = \"Zlib\"\n" >Cargo.toml
  echo "// Licensed under the MIT license." >words.c
  git add -A
  git commit -qm x
  git tgpl inventory >../out
  contains ../out "  differs from the project: Zlib"
  lacks ../out "conflict: "
  contains ../out "2 files, 0 with a conflict, 1 under another licence than"
  git tgpl inventory --format json >../json
  contains ../json "\"differs_from_project\": \"Zlib\""
'

check 'a tag and words that contradict each other are told by all' '
  new_repo both
  cd both
  printf "// SPDX-FileCopyrightText: Ada Example\n" >a.c
  printf "// SPDX-License-Identifier: MIT\n" >>a.c
  mkdir LICENSES
  touch LICENSES/MIT.txt
  git add -A
  git commit -qm x
  printf "// Licensed under the Apache License, Version 2.0.\n" >>a.c
  git tgpl check a.c >../check || :
  has_finding ../check warning license-contradictory
  git tgpl diff HEAD >../diff
  contains ../diff "MIT AND Apache-2.0"
  git tgpl inventory >../out
  contains ../out "a.c: unknown (its sources contradict each other)"
  contains ../out "  conflict: declares MIT, states in words Apache-2.0"
'

check 'before init the only author is no stranger' '
  new_repo alone
  cd alone
  printf "[package]\nname = \"x\"\nlicense = \"MIT\"\n" >Cargo.toml
  printf "# Copyright (C) 2024 Ada Example\nmsgid \"\"\n" >de.po
  git add -A
  git commit -qm x
  git tgpl inventory >../out
  contains ../out "de.po: MIT (stated for the project)"
'

# REUSE-IgnoreEnd
