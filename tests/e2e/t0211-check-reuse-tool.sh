#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Debian's reuse (1.1.2 on 12, 5.0.2 on 13) and we say the same of each file of
# a repository: which lack a licence, which lack a notice. Where we differ on
# purpose, a check of its own says so.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

L='SPDX-''License-Identifier:'
F='SPDX-''FileCopyrightText:'
C='Copy''right'
I='REUSE-''IgnoreStart'
J='REUSE-''IgnoreEnd'

command -v reuse >/dev/null || give_up "reuse is missing; './dev test' installs it"

# both SIGN [END]: notice and licence as a comment.
both() {
  printf '%s %s 2026 Jane Doe%s\n' "$1" "$F" "${2-}"
  printf '%s %s MIT%s\n' "$1" "$L" "${2-}"
}

headers() {
  both '#' >a.sh
  both '/*' ' */' >b.c
  both '<!--' ' -->' >c.html
  both '(*' ' *)' >d.ml
  both '//' | sed 's/$/\r/' >e.cc
  { printf '\357\273\277'; both '//'; } >f.cs
  printf '# %s 2026 Jane\n# %s MIT\n' "$C" "$L" >g.py
  printf '# %s (C) 2026 Jane\n# %s MIT\n' "$C" "$L" >h.py
  printf '# \302\251 2026 Jane\n# %s MIT\n' "$L" >i.py
  printf '# (c) 2026 Jane\n# %s MIT\n' "$L" >j.py
  printf '# %s Jane\n' "$F" >k.py
  printf '# %s MIT\n' "$L" >l.py
  echo 'nothing' >m.txt
  printf '# %s\n' "$I" >n.py
  { both '#'; printf '# %s\n' "$J"; } >>n.py
  printf '# %s MIT OR Apache-2.0\n# %s Jane\n' "$L" "$F" >o.py
  printf '# %s MIT\n# %s Apache-2.0\n# %s Jane\n' "$L" "$L" "$F" >p.py
  printf '%s\n%s\n' "$F Jane" "$L MIT" >q.txt
}

sidecars() {
  printf '\211PNG\r\n' >r.png
  both '' >r.png.license
  echo 'nothing' >s.txt
  both '' >s.txt.license
  both '#' >t.py
  printf '%s MIT\n' "$L" >t.py.license
}

uncovered() {
  : >empty.py
  ln -s m.txt link.txt
  echo x >LICENSE
  echo x >COPYING.lib
  echo x >sbom.spdx
  echo x >sbom.spdx.json
  both '#' >.gitignore
  echo '*.o' >>.gitignore
  echo x >x.o
  mkdir .reuse sub
  both '#' >sub/u.py
  echo x >sub/LICENSE-MIT
}

beside() {
  mkdir img doc
  echo x | tee img/1.bin img/2.bin >doc/3.bin
  printf '# %s MIT\n' "$L" >doc/4.py
  if [ "$(reuse --version | sed -n '1s/.* \([0-9]*\)\..*/\1/p')" -ge 4 ]; then
    beside_in_toml
  else
    printf 'Format: x\n\nFiles: img/*\nCopyright: Jane\nLicense: MIT\n' \
      >.reuse/dep5
    printf '\nFiles: doc/*.py\nCopyright: Jane\nLicense: MIT\n' >>.reuse/dep5
  fi
}

beside_in_toml() {
  {
    printf 'version = 1\n[[annotations]]\npath = ["img/**", "doc/4.*"]\n'
    printf '%s = "Jane"\n%s = "MIT"\n' "${F%:}" "${L%:}"
    printf '[[annotations]]\npath = "img/2.*"\nprecedence = "override"\n'
    printf '%s = "MIT"\n' "${L%:}"
  } >REUSE.toml
}

check 'each file gets the same verdict from reuse' '
  new_repo r
  cd r
  mkdir LICENSES
  echo text | tee LICENSES/MIT.txt >LICENSES/Apache-2.0.txt
  headers
  sidecars
  uncovered
  beside
  git add -A
  reuse lint >../lint 2>../lint.err || :
  # The lists of the report, as "no copyright PATH" and "no license PATH".
  awk "
    /no copyright and licensing information/ { what = \"both\" }
    /no copyright information/ { what = \"copyright\" }
    /no licensing information/ { what = \"license\" }
    /^# [A-Z]/ && !/MISSING COPYRIGHT/ { what = \"\" }
    what && /^\* / {
      if (what != \"license\") print \"holder-missing\", \$2
      if (what != \"copyright\") print \"license-missing\", \$2
    }" ../lint | sort >../theirs
  exits 1 git tgpl check --format json >../out.json
  awk -F"\"" "/^ *\"rule\":/ { r = \$4 } /^ *\"path\":/ { print r, \$4 }" \
    ../out.json | sort >../ours
  [ "$(wc -l <../ours)" -ge 8 ]
  same ../theirs ../ours
'

check 'both count the same files' '
  cd r
  counted=$(sed -n "s/.* information: \([0-9]*\) *\/ *\([0-9]*\)$/\2/p" ../lint |
    head -n 1)
  [ "$counted" -eq "$(git tgpl header show | grep -vc "^ ")" ]
'

check 'a sentence on copyright is a notice to reuse, not to us' '
  new_repo p
  cd p
  mkdir LICENSES
  echo text >LICENSES/MIT.txt
  printf "# %s law is hard\n# %s MIT\n" "$C" "$L" >a.py
  reuse lint
  exits 1 git tgpl check >../out
  contains ../out "no copyright information"
'
