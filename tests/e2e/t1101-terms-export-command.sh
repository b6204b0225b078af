#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The command around the formats: where terms come from, where text goes, what
# it says when it cannot.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

project() {
  new_repo p
  cd p || exit 1
  echo 'int a;' >a.c
  git tgpl init --yes --no-hooks >../out
  commit_all first
}

check 'the terms of a new project are a no that TGPL explains' '
  project
  git tgpl terms export aipref >../out
  same - ../out <<END
train-ai=n, ai-use=y, search=y
END
'

check 'a folder below the top has the same terms, and so has a bare clone' '
  mkdir p/sub
  git -C p/sub tgpl terms export rsl >one
  git clone -q --bare p bare.git
  git -C bare.git tgpl terms export rsl --rev main >two
  git -C bare.git tgpl terms export rsl >usual
  same two usual
  same one two
'

check 'a revision has its own terms' '
  cd p
  sed -i "s/^train-ai = .*/train-ai = \"disallow\"/; /^.conditions/,\$d" TGPL.toml
  git tgpl terms export content-signal >../out
  contains ../out "ai-train=no, ai-input=yes, search=yes"
  git tgpl terms export markdown >../out
  contains ../out "Train or fine-tune a model: no"
  git tgpl terms export markdown --rev HEAD >../out
  contains ../out "Train or fine-tune a model: yes, if the conditions are met"
  git checkout -q TGPL.toml
'

check 'the same commit gives the same bytes on every day' '
  cd p
  for format in $(git tgpl terms export --list | grep -v "^site" | cut -d" " -f1)
  do
    git tgpl terms export $format >../one
    git -C ../bare.git tgpl terms export $format --rev HEAD >../two
    same ../one ../two
  done
'

check 'the date of SPDX is that of the terms, or of the commit' '
  cd p
  git tgpl terms export spdx-2.3 >../out
  day=$(sed -n "s/^effective = //p" TGPL.toml | cut -c1-10)
  contains ../out "\"created\": \"${day}T00:00:00Z\""
  SOURCE_DATE_EPOCH=0 git tgpl terms export spdx-2.3 >../out
  contains ../out "\"created\": \"1970-01-01T00:00:00Z\""
  sed -i "/^effective/d" TGPL.toml
  git tgpl terms export spdx-2.3 >../out
  contains ../out "\"created\": \"2027-01-15T08:01:00Z\""
  new_repo ../unborn
  cp TGPL.toml ../unborn
  cd ../unborn
  exits 128 git tgpl terms export spdx-2.3 2>../err
  contains ../err "SPDX requires a date"
  git -C ../p checkout -q TGPL.toml
'

check 'a file is written whole, and nothing else beside it' '
  cd p
  git tgpl terms export cff -o sub/CITATION.cff >../out
  [ ! -s ../out ]
  git tgpl terms export cff >../out
  same ../out sub/CITATION.cff
  [ "$(ls -A sub)" = CITATION.cff ]
  exits 128 git tgpl terms export cff -o none/CITATION.cff 2>../err
  contains ../err "none"
  exits 129 git tgpl terms export cff -o sub/ 2>../err
  contains ../err "invalid file name"
  git tgpl terms export cff -o ../new.cff
  same ../out ../new.cff
'

check 'what every format loses is said, for one or for all' '
  git tgpl terms export --explain >out
  git tgpl terms export --explain tdmrep >one
  head -1 one >line
  contains line "tdmrep: the rules of /.well-known/tdmrep.json"
  contains one "usage.train-ai as tdm-reservation: mining is more"
  contains one "conditions.network"
  git tgpl terms export --list | grep -v "^site" | while read -r name rest; do
    contains out "$name: $rest"
  done
'

check 'and so for programs, as the schema has it' '
  . "$root/tests/support/schemas.sh"
  git tgpl terms export --explain --format json >all
  valid "$root/schemas/terms-export-mapping.schema.json" all
  git tgpl terms export --explain --format json tdmrep >one
  valid "$root/schemas/terms-export-mapping.schema.json" one
  "$python" - all one <<END
import json, subprocess, sys
formats = [json.load(open(name))["formats"] for name in sys.argv[1:]]
names = [one["name"] for one in formats[0]]
listed = subprocess.run(["git", "tgpl", "terms", "export", "--list"],
                        capture_output=True, text=True).stdout.splitlines()
assert names == [line.split()[0] for line in listed][:-1], names
assert formats[1] == [one for one in formats[0] if one["name"] == "tdmrep"]
assert formats[1][0]["file"] == "tdmrep.json"
assert "mixed" in formats[1][0]["loses"]
assert {"key": "reservation.tdm", "fit": "exact",
        "as": "tdm-reservation"} in formats[1][0]["carries"]
END
  exits 129 git tgpl terms export --format json rsl 2>err
  contains err "--format requires --explain"
'

check 'what an export leaves out is noted, not printed' '
  cd p
  git tgpl terms export aipref >../out 2>../err
  contains ../err "no license-url or origin"
  printf "\n[[scope]]\npath = \"third_party/**\"\nours = false\n" >>TGPL.toml
  git tgpl terms export tdmrep >../out 2>../err
  contains ../err "the strictest answer of all scopes"
  git tgpl terms export tdmrep --url https://x.org/p/ >../out 2>../err
  lacks ../err "the strictest answer"
  git tgpl -q terms export tdmrep >../out 2>../err
  [ ! -s ../err ]
  git checkout -q TGPL.toml
'

check 'a wrong command line is told so' '
  cd p
  exits 129 git tgpl terms export 2>../err
  contains ../err "missing FORMAT"
  exits 129 git tgpl terms export croisant 2>../err
  contains ../err "did you mean"
  exits 129 git tgpl terms export --explain rls 2>../err
  contains ../err "unknown export format"
  exits 129 git tgpl terms export rsl --root . 2>../err
  contains ../err "--root, --force and --dry-run require"
  exits 129 git tgpl terms export rsl --url widget 2>../err
  contains ../err "invalid URL"
'

check 'terms that are not there, or wrong, are exported to nothing' '
  new_repo q
  cd q
  exits 128 git tgpl terms export aipref >../out 2>../err
  contains ../err "missing TGPL.toml"
  printf "version = 1\n[usage]\ntrian-ai = \"allow\"\n" >TGPL.toml
  exits 128 git tgpl terms export aipref >../out 2>../err
  contains ../err "TGPL.toml:3:1: "
  [ ! -s ../out ]
'
