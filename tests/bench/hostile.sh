#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# How the time of a check grows with what somebody pushes to make it slow: each
# kind with sizes that double, judged as a tree, as a range and on a server. The
# last column is the largest ratio of two times that follow each other. Times
# under 0.1 s do not count: they are mostly those of the start.
#
# TGPL_SIZES='500 1000 2000' and TGPL_KINDS='bare dep5' take others than usual.
. "$(dirname -- "$0")/lib.sh"

folder=$bench/hostile
kinds='bare dep5 keys licences notices policy removed scopes snippets
suppressions unknown wrong years'
tag='SPDX-License-''Identifier:'
notice='SPDX-FileCopyright''Text:'
begin='SPDX-Snippet''Begin'
end='SPDX-Snippet''End'
export GIT_OPTIONAL_LOCKS=0

numbered() { seq "$1" | sed "$2"; } # COUNT SED: a line for each number

bare_files() { # COUNT
  seq "$1" | while read -r n; do
    mkdir -p "d$((n % 50))"
    echo "int x$n;" >"d$((n % 50))/f$n.c"
  done
}

# Each kind has a function before_KIND or none, and after_KIND SIZE, which write
# the first and the second commit.
headed() { printf '// %s 2020 Ada Example\n// %s MIT\n' "$notice" "$tag"; }

after_bare() { bare_files "$1"; }

before_notices() { numbered "$1" "s|.*|// $notice 2020 Person & X|" >a.c; }
after_notices() { numbered "$1" "s|.*|// $notice 2020 Other & Y|" >a.c; }

before_years() { numbered "$1" "s|.*|// $notice 2020 Ada <a&@example.org>|" >a.c; }
after_years() { numbered "$1" "s|.*|// $notice 2021 Ada <b&@example.org>|" >a.c; }

before_removed() { before_notices "$1"; }
after_removed() { headed >a.c; }

before_licences() { headed >a.c; }
after_licences() { numbered "$1" "s|.*|// $tag LicenseRef-x&|" >a.c; }

before_wrong() { headed >a.c; }
after_wrong() { numbered "$1" "s|.*|// $tag MIT AND ( &|" >a.c; }

before_unknown() { headed >a.c; }
after_unknown() { numbered "$1" "s|.*|// $tag Foo-&|" >a.c; }

after_snippets() {
  numbered "$1" "s|.*|// $begin\n// $notice 2020 P& Q\n// $tag MIT\n// $end|" \
    >a.c
}

after_suppressions() {
  numbered "$1" \
    "s|.*|// tgpl: ignore expression-invalid: reason &\n// $tag MIT AND ( &|" \
    >a.c
}

after_dep5() {
  bare_files 50
  mkdir -p .reuse
  {
    echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
    numbered "$1" 's|.*|\nFiles: p&/*\nCopyright: 2020 P&\nLicense: MIT|'
  } >.reuse/dep5
}

before_scopes() {
  numbered "$1" 's|.*|[[scope]]\npath = "p&/**"\nours = false|' >>TGPL.toml
}
after_scopes() { bare_files 50; }

before_policy() {
  numbered "$1" \
    's|.*|[[policy.suppress]]\nrule = "license-missing"\npath = "p&/**"\nreason = "x"|' \
    >>TGPL.toml
}
after_policy() { bare_files 50; }

after_keys() {
  numbered "$1" 's|.*|[[scope]]\npath = "p&/**"\nwrong = "x"|' >>TGPL.toml
}

commit() { # MESSAGE
  git add -A -f
  git -c user.name=x -c user.email=x@example.org -c core.hooksPath=/dev/null \
    commit -q --allow-empty -m "$1"
}

# make KIND SIZE: the repository, in the current folder afterwards.
make() {
  if [ ! -f "$folder/$1-$2/.git/ready" ]; then
    rm -rf "${folder:?}/$1-$2"
    git init -q -b main "$folder/$1-$2"
    cd "$folder/$1-$2"
    mkdir LICENSES
    echo 'version = 1' >TGPL.toml
    echo MIT >LICENSES/MIT.txt
    ! command -v "before_$1" >/dev/null || "before_$1" "$2"
    commit before
    git rev-parse HEAD >.git/before
    "after_$1" "$2"
    commit after
    git rev-parse HEAD >.git/after
    git update-ref refs/heads/main "$(cat .git/before)"
    touch .git/ready
  fi
  cd "$folder/$1-$2"
}

check_tree() { "$program" check --rev "$(cat .git/after)"; }
check_range() {
  "$program" check --range "$(cat .git/before)..$(cat .git/after)"
}
check_push() {
  (
    cd .git
    echo "$(cat before) $(cat after) refs/heads/main" |
      GIT_DIR=. "$program" hook run pre-receive
  )
}

# growth TIMES: the largest ratio of two that follow each other, "-" if none
# takes long enough.
growth() {
  printf '%s\n' "$@" | awk '
    NR > 1 && $1 >= 0.1 { r = $1 / (last > 0.05 ? last : 0.05); if (r > most) most = r }
    { last = $1 }
    END { if (most) printf "%.2f", most; else printf "-" }'
}

# row KIND WAY SIZE...
row() {
  kind=$1
  way=$2
  shift 2
  times=''
  for size in "$@"; do
    make "$kind" "$size"
    three=''
    for _ in 1 2 3; do
      rm -rf .git/tgpl
      three="$three $(seconds "check_$way")"
    done
    # shellcheck disable=SC2086 # numbers
    times="$times $(printf '%s\n' $three | sort -n | head -n 1)"
  done
  # shellcheck disable=SC2086
  printf '%-14s %-6s%s %7s  < 2.2\n' "$kind" "$way" \
    "$(printf ' %8.3f' $times)" "$(growth $times)"
}

# shellcheck disable=SC2086 # numbers
set -- ${TGPL_SIZES:-2000 4000 8000 16000}
mkdir -p "$folder"
printf '%-14s %-6s%s %7s  %s\n' '' '' "$(printf ' %8s' "$@")" growth aim
for kind in ${TGPL_KINDS:-$kinds}; do
  for way in tree range push; do
    row "$kind" "$way" "$@"
  done
done
