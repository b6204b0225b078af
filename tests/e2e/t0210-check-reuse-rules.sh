#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# REUSE 3.3, rule by rule, as far as a rule needs a tree. C: covered files,
# L: licence files, I: licensing information, S: snippets, G: ignored blocks,
# T: REUSE.toml, D: dep5, N: notices. What a value shows is a unit test.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# In two pieces, so that this file does not say them itself.
L='SPDX-''License-Identifier:'
F='SPDX-''FileCopyrightText:'
S='SPDX-''SnippetCopyrightText:'
B='SPDX-''SnippetBegin'
E='SPDX-''SnippetEnd'
I='REUSE-''IgnoreStart'
J='REUSE-''IgnoreEnd'

# head_of EXPRESSION: a header.
head_of() { printf '# %s 2026 Jane Doe\n# %s %s\n' "$F" "$L" "$1"; }

# A new repository with one file and one licence text: all is well.
fresh() {
  rm -rf r
  new_repo r
  cd r || exit 1
  mkdir LICENSES
  echo text >LICENSES/MIT.txt
  head_of MIT >a.sh
}

# finds "RULE PATH"...: these findings and no others.
finds() {
  git tgpl check --format json >../out.json || :
  awk -F'"' '/^ *"rule":/ { rule = $4 } /^ *"path":/ { print rule, $4 }' \
    ../out.json | sort >../found
  printf '%s\n' "$@" | grep . | sort >../wanted || :
  same ../wanted ../found
}

# says FILE "licence X" "holder Y"...: all that the file says, sorted.
says() {
  git tgpl header show -- "$1" >../shown
  shift
  sed -n 's/^  \(licence\|holder\) *\(.*\)  (.*)$/\1 \2/p' ../shown |
    sort >../found
  printf '%s\n' "$@" | grep . | sort >../wanted || :
  same ../wanted ../found
}

# judged PATH...: the files that are judged, sorted.
judged() {
  git tgpl header show >../shown
  grep -v '^ ' ../shown >../found
  printf '%s\n' "$@" >../wanted
  same ../wanted ../found
}

check 'C01: every file is covered, untracked and hidden ones too' '
  fresh
  finds
  echo x >.hidden
  mkdir dir
  echo x >dir/b.c
  git add dir
  finds "holder-missing .hidden" "license-missing .hidden" \
    "holder-missing dir/b.c" "license-missing dir/b.c"
'

check 'C02: texts in LICENSES/ at the root are not covered, deeper ones are' '
  fresh
  mkdir -p sub/LICENSES
  head_of MIT >sub/LICENSES/x.txt
  judged a.sh sub/LICENSES/x.txt
'

check 'C03: LICENSE, LICENCE and COPYING are not covered, other names are' '
  fresh
  for name in LICENSE LICENCE.md COPYING-GPL COPYING.LESSER; do
    echo x >$name
  done
  for name in LICENSES.txt license UNLICENSE copying.c; do head_of MIT >$name; done
  judged LICENSES.txt UNLICENSE a.sh copying.c license
'

check 'C04: a licence file below the root is told where that is asked for' '
  fresh
  mkdir sub
  echo x >sub/COPYING
  echo x >LICENSE
  finds
  head_of MIT >TGPL.toml
  printf "version = 1\n[policy.severity]\nlicense-file-stray = \"warning\"\n" \
    >>TGPL.toml
  git tgpl check >../out || :
  contains ../out "sub/COPYING"
  lacks ../out "LICENSE:"
'

check 'C05: what belongs to git is not covered' '
  fresh
  git init -q nested
  head_of MIT >nested/x.sh
  judged a.sh
'

check 'C06: what git ignores is not covered, unless it is tracked' '
  fresh
  head_of MIT >.gitignore
  echo "out/" >>.gitignore
  mkdir out
  echo x >out/made.c
  judged .gitignore a.sh
  git add -f out/made.c
  judged .gitignore a.sh out/made.c
'

check 'C07: a submodule is a project of its own' '
  fresh
  new_repo ../sub
  (cd ../sub && echo x >x.c && git add x.c && git commit -q -m one)
  git submodule -q add ../sub sub
  head_of MIT >.gitmodules
  printf "[submodule \"sub\"]\n\tpath = sub\n\turl = ../sub\n" >>.gitmodules
  finds
