#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'detect says what a file states, outside of repositories too' '
  printf "/* Licensed under the MIT license. */\n" >a.c
  git tgpl license detect a.c >out
  contains out "a.c: MIT"
  contains out "line 1  notice: MIT"
'

check 'detect finds a text at the end of a long file' '
  seq -f "int filler_%g;" 20000 >one.h
  printf "/*\nThis is free and unencumbered software released into the public domain.\n*/\n" >>one.h
  git tgpl license detect one.h >out
  contains out "one.h: Unlicense"
'

check 'detect reads standard input' '
  echo "License: LGPL-2.1-or-later" | git tgpl license detect >out
  contains out "LGPL-2.1-or-later"
  echo "nothing" | git tgpl license detect - >out
  contains out "no licence stated"
'

check 'detect prints JSON with the places of what it found' '
  printf "# Copyright 2020 Ada Example\n# Released under GPLv2+\n" >b.py
  git tgpl license detect --format json b.py >out
  contains out "\"stated\": \"GPL-2.0-or-later\""
  contains out "\"holder\": \"Ada Example\""
  contains out "\"end_line\": 2"
'

check 'a file that cannot be read is named, the others are read' '
  exits 128 git tgpl license detect missing a.c >out 2>err
  contains err "missing"
  contains out "a.c: MIT"
'
