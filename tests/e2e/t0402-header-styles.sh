#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

check 'header styles lists every style with its suffixes, also in JSON' '
  git tgpl header styles >out
  contains out "  suffixes   .applescript"
  git tgpl header styles --format json >out.json
  python3 - <<END
import json
table = json.load(open("out.json"))
assert table["version"] == 1
styles = {style["name"]: style for style in table["styles"]}
assert "py" in styles["python"]["suffixes"]
assert "Makefile" in styles["hash"]["names"]
assert styles["c"]["form"] == "block"
assert "m" in table["by_content"]
END
'

check '[policy.styles] chooses the style, a glob or a suffix' '
  new_repo p
  cd p
  echo "a" >a.zz
  git tgpl init --yes --no-hooks --no-headers >../out
  printf "\n[policy.styles]\n\".zz\" = \"tex\"\n\"sub/*\" = \"lua\"\n" >>TGPL.toml
  mkdir sub
  echo "b" >sub/b.unknown
  git tgpl header add a.zz sub >../out
  contains a.zz "% SPDX-""License-Identifier"
  contains sub/b.unknown "-- SPDX-""License-Identifier"
  git tgpl header explain a.zz >../out
  contains ../out "[policy.styles] of TGPL.toml"
  git tgpl header remove a.zz >../out
  echo "a" | same - a.zz
'

check 'a style that does not exist is a warning with a suggestion' '
  cd p
  sed -i "s/\"tex\"/\"texx\"/" TGPL.toml
  git tgpl check TGPL.toml >../out || :
  contains ../out "unknown comment style"
  contains ../out "did you mean"
  sed -i "s/\"texx\"/\"tex\"/" TGPL.toml
'

check 'our attribute goes before the policy, and --style before both' '
  cd p
  echo "*.zz tgpl-style=ada" >.gitattributes
  echo "c" >sub/c.zz
  git tgpl header add --dry-run sub/c.zz >../out
  contains ../out "+-- SPDX-"
  (cd sub && git tgpl header add --dry-run c.zz) >../out
  contains ../out "+-- SPDX-"
  git tgpl header add --dry-run --style semicolon sub/c.zz >../out
  contains ../out "+; SPDX-"
'

check 'linguist-language goes before the table and behind the policy' '
  cd p
  printf "*.zz linguist-language=Python\n*.pl linguist-language=Prolog\n*.q linguist-language=C%%2B%%2B\n*.r linguist-language=Objective-C\n" | sed "s/%2B/+/g" >.gitattributes
  echo "print;" >x.pl
  echo "x" >x.q
  echo "x" >x.r
  git tgpl header explain sub/c.zz x.pl x.q x.r >../out
  contains ../out "lua  ("
  contains ../out "prolog  (linguist-language=Prolog in .gitattributes)"
  contains ../out "c++  (linguist-language=C++ in .gitattributes)"
  contains ../out "c++  (linguist-language=Objective-C in .gitattributes)"
'

check 'a file may be said to take no comment' '
  cd p
  echo "*.py -tgpl-style" >.gitattributes
  echo "x = 1" >x.py
  git tgpl header add x.py >../out
  echo "x = 1" | same - x.py
  contains REUSE.toml "x.py"
'

check 'header explain says place, what is there, and what add would do' '
  cd p
  printf "#!/bin/sh\n" >run.sh
  mkdir vendor
  printf "int a;\n" >vendor/v.c
  git tgpl header explain run.sh vendor/v.c x.py LICENSES >../out
  contains ../out "  place     line 2, after what has to come first"
  contains ../out "  result    add a header"
  contains ../out "  result    skipped: directory "
  contains ../out "(REUSE.toml:"
  contains ../out "not covered by REUSE 3.3"
  exits 129 git tgpl header explain 2>../err
'

check 'header explain names the .license file and the place in a line' '
  new_repo q
  cd q
  printf "a\0b" >a.bin
  printf "SPDX-""License-Identifier: MIT\n" >a.bin.license
  printf "<?xml version=\"1.0\"?><a/>\n" >a.xml
  git tgpl header explain a.bin a.xml >../out
  contains ../out "MIT  (a.bin.license:1)"
  contains ../out "in line 1, after column 21"
'

# REUSE-IgnoreEnd
