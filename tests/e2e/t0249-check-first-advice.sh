#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Advice is a promise, of check and init on a project that is not set up, or
# whose files say their licence in words: what is advised works, and labels no
# file with what it is not under.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# The advice of the rule in a file, without 'fix:'.
advice_on() {
  sed -n "/\[$1\]\$/,\$s/^    fix: //p" "$2" | head -1
}

# The text of the MIT licence.
# REUSE-IgnoreStart: the notices below are input.
mit() {
  cat <<'END'
MIT License

Copyright (c) 2015-2020 Jane Doe

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
END
}

gpl_words() {
  cat <<END
/*
 * Copy""right (C) 2001 $1
 *
 * This program is free software; you can redistribute it and/or modify
 * it under the terms of the GNU General Public License as published by
 * the Free Software Foundation; either version 2 of the License, or
 * (at your option) any later version.
 */
int f;
END
}

check 'words that name the project licence: the command works' '
  new_repo gpl
  cd gpl
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks --license GPL-2.0-or-later >../out 2>&1
  gpl_words "Ada Example" >own.c
  mkdir src
  gpl_words "Mark Adler" >src/adler.c
  for file in own.c src/adler.c; do
    exits 1 git tgpl check --select license-missing $file >../found
    contains ../found "licence notice: GPL-2.0-or-later"
    advice_on license-missing ../found >../command
    contains ../command "$file"
    lacks ../command FILE
    sh -ec "$(cat ../command)" >../out 2>&1
    git tgpl check --select license-missing,holder-missing $file >../found
    git tgpl header show $file >../out
    contains ../out GPL-2.0-or-later
  done
  lacks src/adler.c Ada
'

check 'words without an exact licence are no licence to declare' '
  cd gpl
  mkdir bsd
  printf "/* Copy""right 2003 Jane Doe.\n * Use of this source code is governed by a BSD-style\n * license that can be found in the LICENSE file. */\nint g;\n" >bsd/g.c
  exits 1 git tgpl check --select license-missing bsd/g.c >../found
  advice_on license-missing ../found >../advice
  lacks ../advice "git tgpl header add"
  lacks ../advice FILE
'

check 'an invalid expression is corrected first, and init does not call it third-party' '
  new_repo typo
  cd typo
  echo "int a;" >a.c
  printf "/* SPDX-License-""Identifier: MIT AND */\nint b;\n" >b.c
  exits 1 git tgpl check b.c >../found
  advice_on holder-missing ../found >../advice
  echo "correct line 1 first" | same - ../advice
  git tgpl init --yes --no-hooks >../out 2>&1
  contains ../out "skip"
  lacks TGPL.toml "[[scope]]"
  exits 1 git tgpl check --select expression-invalid >../found
  contains ../found "b.c:1:"
  sed "s/MIT AND/LicenseRef-TGPL-0.1-or-later/" b.c >../new
  cp ../new b.c
  exits 1 git tgpl check --select holder-missing b.c >../found
  sh -ec "$(advice_on holder-missing ../found)" >../out 2>&1
  git tgpl check >../found
'

check 'init says last which text is missing, and how to add it' '
  new_repo mit
  cd mit
  echo "int a;" >a.c
  echo "{\"license\": \"MIT\"}" >package.json
  git tgpl init --yes --no-hooks >../out 2>&1
  tail -1 ../out >../last
  contains ../last "git tgpl license add MIT --from FILE"
  exits 1 git tgpl check --select text-missing >../found
  advice_on text-missing ../found >../advice
  contains ../advice "git tgpl license add MIT --from FILE"
  contains ../advice "https://spdx.org/licenses/MIT.html"
  mit >../MIT
  sh -ec "$(sed "s/ (text: .*//;s,FILE,../MIT," ../advice)" >../out 2>&1
  git tgpl check --select text-missing >../found
'

check 'a text that the project has is one command away' '
  rm mit/LICENSES/MIT.txt
  cp MIT mit/LICENSE
  cd mit
  exits 1 git tgpl check --select text-missing >../found
  advice_on text-missing ../found >../command
  echo "git tgpl check --fix" | same - ../command
  sh -ec "$(cat ../command)" >../out 2>&1 || test $? -eq 1
  git tgpl check --select text-missing >../found
'

check 'a deprecated identifier needs the text of its successor' '
  new_repo old
  cd old
  printf "/* SPDX-FileCopyright""Text: Ada Example\n * SPDX-License-""Identifier: GPL-2.0 */\nint b;\n" >b.c
  exits 1 git tgpl check --select text-missing >../found
  contains ../found "GPL-2.0-only"
  lacks ../found "LICENSES/GPL-2.0.txt"
  git tgpl check --select text-missing --fix >../out 2>&1 || test $? -eq 1
  test ! -e LICENSES/GPL-2.0.txt
'

check 'the hint on a path that may be ignored names the path' '
  cd old
  echo "*.o" >.gitignore
  echo x >it.o
  exits 129 git tgpl check it.o 2>../err
  contains ../err "git check-ignore -v it.o"
  sh -ec "$(sed -n "s/.*, run: //p" ../err)" >../out
  contains ../out ".gitignore:1"
'

check 'the hint in a bare repository works there' '
  git clone -q --bare gpl bare.git 2>err
  cd gpl
  commit_all all
  git push -q ../bare.git HEAD:refs/heads/main
  cd ../bare.git
  git symbolic-ref HEAD refs/heads/main
  exits 128 git tgpl inventory 2>../err
  contains ../err "hint: git tgpl inventory HEAD"
  git tgpl inventory HEAD >../out
'
# REUSE-IgnoreEnd
