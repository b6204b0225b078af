#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Bills of materials of files that say in words what they say.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/schemas.sh"

# REUSE-IgnoreStart: the notices below are input.

check 'words, wide notices and the words of an unnamed variant are listed' '
  new_repo p
  cd p
  printf "// (c) 2001 Bob Example\n// Licensed under the MIT license.\n" >mit.c
  printf "// Released under the BSD license.\n" >bsd.c
  printf "# License: Foo Public License\n" >foo.py
  printf "int a;\n" >bare.c
  printf "\000\001\002\003\n" >picture.bin
  commit_all first
  git tgpl sbom >../out.json
  cd ..
  grep "\"./mit.c\"" out.json >line
  contains line "\"licenseInfoInFiles\":[\"MIT\"]"
  contains line "\"copyrightText\":\"(c) 2001 Bob Example\""
  contains line "\"licenseComments\":\"stated in words, line 2\""
  grep "\"./bsd.c\"" out.json >line
  contains line "\"licenseInfoInFiles\":[\"LicenseRef-BSD-unspecified\"]"
  contains line "not clearly, line 1"
  contains out.json "\"extractedText\":\"Released under the BSD license\""
'

check 'NONE is for what was searched, NOASSERTION for what was not understood' '
  grep "\"./bare.c\"" out.json >line
  contains line "\"licenseInfoInFiles\":[\"NONE\"],\"copyrightText\":\"NONE\""
  grep "\"./foo.py\"" out.json >line
  contains line "\"licenseInfoInFiles\":[\"NOASSERTION\"]"
  contains line "words that may state a licence, line 1"
  grep "\"./picture.bin\"" out.json >line
  contains line "[\"NOASSERTION\"],\"copyrightText\":\"NOASSERTION\""
  contains line "not searched: binary file"
'

check 'inventory has the same list, with what is concluded' '
  cd p
  printf "[package]\nname = \"p\"\nlicense = \"Zlib\"\n" >Cargo.toml
  commit_all second
  git tgpl inventory --format spdx >../now.json
  git tgpl inventory --format spdx HEAD >../rev.json
  cd ..
  for list in now rev; do
    grep "\"./mit.c\"" $list.json >line
    contains line "\"licenseConcluded\":\"MIT\",\"licenseInfoInFiles\":[\"MIT\"]"
    grep "\"./bare.c\"" $list.json >line
    contains line "\"licenseConcluded\":\"Zlib\",\"licenseInfoInFiles\":[\"NONE\"]"
    grep "\"./bsd.c\"" $list.json >line
    contains line "\"licenseConcluded\":\"NOASSERTION\""
  done
  contains now.json "working tree on git commit"
  contains rev.json "\"sourceInfo\":\"git commit "
'

if [ -f "$schemas/spdx-2.3-schema.json" ]; then
  check 'both are valid by the published schema' '
    valid "$schemas/spdx-2.3-schema.json" out.json
    valid "$schemas/spdx-2.3-schema.json" now.json
    valid "$schemas/spdx-2.3-schema.json" rev.json
  '
else
  skip 'both are valid by the published schema' \
    "no '$schemas/spdx-2.3-schema.json'; TGPL_SCHEMAS names the folder"
fi

# REUSE-IgnoreEnd
