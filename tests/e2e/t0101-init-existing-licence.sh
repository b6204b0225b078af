#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

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

check 'a project under MIT stays under MIT' '
  new_repo p
  cd p
  mit >LICENSE
  echo "int x;" >a.c
  git tgpl init --yes --no-hooks >../out
  contains ../out "MIT       (LICENSE)"
  contains ../out "Jane Doe  (LICENSE)"
  contains ../out "the project stays under MIT"
  cmp LICENSE LICENSES/MIT.txt
  contains a.c "SPDX-""License-Identifier: MIT"
  contains a.c "Jane Doe"
  contains TGPL.toml "train-ai = \"unknown\""
  git tgpl check
  reuse lint >../lint
'

check 'init changes no licence, whatever it is asked' '
  cd p
  exits 129 git tgpl init --yes --license ISC 2>../err
  contains ../err "cannot change the licence: the project is already under"
'

check 'a notice that stands in a file is neither repeated nor changed' '
  new_repo notice
  cd notice
  mit >LICENSE
  write a.c <<END
/* Copyright (c) 2012 Jane Doe. All rights reserved. */
int x;
END
  git tgpl init --yes --no-hooks >../out
  contains a.c "/* Copyright (c) 2012 Jane Doe. All rights reserved. */"
  lacks a.c "SPDX-""FileCopyrightText"
  contains a.c "SPDX-""License-Identifier: MIT"
  git tgpl check
'

check 'a file under another licence is left alone' '
  new_repo other
  cd other
  mit >LICENSE
  write gpl.c <<END
/*
 * This program is free software; you can redistribute it and/or modify
 * it under the terms of the GNU General Public License as published by
 * the Free Software Foundation; either version 2 of the License, or
 * (at your option) any later version.
 */
int x;
END
  cp gpl.c ../gpl.c
  git tgpl init --yes --no-hooks >../out
  cmp gpl.c ../gpl.c
  contains ../out "gpl.c"
  git tgpl check
'

check 'the GPL text alone does not say which GPL, and the user is asked' '
  new_repo gpl
  cd gpl
  cp /usr/share/common-licenses/GPL-3 COPYING
  echo "int x;" >a.c
  exits 129 git tgpl init --yes 2>../err
  contains ../err "GPL-3.0-only"
  contains ../err "GPL-3.0-or-later"
  contains ../err "-or-later also permits later versions"
  test ! -e TGPL.toml
  git tgpl init --yes --no-hooks --license GPL-3.0-or-later >../out
  contains a.c "GPL-3.0-or-later"
  cmp COPYING LICENSES/GPL-3.0-or-later.txt
  git tgpl check
'

check 'the manifest decides what two licence files mean together' '
  new_repo dual
  cd dual
  mit >LICENSE-MIT
  cp /usr/share/common-licenses/Apache-2.0 LICENSE-APACHE
  write Cargo.toml <<END
[package]
name = "x"
license = "MIT OR Apache-2.0"
END
  echo "fn main() {}" >main.rs
  git tgpl init --yes --no-hooks >../out
  contains main.rs "MIT OR Apache-2.0"
  git tgpl check
'

# REUSE-IgnoreEnd
