#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

check 'files with a licence in words are counted apart, and holders once' '
  new_repo words
  cd words
  printf "// Copyright 2020 Ada Example\n// License: MIT\n" >a.c
  printf "// Copyright 2021 Ada Example <ada@example.org>\n" >b.c
  printf "// Copyright {year} {name}\n" >c.c
  git tgpl status >../page
  contains ../page "no tag     1 with a licence in words, 2 without any"
  contains ../page "holders    Ada Example"
  lacks ../page "{year}"
  test "$(grep -c "Ada Example" ../page)" -eq 1
'

# REUSE-IgnoreEnd
