#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

cat >isc.txt <<'END'
Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.
END

check 'list names the licences of SPDX' '
  git tgpl license list >out
  contains out "GPL-3.0-or-later"
  contains out "Classpath-exception-2.0"
  git tgpl license list mozilla 2.0 >out
  contains out "MPL-2.0"
  lacks out "GPL"
  git tgpl license list --format json >out
  contains out "\"id\": \"MIT\""
'

check 'show tells facts, and where the text is' '
  git tgpl license show mit >out
  contains out "MIT License"
  git tgpl license show GPL-2.0 >out
  contains out "deprecated"
  exits 129 git tgpl license show MITT 2>err
  contains err "did you mean"
'

check 'add puts a text into LICENSES/, and show finds it there' '
  git init -q project
  cd project
  git tgpl license add -n ISC --from ../isc.txt 2>err
  contains err "would write LICENSES/ISC.txt"
  test ! -e LICENSES
  git tgpl license add ISC --from ../isc.txt 2>err
  contains err "wrote LICENSES/ISC.txt"
  same ../isc.txt LICENSES/ISC.txt
  git tgpl license show --text ISC >../out
  same ../isc.txt ../out
'

check 'add again changes nothing, and never replaces a file' '
  cd project
  git tgpl license add ISC --from ../isc.txt 2>err
  contains err "up to date"
  echo changed >LICENSES/ISC.txt
  exits 128 git tgpl license add ISC --from ../isc.txt 2>err
  contains err "already exists"
'

check 'add refuses a text that differs by one word, and says which' '
  cd project
  rm LICENSES/ISC.txt
  sed "s/is hereby granted/is not hereby granted/" ../isc.txt >../not.txt
  exits 128 git tgpl license add ISC --from ../not.txt 2>err
  contains err "(line 2)"
  exits 128 git tgpl license add MIT --from ../isc.txt 2>err
  contains err "it is ISC"
  { cat ../isc.txt; echo; echo "You may not sell this software."; } >../more.txt
  exits 128 git tgpl license add ISC --from ../more.txt 2>err
  contains err "You may not sell"
  test ! -e LICENSES/ISC.txt
'

check 'the text of the TGPL comes with the program' '
  cd project
  git tgpl license add LicenseRef-TGPL-0.1-only 2>err
  test -s LICENSES/LicenseRef-TGPL-0.1-only.txt
'
