#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

cat >gpl <<'END'
# This program is free software; you can redistribute it and/or modify
# it under the terms of the GNU General Public License as published by
# the Free Software Foundation; either version 2 of the License, or
# (at your option) any later version.
#
# This program is distributed in the hope that it will be useful,
# but WITHOUT ANY WARRANTY; without even the implied warranty of
# MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
# GNU General Public License for more details.
END

cat >isc <<'END'
Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF
OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
END

check 'our own notice becomes tags where it stands' '
  new_repo p
  cd p
  git config tgpl.holder "Jane Doe <jane@example.org>"
  { printf "#!/bin/sh\n# a - an example\n#\n# Copyright (C) 2020 Jane Doe\n#\n"; cat ../gpl; printf "\necho a\n"; } >a.sh
  git tgpl header update --replace-notice -n . >../update.patch
  git apply --check ../update.patch
  git tgpl header update --replace-notice . >../out
  echo "updated header: a.sh" | same - ../out
  printf "#!/bin/sh\n# a - an example\n#\n# SPDX-""FileCopyrightText: 2020 Jane Doe\n#\n# SPDX-""License-Identifier: GPL-2.0-or-later\n\necho a\n" | same - a.sh
  git tgpl header update --replace-notice . >../out 2>../err
  test ! -s ../out
  echo "nothing to do: no headers to update" | same - ../err
'

check 'the notice of another holder stays, and so does one that is changed' '
  cd p
  { printf "# Copyright (C) 2020 Bob\n#\n"; cat ../gpl; } >b.sh
  { printf "# Copyright (C) 2020 Jane Doe\n#\n"; sed s/useful/nice/ ../gpl; } >c.sh
  cp b.sh c.sh ..
  git tgpl header update --replace-notice . >../out 2>../err
  test ! -s ../out
  contains ../err "skipped: b.sh: names another copyright holder: Copyright (C) 2020 Bob"
  contains ../err "skipped: c.sh"
  cmp b.sh ../b.sh
  cmp c.sh ../c.sh
'

check 'a permission notice goes only where LICENSES/ keeps its text' '
  new_repo q
  cd q
  git config tgpl.holder "Jane Doe"
  { printf "// Copyright 2020 Jane Doe\n//\n"; sed "s,^,// ,;s, *$,," ../isc; printf "\nint a;\n"; } >a.cc
  cp a.cc ..
  git tgpl header update --replace-notice a.cc >../out 2>../err
  contains ../err "which is missing in LICENSES/"
  cmp a.cc ../a.cc
  mkdir LICENSES
  echo "not the text" >LICENSES/ISC.txt
  git tgpl header update --replace-notice a.cc >../out 2>../err
  contains ../err "which is missing in LICENSES/"
  { printf "Copyright 2020 Jane Doe\n\n"; cat ../isc; } >LICENSES/ISC.txt
  git tgpl header update --replace-notice a.cc >../out
  printf "// SPDX-""FileCopyrightText: 2020 Jane Doe\n//\n// SPDX-""License-Identifier: ISC\n\nint a;\n" | same - a.cc
'

check 'what comes out is a header that update knows' '
  cd q
  git tgpl header update --license MIT --year 2021 a.cc >../out
  printf "// SPDX-""FileCopyrightText: 2021 Jane Doe\n//\n// SPDX-""License-Identifier: MIT\n\nint a;\n" | same - a.cc
'

check 'another licence takes its place where it is asked for' '
  cd q
  { printf "# Copyright (C) 2020 Jane Doe\n#\n"; cat ../gpl; printf "\necho a\n"; } >d.sh
  git tgpl header update --replace-notice --license ISC d.sh >../out
  printf "# SPDX-""FileCopyrightText: 2020 Jane Doe\n#\n# SPDX-""License-Identifier: ISC\n\necho a\n" | same - d.sh
'

check 'one change at a time' '
  cd q
  exits 129 git tgpl header update --replace-notice --year 2020 d.sh 2>../err
  contains ../err "can only be used with --license"
'

# REUSE-IgnoreEnd