'

check 'C08: a Meson subproject is a project of its own, a mere name is not' '
  fresh
  head_of MIT >meson.build
  mkdir -p subprojects/zlib doc/subprojects/x
  echo x >subprojects/zlib/z.c
  echo x >doc/subprojects/x/y.c
  head_of MIT >subprojects/zlib.wrap
  judged a.sh doc/subprojects/x/y.c meson.build subprojects/zlib.wrap
  git tgpl header add --license MIT --holder Jane subprojects >../out
  same - ../out </dev/null
'

check 'C09: REUSE.toml files are not covered' '
  fresh
  mkdir sub
  echo "version = 1" | tee REUSE.toml >sub/REUSE.toml
  judged a.sh
'

check 'C10: .reuse/ at the root is not covered, deeper ones are' '
  fresh
  mkdir -p .reuse/templates sub/.reuse
  echo x >.reuse/templates/t.jinja2
  head_of MIT >sub/.reuse/x
  judged a.sh sub/.reuse/x
'

check 'C11: links and empty files are not covered' '
  fresh
  ln -s a.sh link.sh
  ln -s nowhere dangling
  : >empty.c
  judged a.sh
'

check 'C12: SPDX documents are not covered' '
  fresh
  for name in a.spdx b.spdx.json c.spdx.rdf d.spdx.xml e.spdx.yaml f.spdx.yml
  do
    echo x >$name
  done
  head_of MIT >g.spdxXjson
  judged a.sh g.spdxXjson
'

check 'C13: a sidecar is not covered itself' '
  fresh
  printf "\211PNG" >x.png
  head_of MIT >x.png.license
  judged a.sh x.png
  finds
'

check 'C14: what is staged is judged as it is in the index' '
  fresh
  git add -A
  commit_all first
  echo "no header" >b.sh
  git add b.sh
  head_of MIT >b.sh
  git tgpl check
  exits 1 git tgpl check --staged >../out
  contains ../out "b.sh"
'

check 'L01: each licence and exception of each expression needs its text' '
  fresh
  head_of "MIT OR (GPL-2.0-or-later WITH Classpath-exception-2.0)" >b.sh
  finds "text-missing b.sh" "text-missing b.sh"
  echo x >LICENSES/GPL-2.0-or-later.txt
  echo x >LICENSES/Classpath-exception-2.0.txt
  finds
'

check 'L02: the text is in LICENSES/ itself, at the root' '
  fresh
  mkdir LICENSES/sub lib
  mv LICENSES/MIT.txt LICENSES/sub
  finds "text-invalid LICENSES/sub/MIT.txt"
  mkdir lib/LICENSES
  mv LICENSES/sub/MIT.txt lib/LICENSES
  finds "holder-missing lib/LICENSES/MIT.txt" \
    "license-missing lib/LICENSES/MIT.txt" "text-missing a.sh"
'

check 'L03: the name is the id and a suffix' '
  fresh
  git mv -f LICENSES/MIT.txt LICENSES/MIT 2>/dev/null ||
    mv LICENSES/MIT.txt LICENSES/MIT
  head_of GPL-2.0-only >b.sh
  echo x >LICENSES/GPL-2.0-only
  finds "text-invalid LICENSES/GPL-2.0-only" "text-invalid LICENSES/MIT"
  mv LICENSES/MIT LICENSES/MIT.rst
  mv LICENSES/GPL-2.0-only LICENSES/GPL-2.0-only.md
  finds
'

check 'L04: the id is on the list of SPDX, or a LicenseRef' '
  fresh
  head_of LicenseRef-Mine-1.0 >b.sh
  echo x >LICENSES/LicenseRef-Mine-1.0.txt
  finds
  head_of Mine-1.0 >b.sh
  mv LICENSES/LicenseRef-Mine-1.0.txt LICENSES/Mine-1.0.txt
  finds "expression-invalid b.sh" "text-invalid LICENSES/Mine-1.0.txt"
'

check 'L05: the text is plain text' '
  fresh
  printf "MIT\000\001" >LICENSES/MIT.txt
  finds "text-invalid LICENSES/MIT.txt"
  : >LICENSES/MIT.txt
  finds "text-missing a.sh"
