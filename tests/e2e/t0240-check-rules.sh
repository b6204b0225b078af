#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Rules that compare the files with what stands beside them: manifests, licence
# files, the terms, the policy. What a value shows is a unit test.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# In two pieces, so that this file does not say them itself.
L='SPDX-''License-Identifier:'
F='SPDX-''FileCopyrightText:'
TGPL=LicenseRef-TGPL-0.1-or-later

# put PATH EXPRESSION: a file with a header.
put() { printf '# %s Ada Example\n# %s %s\n' "$F" "$L" "$2" | write "$1"; }

# finds RULE "PATH LINE MESSAGE"...: these findings of the rule and no others.
finds() {
  rule=$1
  shift
  git tgpl check --select "$rule" --format json >../out.json || :
  awk -F'"' '/^ *"path":/ { path = $4 } /^ *"line":/ { line = $3 }
    /^ *"message":/ { gsub(/[^0-9]/, "", line); print path, line, $4 }' \
    ../out.json >../found
  printf '%s\n' "$@" | grep . >../wanted || :
  same ../wanted ../found
}

fresh() {
  rm -rf r
  new_repo r
  cd r || exit 1
  put a.sh MIT
}

# A project of the TGPL with all that belongs to it.
fresh_tgpl() {
  rm -rf r
  new_repo r
  cd r || exit 1
  put a.sh "$TGPL"
  git tgpl init --yes >../init.log 2>&1
}

check 'a manifest that contradicts the files is found, of every kind' '
  fresh
  echo "{\"license\": \"ISC\"}" >package.json
  echo "{\"license\": \"ISC\"}" >composer.json
  echo "{\"license\": \"https://spdx.org/licenses/ISC\"}" >codemeta.json
  printf "[package]\nlicense = \"ISC\"\n" >Cargo.toml
  printf "[project]\nlicense = \"ISC\"\n" >pyproject.toml
  printf "license: ISC\n" >CITATION.cff
  echo "s.license = \"ISC\"" >x.gemspec
  echo "<project><licenses><license><name>ISC</name></license></licenses></project>" >pom.xml
  write debian/copyright <<END
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: Ada Example
License: ISC
END
  for name in b c d e f g h i j k; do put $name.sh MIT; done
  git tgpl check --select manifest-contradictory >../out || :
  sed -n "s/^\([^ ]*\):[0-9]*: [a-z]*: manifest declares.*/\1/p" ../out >../found
  printf "%s\n" CITATION.cff Cargo.toml codemeta.json composer.json \
    debian/copyright package.json pom.xml pyproject.toml x.gemspec >../wanted
  same ../wanted ../found
'

check 'a manifest that agrees, or that lies among test data, is none' '
  fresh
  echo "{\"license\": \"MIT\"}" >package.json
  echo "{\"license\": \"ISC\"}" | write tests/fixtures/package.json
  finds manifest-contradictory
'

check 'a licence file at the root that no file states is found' '
  fresh_tgpl
  put a.sh MIT
  cp LICENSE ../tgpl.txt
  git rm -q --cached -r . 2>/dev/null || :
  rm -rf TGPL.toml REUSE.toml LICENSES
  finds license-file-contradictory "LICENSE 0 contains the text of '"'"'LicenseRef-TGPL-0.1-only'"'"', but no file declares that licence"
'

check 'a TGPL text of which one word is changed is found' '
  fresh_tgpl
  finds text-altered
  sed -i "s/free/gratis/" LICENSES/$TGPL.txt
  git tgpl check --select text-altered >../out || :
  contains ../out "LICENSES/$TGPL.txt: warning: differs from the licence text"
'

check 'a TGPL text with other line ends is the same text' '
  fresh_tgpl
  sed -i "s/\$/\r/" LICENSES/$TGPL.txt
  finds text-altered
'

# REUSE-IgnoreStart: the text names nobody.
check 'an MIT text with a clause less is found' '
  fresh
  mkdir LICENSES
  sed "s/, sublicense, and\/or sell/ and use/" >LICENSES/MIT.txt <<END
MIT License

Copyright (c) <year> <copyright holders>

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies
of the Software, and to permit persons to whom the Software is furnished to do
so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
END
  git tgpl check --select text-altered >../out || :
  contains ../out "LICENSES/MIT.txt: warning: differs from the licence text"
