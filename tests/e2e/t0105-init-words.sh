#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What files and licence files say in words keeps init from labelling them with
# what is not theirs.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

# mit_text HOLDERLINE: the whole text of the MIT licence
mit_text() {
  cat <<END
MIT License

$1

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

check 'a notice of somebody else keeps a file from being labelled' '
  new_repo forms
  cd forms
  n=0
  while IFS= read -r line; do
    n=$((n + 1))
    printf "/* %s */\nint a;\n" "$line" >"f$n.c"
  done <<END
COPYRIGHT (C) 1999 OTHER CORP
(c) 2014-2018 Other Person
Copyright: (c) 2017, Other Project
@copyright 2012 Other Person
Copyright &#169; 2009 Other Person
Portions copyright 2005 Other Person
Copyright, 2003, Other Person
Copyrighted 2009 by Other Person
END
  echo "int own;" >own.c
  git tgpl init --yes --no-hooks --holder "Ada Example" >../out
  contains own.c "SPDX-License-Identifier"
  for file in f*.c; do lacks "$file" "SPDX"; done
'

check 'a licence in words keeps a file from getting another' '
  new_repo words
  cd words
  n=0
  while IFS= read -r line; do
    n=$((n + 1))
    printf "/*\n * %b\n */\nvar a;\n" "$line" >"f$n.js"
  done <<END
Dual licensed under the MIT and GPL licenses.
License - MIT
This file is part of Foo, which is free software under the LGPL.
Proprietary and confidential. Unauthorized copying of this file is prohibited.
https://creativecommons.org/licenses/by-sa/4.0/
100% Public Domain
Redistribution and use is allowed according to the terms of the BSD license.
Licensed under your choice of the Foo Source Available License or the Server Side Public License.
END
  echo "x" >own.py
  git tgpl init --yes --no-hooks --holder "Ada Example" >../out
  contains own.py "LicenseRef-TGPL"
  for file in f*.js; do lacks "$file" "SPDX"; done
  contains ../out "has its own licence notice: MIT (line 2)"
'

check 'a licence at the end of a long file is seen' '
  new_repo end
  cd end
  mit_text "Copyright (c) 2020 Ada Example" >LICENSE
  seq -f "int filler_%g;" 3000 >one.h
  printf "/*\nThis is free and unencumbered software released into the public domain.\n*/\n" >>one.h
  echo "int x;" >x.c
  git tgpl init --yes --no-hooks >../out
  contains x.c "SPDX-License-Identifier: MIT"
  lacks one.h "SPDX"
'

check 'a LICENSE that says more is not offered as the licence alone' '
  n=0
  while IFS= read -r more; do
    n=$((n + 1))
    new_repo "more$n"
    cd "more$n"
    { mit_text "Copyright (c) 2020 Ada Example"; printf "\n%s\n" "$more"; } >LICENSE
    mkdir assets
    echo "x=1" >a.py
    echo x >assets/x.png
    exits 129 git tgpl init -n >../out 2>&1
    lacks ../out "--license MIT"
    cd ..
  done <<END
The images in assets/ are licensed under CC-BY-NC-4.0.
You may not sell the Software.
Code under MIT, everything else all rights reserved.
END
  cd more1
  git tgpl init --yes --no-hooks --license MIT >../out
  contains a.py "SPDX-License-Identifier: MIT"
  lacks REUSE.toml "assets"
'

check 'the author of the history is the holder, not who runs init' '
  new_repo ann
  cd ann
  echo "int x;" >a.c
  git add -A
  git -c user.name="Ann Author" -c user.email=ann@example.org commit -qm x
  git tgpl init --yes --no-hooks >../out
  contains ../out "Ann Author <ann@example.org>"
  contains a.c "Ann Author"
'

check 'of several authors none is the holder' '
  new_repo several
  cd several
  echo "int x;" >a.c
  git add -A
  git -c user.name="Ann Author" -c user.email=ann@example.org commit -qm x
  git -c user.name="Bob Author" -c user.email=bob@example.org commit -q --allow-empty -m y
  git tgpl init --yes --no-hooks >../out
  contains a.c "several contributors"
  contains ../out "2 commits by 2 people, none of them by you"
'

check '--license does not change the holder' '
  new_repo weird
  cd weird
  echo "a weird licence" >LICENSE
  for n in 1 2 3; do printf "/* Copyright 2010 Ann Author */\nint x;\n" >"a$n.c"; done
  echo "int y;" >b.c
  git tgpl init -n --license LicenseRef-Weird >../out
  contains ../out "holder    Ann Author"
'

check 'a translation under the licence of its package is own' '
  new_repo po
  cd po
  mit_text "Copyright (c) 2020 Ada Example" >LICENSE
  mkdir po
  printf "# Korean translation for widget.\n# Copyright (C) 2020 Ada Example\n# This file is distributed under the same license as the widget package.\nmsgid \"\"\nmsgstr \"\"\n" >po/ko.po
  git tgpl init --yes --no-hooks >../out
  lacks TGPL.toml "ours = false"
  contains po/ko.po "SPDX-License-Identifier: MIT"
'

check 'the body of a template goes to REUSE.toml' '
  new_repo bodies
  cd bodies
  mkdir .github
  echo text >.github/PULL_REQUEST_TEMPLATE.md
  git tgpl init --yes --no-hooks >../out
  lacks .github/PULL_REQUEST_TEMPLATE.md "SPDX"
  contains REUSE.toml "PULL_REQUEST_TEMPLATE"
'

check 'a person overrules with a file named explicitly' '
  new_repo overrule
  cd overrule
  echo "x" >own.py
  git tgpl init --yes --no-hooks >../out
  printf "# License - Zlib\nx\n" >z.py
  git tgpl header add z.py >../out 2>../err
  contains ../err "skipped: z.py: has its own licence notice: Zlib (line 1)"
  git tgpl header add --force-own z.py >../out
  contains z.py "LicenseRef-TGPL"
  exits 129 git tgpl header add --force-own 2>../err
  contains ../err "--force-own requires FILE"
'

# REUSE-IgnoreEnd