'

check 'L06: no text without a file that uses it; X+ and snippets use X' '
  fresh
  echo x >LICENSES/ISC.txt
  echo x >LICENSES/Apache-2.0.txt
  finds "text-unused LICENSES/Apache-2.0.txt" "text-unused LICENSES/ISC.txt"
  head_of "Apache-2.0+" >b.sh
  printf "# %s\n# %s Bob\n# %s ISC\n# %s\n" "$B" "$S" "$L" "$E" >>b.sh
  finds
'

check 'L07: LICENSES/ holds nothing else' '
  fresh
  echo "read me" >LICENSES/README.md
  finds "text-invalid LICENSES/README.md"
'

check 'L08: an exception is one of the list' '
  fresh
  head_of "MIT WITH LicenseRef-Mine" >a.sh
  finds "expression-invalid a.sh" "text-unused LICENSES/MIT.txt"
  head_of "MIT WITH AdditionRef-Mine" >a.sh
  git tgpl check >../out || :
  contains ../out "unknown licence exception"
'

check 'L09: one text for one id' '
  fresh
  echo text >LICENSES/MIT.md
  finds "text-invalid LICENSES/MIT.txt"
'

check 'L10: a deprecated id is warned of' '
  fresh
  head_of GPL-2.0 >b.sh
  echo x >LICENSES/GPL-2.0.txt
  finds "text-invalid LICENSES/GPL-2.0.txt" "expression-deprecated b.sh"
'

check 'L11: sidecars in LICENSES/ use no licence' '
  fresh
  head_of ISC >LICENSES/MIT.txt.license
  echo x >LICENSES/ISC.txt
  finds "text-unused LICENSES/ISC.txt"
'

check 'L12: a text that is surely another licence is warned of' '
  fresh
  head_of GPL-3.0-only >b.sh
  cp "$root/LICENSES/LicenseRef-TGPL-0.1-or-later.txt" \
    LICENSES/GPL-3.0-only.txt
  finds "text-invalid LICENSES/GPL-3.0-only.txt"
  head_of LicenseRef-TGPL-0.1-or-later >b.sh
  mv LICENSES/GPL-3.0-only.txt LICENSES/LicenseRef-TGPL-0.1-or-later.txt
  finds
'

check 'I01: a covered file names a holder' '
  fresh
  printf "# %s MIT\n" "$L" >a.sh
  finds "holder-missing a.sh"
'

check 'I02: a covered file says its licence' '
  fresh
  printf "# %s Jane\n" "$F" >b.sh
  finds "license-missing b.sh"
'

check 'I03: header, sidecar, REUSE.toml and dep5 all say it' '
  fresh
  echo x >b.bin
  head_of MIT >b.bin.license
  echo x >c.bin
  mkdir .reuse
  printf "Format: x\n\nFiles: c.bin\nCopyright: Jane\nLicense: MIT\n" \
    >.reuse/dep5
  finds
  rm .reuse/dep5
  printf "version = 1\n[[annotations]]\npath = \"c.bin\"\n%s = \"Jane\"\n" \
    "${F%:}" >REUSE.toml
  printf "%s = \"MIT\"\n" "${L%:}" >>REUSE.toml
  finds
'

check 'I04: REUSE.toml and .reuse/dep5 exclude each other' '
  fresh
  mkdir .reuse
  printf "Format: x\n\nFiles: *\nCopyright: Jane\nLicense: MIT\n" >.reuse/dep5
  finds
  echo "version = 1" >REUSE.toml
  finds "reuse-invalid .reuse/dep5"
'

check 'I05: header add writes a comment that the language knows' '
  fresh
  echo "int a;" >b.c
  echo "a = 1" >c.py
  echo "<p></p>" >d.html
  git tgpl header add --license MIT --holder Jane b.c c.py d.html
  c++ -fsyntax-only -x c++ b.c
  python3 c.py
  head -n 1 d.html >../first
  contains ../first "<!--"
  finds
'

check 'I06: information far from the top is read' '
  fresh
  seq 1 100000 >b.txt
  head_of MIT >>b.txt
  finds
'