'
# REUSE-IgnoreEnd

check 'terms whose text changed are stale, staged too' '
  fresh_tgpl
  git add -A
  finds terms-stale
  echo "One more clause." >>LICENSE
  git tgpl check --select terms-stale >../out || :
  contains ../out "license-sha256 does not match"
  git commit -q -m one
  git add LICENSE
  exits 1 git tgpl check --staged --select terms-stale >../out
  rm LICENSE
  git tgpl check --select terms-stale >../out || :
  contains ../out "does not exist"
  ln -s "LICENSES/$TGPL.txt" LICENSE
  git add LICENSE
  exits 0 git tgpl check --select terms-stale
  git mv LICENSE COPYING
  git tgpl check --select terms-stale >../out || :
  contains ../out "does not exist"
'

check 'code under the GPL in a TGPL project is an error, EPL a question' '
  fresh_tgpl
  put gpl.sh GPL-2.0-only
  put epl.sh EPL-2.0
  put ok.sh "GPL-2.0-only OR MIT"
  git tgpl check --select license-incompatible >../out || :
  contains ../out "is incompatible with"
  contains ../out "gpl.sh:2: error:"
  contains ../out "epl.sh:2: warning: '"'"'EPL-2.0'"'"' may be incompatible with"
  contains ../out "ask a lawyer"
  lacks ../out "ok.sh"
'

check 'files of others are judged by licence, and want its text' '
  fresh_tgpl
  printf "[[scope]]\npath = \"vendor/**\"\nours = false\n" >>TGPL.toml
  put vendor/x/a.sh GPL-3.0-only
  git tgpl check --select license-incompatible,third-party-text-missing \
    >../out || :
  contains ../out "vendor/x/a.sh:2:"
  contains ../out "third-party file without its licence text"
  echo text >vendor/x/COPYING
  finds third-party-text-missing
'

check 'a choice that avoids the terms is found' '
  fresh_tgpl
  put b.sh "$TGPL OR MIT"
  put c.sh "$TGPL AND MIT"
  git tgpl check --select terms-avoidable >../out || :
  contains ../out "lets recipients choose a licence without"
  lacks ../out "c.sh"
'

check 'what a builder of data sets would take is found, by folder' '
  fresh_tgpl
  finds training-misread
  git rm -q --cached LICENSE 2>/dev/null || :
  mkdir lib
  put lib/b.sh "$TGPL"
  sed "s/^    //" >lib/LICENSE <<END
    Permission to use, copy, modify, and/or distribute this software for any
    purpose with or without fee is hereby granted, provided that the above
    copyright notice and this permission notice appear in all copies.

    THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
    WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
    MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY
    SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
    WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION
    OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN
    CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
END
  git tgpl check --select training-misread >../out || :
  contains ../out "lib/LICENSE: warning: dataset builders are likely to take 1 file"
'

check 'the policy says which licences are allowed where' '
  fresh
  write TGPL.toml <<END
version = 1
[terms]
license = "MIT"
[usage]
train-ai = "allow"
[[policy.license]]
path = "**"
allowed = ["MIT"]
[[policy.license]]
path = "lib/**"
forbidden = ["GPL-2.0-only"]
END
  put b.sh ISC
  put lib/c.sh ISC
  put lib/d.sh GPL-2.0-only
  git tgpl check --select license-forbidden,terms-invalid >../out || :
  contains ../out "b.sh:2:"
  contains ../out "lib/d.sh:2:"
  lacks ../out "lib/c.sh"
  lacks ../out "terms-invalid"
'

check 'rules are chosen on the command line, and levels too' '
  fresh
  exits 0 git tgpl check --ignore text-missing,license-missing
  exits 1 git tgpl check --select text-missing >../out
  has_finding ../out error text-missing
  exits 1 git tgpl check --select text-missing --severity text-missing=warning \
    >../out
  has_finding ../out warning text-missing
  exits 0 git tgpl check --severity text-missing=off
'

check 'a rule that does not exist is an error with a near name' '
  fresh
  exits 129 git tgpl check --select licence-missing 2>../err
  contains ../err "license-missing"
  exits 129 git tgpl check --ignore licence-missing 2>../err
  exits 129 git tgpl check --severity licence-missing=off 2>../err
  exits 129 git tgpl check --severity license-missing=loud 2>../err
  contains ../err "error, warning or off"
'