check 'I07: information in UTF-16 and latin-1 files is read' '
  fresh
  head_of MIT | iconv -t UTF-16 >b.txt
  { head_of MIT; printf "\374ber\n"; } >c.txt
  finds
  says b.txt "licence MIT" "holder 2026 Jane Doe"
'

check 'I08: a file that takes no comment gets its information beside it' '
  fresh
  printf "\211PNG\r\n\032\n\000" >b.png
  finds "holder-missing b.png" "license-missing b.png"
  cp b.png ../b.png
  git tgpl header add --license MIT --holder Jane b.png
  cmp b.png ../b.png
  finds
'

check 'I09: a tag ends with its line' '
  fresh
  printf "# %s MIT\n# OR ISC\n# %s Jane\n# and Bob\n" "$L" "$F" >a.sh
  says a.sh "licence MIT" "holder Jane"
'

check 'I10: an expression is valid' '
  fresh
  head_of "MIT AND" >b.sh
  finds "expression-invalid b.sh"
'

check 'I11: a sidecar hides what the file says, even an empty one' '
  fresh
  head_of ISC >a.sh
  head_of MIT >a.sh.license
  says a.sh "licence MIT" "holder 2026 Jane Doe"
  : >a.sh.license
  finds "holder-missing a.sh" "license-missing a.sh" \
    "text-unused LICENSES/MIT.txt"
'

check 'I12: a sidecar without its file is warned of' '
  fresh
  head_of MIT >gone.png.license
  echo "a program of another kind" >other.license
  finds "sidecar-orphan gone.png.license"
  head_of MIT >.gitignore
  echo "gone.png" >>.gitignore
  finds
'

check 'I13: operators are of one case, ids of any, texts as in the list' '
  fresh
  head_of "MIT Or ISC" >b.sh
  finds "expression-invalid b.sh"
  head_of "mit" >b.sh
  finds
'

check 'I14: there is no plus behind a LicenseRef' '
  fresh
  head_of "LicenseRef-Mine+" >b.sh
  finds "expression-invalid b.sh"
'

check 'I15: all expressions of a file apply' '
  fresh
  head_of ISC >>a.sh
  says a.sh "licence MIT" "licence ISC" "holder 2026 Jane Doe" \
    "holder 2026 Jane Doe"
  finds "text-missing a.sh"
'

check 'S01: what is tagged for a snippet is not for the file' '
  fresh
  printf "# %s Bob\n# %s MIT\n" "$S" "$L" >b.sh
  finds "holder-missing b.sh"
'

check 'S02: the notice of a snippet has the tag of snippets' '
  fresh
  printf "# %s\n# %s Bob\n# %s MIT\n# %s\n" "$B" "$F" "$L" "$E" >>a.sh
  finds "snippet-invalid a.sh"
'

check 'S03: a snippet is closed' '
  fresh
  printf "# %s\n# %s Bob\n# %s MIT\n" "$B" "$S" "$L" >>a.sh
  finds "snippet-invalid a.sh"
'

check 'S04: the tags of a snippet are read in every kind of comment' '
  fresh
  head_of MIT >b.html
  printf "<!-- %s -->\n<!-- %s Bob -->\n<!-- %s ISC -->\n<!-- %s -->\n" \
    "$B" "$S" "$L" "$E" >>b.html
  echo x >LICENSES/ISC.txt
  finds
  says b.html "licence MIT" "holder 2026 Jane Doe"
'

check 'S05: a snippet that lacks licence or notice is warned of' '
  fresh
  printf "# %s\n# %s MIT\n# %s\n" "$B" "$L" "$E" >>a.sh
  finds "snippet-invalid a.sh"
  contains ../out.json "\"severity\": \"warning\""
'

check 'S06: the licence of a snippet needs its text' '
  fresh
  printf "# %s\n# %s Bob\n# %s ISC\n# %s\n" "$B" "$S" "$L" "$E" >>a.sh
  finds "text-missing a.sh"
'

check 'S07: what a snippet says is not enough for its file' '
  fresh
  printf "# %s\n# %s Bob\n# %s MIT\n# %s\n" "$B" "$S" "$L" "$E" >b.sh
  finds "holder-missing b.sh" "license-missing b.sh"
'

check 'S08: snippets nest, and an end closes the innermost' '
  fresh
  printf "# %s\n# %s A\n# %s MIT\n" "$B" "$S" "$L" >>a.sh
  printf "# %s\n# %s B\n# %s MIT\n# %s\n" "$B" "$S" "$L" "$E" >>a.sh
  printf "# %s ISC\n# %s\n" "$L" "$E" >>a.sh
  says a.sh "licence MIT" "holder 2026 Jane Doe"
  finds "text-missing a.sh"
'

check 'G01: what stands in an ignored block is not read' '
  fresh
  { printf "# %s\n" "$I"; head_of ISC; printf "# %s\n" "$J"; } >>a.sh
  says a.sh "licence MIT" "holder 2026 Jane Doe"
'

check 'G02: the marks count in any comment, and inside a line' '
  fresh
  { printf "; %s: below\n" "$I"; head_of ISC; printf "x %s y\n" "$J"; } >>a.sh
  says a.sh "licence MIT" "holder 2026 Jane Doe"
'

check 'G03: a file whose information is all ignored has none' '
  fresh
  { printf "# %s\n" "$I"; head_of MIT; printf "# %s\n" "$J"; } >b.sh
  finds "holder-missing b.sh" "license-missing b.sh"
'

check 'G04: a block without end ignores the rest, and is warned of' '
  fresh
  { printf "# %s\n" "$I"; head_of ISC; } >>a.sh
  says a.sh "licence MIT" "holder 2026 Jane Doe"
  finds "ignore-unclosed a.sh"
'

check 'G05: an end without a start means nothing' '
  fresh
  { printf "# %s\n" "$J"; head_of MIT; } >b.sh
  finds
'

check 'G06: blocks do not nest' '
  fresh
  { printf "# %s\n# %s\n# %s\n" "$I" "$I" "$J"; head_of MIT; } >b.sh
  finds
'

# toml PATH PRECEDENCE LICENSE [HOLDER]: one more table for REUSE.toml.
toml() {
  printf '[[annotations]]\npath = "%s"\nprecedence = "%s"\n%s = "%s"\n' \
    "$1" "$2" "${L%:}" "$3"
  printf '%s = "%s"\n' "${F%:}" "${4-Jane}"
}

check 'T02: a REUSE.toml covers its folder and what is below' '
  fresh
  mkdir -p sub/deep
  echo x | tee b.bin sub/b.bin >sub/deep/b.bin
  { echo "version = 1"; toml "**" closest MIT; } >sub/REUSE.toml
  finds "holder-missing b.bin" "license-missing b.bin"
'

check 'T03: a REUSE.toml that git ignores is not read' '
  fresh
  echo x >b.bin
  { echo "version = 1"; toml "**" closest MIT; } >REUSE.toml
  head_of MIT >.gitignore
  echo REUSE.toml >>.gitignore
  finds "holder-missing b.bin" "license-missing b.bin"
'

check 'T08: a path without a file is warned of, unless git ignores it' '
  fresh
  { echo "version = 1"; toml "gone/*.png" closest MIT; } >REUSE.toml
  finds "reuse-path-dead REUSE.toml"
  head_of MIT >.gitignore
  echo gone/ >>.gitignore
  finds
'

check 'T13: closest fills licence and notice separately' '
  fresh
  printf "# %s Bob\n" "$F" >b.sh
  { echo "version = 1"; toml "*.sh" closest MIT; } >REUSE.toml
  says b.sh "licence MIT" "holder Bob"
  says a.sh "licence MIT" "holder 2026 Jane Doe"
'

check 'T15: aggregate adds' '
  fresh
  { echo "version = 1"; toml "*.sh" aggregate ISC Bob; } >REUSE.toml
  says a.sh "licence MIT" "licence ISC" "holder 2026 Jane Doe" "holder Bob"
'

check 'T16: the override nearest to the root rules alone' '
  fresh
  mkdir sub
  { head_of MIT; printf "# %s\n" "$B"; } >sub/b.sh
  { echo "version = 1"; toml "**" override MIT Root; } >REUSE.toml
  { echo "version = 1"; toml "**" override ISC Deep; } >sub/REUSE.toml
  says sub/b.sh "licence MIT" "holder Root"
  finds
'

check 'T19: an expression in REUSE.toml is judged once, at its table' '
  fresh
  echo x | tee b.bin >c.bin
  { echo "version = 1"; toml "*.bin" closest "MIT AND"; } >REUSE.toml
  finds "expression-invalid REUSE.toml"
'

# dep5 [PARAGRAPH]...: each in one line, its fields parted by "|".
dep5() {
  mkdir -p .reuse
  printf 'Format: x\n' >.reuse/dep5
  for paragraph; do
    printf '\n%s\n' "$paragraph" | tr '|' '\n' >>.reuse/dep5
  done
}

check 'D01: dep5 counts in .reuse/ at the root only' '
  fresh
  echo x >b.bin
  mkdir sub
  dep5 "Files: *|Copyright: Jane|License: MIT"
  finds
  mkdir sub/.reuse
  git mv -f .reuse sub 2>/dev/null || mv .reuse/dep5 sub/.reuse
  finds "holder-missing b.bin" "license-missing b.bin" \
    "holder-missing sub/.reuse/dep5" "license-missing sub/.reuse/dep5"
'

check 'D02: a paragraph has files, notices and a licence' '
  fresh
  dep5 "Files: *|License: MIT"
  finds "reuse-invalid .reuse/dep5"
'

check 'D03: the last paragraph that matches wins, and stars match slashes' '
  fresh
  mkdir -p d/e
  echo x >d/e/b.bin
  dep5 "Files: *|Copyright: All|License: ISC" \
    "Files: d/*.bi?|Copyright: Bin|License: MIT"
  says d/e/b.bin "licence MIT" "holder Bin"
'

check 'D04: dep5 is added to what the file says' '
  fresh
  dep5 "Files: *|Copyright: All|License: ISC"
  says a.sh "licence MIT" "licence ISC" "holder 2026 Jane Doe" "holder All"
'

check 'D05: that dep5 is deprecated is told where that is asked for' '
  fresh
  dep5 "Files: *|Copyright: All|License: MIT"
  finds
  printf "version = 1\n[policy.severity]\ndep5-deprecated = \"warning\"\n" \
    >TGPL.toml
  git tgpl check >../out || :
  contains ../out ".reuse/dep5"
'

check 'N01: a notice begins with a tag, the word or the sign' '
  fresh
  printf "# %s MIT\n# Copy""right (C) 2020 A\n# \302\251 2020 B\n# (c) 2020 C\n" \
    "$L" >a.sh
  says a.sh "licence MIT" "holder Copy""right (C) 2020 A" \
    "holder $(printf "\302\251") 2020 B"
'

check 'N02: a notice names its holder' '
  fresh
  printf "# %s 2026\n# %s MIT\n" "$F" "$L" >a.sh
  finds "holder-missing a.sh"
  printf "# %s\n# %s MIT\n" "$F" "$L" >a.sh
  finds "holder-missing a.sh"
'

check 'N03: year and contact may be absent' '
  fresh
  printf "# %s Jane\n# %s MIT\n" "$F" "$L" >a.sh
  finds
'

check 'N04: years may be a list or a span' '
  fresh
  printf "# %s 2019, 2021-2026 Jane\n# %s MIT\n" "$F" "$L" >a.sh
  finds
  says a.sh "licence MIT" "holder 2019, 2021-2026 Jane"
'

check 'N05: the contact keeps its brackets' '
  fresh
  printf "/* %s Jane <jane@example.org> */\n/* %s MIT */\n" "$F" "$L" >b.c
  says b.c "licence MIT" "holder Jane <jane@example.org>"
'

check 'N06: header add writes the tag that is recommended' '
  fresh
  echo "x=1" >b.sh
  git tgpl header add --license MIT --holder Jane b.sh
  contains b.sh "$F Jane"
'

check 'N07: a notice ends with its line, whatever ends the line' '
  fresh
  printf "# %s Jane\r\n# %s MIT\r\n# x\r\n" "$F" "$L" >b.sh
  printf "# %s Jane\r# %s MIT\r# x\r" "$F" "$L" >c.sh
  says b.sh "licence MIT" "holder Jane"
  says c.sh "licence MIT" "holder Jane"
'
