#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The whole plan of init, and what a person may change in it: --list, --format
# json, --exclude, --license-for, [[scope]] ours = true.
# shellcheck disable=SC2016 # checks are evaluated later
# shellcheck disable=SC2034 # npm has its settings there
user_home=$HOME
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/schemas.sh"

# commit NAME MAIL MESSAGE: everything, as this person
commit_as() {
  git add -A
  git -c user.name="$1" -c user.email="$2" commit -q -m "$3"
}

check '--list names every file with the reason, and writes nothing' '
  new_repo p
  cd p
  write src/main.c <<END
int main(void) { return 0; }
END
  echo "{}" >data.json
  write vendor/x.c <<END
int x;
END
  git tgpl init --list --no-hooks >../out
  sed "1,/^warning: the TGPL/d" ../out >../list
  same - ../list <<END

create        LICENSE  (new file)
create        LICENSES/LicenseRef-TGPL-0.1-or-later.txt  (new file)
create        TGPL.toml  (new file)
reuse         data.json  (no comment syntax)
header        src/main.c  (no licence and copyright information)
skip          vendor/x.c  (directory '"'"'vendor'"'"')
END
  test ! -e TGPL.toml
'

check '--list and --yes exclude each other, and JSON is only for a dry run' '
  cd p
  exits 129 git tgpl init --list --yes 2>../err
  contains ../err "cannot use --list with --yes"
  exits 129 git tgpl init --format json 2>../err
  contains ../err "--format json requires --dry-run"
'

check 'the JSON of a plan is as its schema says' '
  cd p
  git tgpl init --dry-run --format json --license-for "src/**=MIT" >../plan.json
  valid "$root/schemas/init.schema.json" ../plan.json
  python3 - ../plan.json <<END
import json, sys
plan = json.load(open(sys.argv[1]))
files = {f["path"]: f for f in plan["files"]}
assert plan["license"] == "LicenseRef-TGPL-0.1-or-later" and plan["adopts"]
assert plan["path_licenses"] == [{"path": "src/**", "license": "MIT"}]
assert "pre-commit" in plan["hooks"]
assert files["src/main.c"]["license"] == "MIT"
assert files["data.json"]["action"] == "reuse"
assert "license" not in files["vendor/x.c"]
END
  test -z "$(git status --porcelain | grep -v "^?? \(data.json\|src/\|vendor/\)")"
'

check '--exclude leaves files out, for check too' '
  new_repo excluded
  cd excluded
  echo "int a;" >a.c
  write gen/b.c <<END
int b;
END
  write gen/c.c <<END
int c;
END
  git tgpl init --yes --no-hooks --exclude gen --license-for "a.c=MIT" >../plan
  contains ../plan "  skip    2 gen/b.c, gen/c.c  (excluded by --exclude)"
  contains ../plan "  licence   MIT for a.c"
  contains TGPL.toml "exclude = [\"gen/**\"]"
  contains TGPL.toml "license = \"MIT\""
  contains a.c "SPDX-""License-Identifier: MIT"
  echo "int b;" | same - gen/b.c
  exits 1 git tgpl check >../found
  lacks ../found "gen/"
  exits 129 git tgpl init --license-for "b.c=MIT" --dry-run 2>../err
  contains ../err "cannot use --license-for: TGPL.toml exists"
'

check 'later files of that path get the licence of their scope' '
  cd excluded
  echo "int d;" >d.c
  sed "s/path = \"a.c\"/path = [\"a.c\", \"d.c\"]/" TGPL.toml >../toml
  cp ../toml TGPL.toml
  git tgpl header add d.c >../out
  contains d.c "SPDX-""License-Identifier: MIT"
'

check 'files that only others changed are listed before anything is written' '
  new_repo many
  cd many
  echo "int a;" >a.c
  commit_as "Ada Example" ada@example.org a
  echo "int b;" >b.c
  commit_as "Bob Example" bob@example.org b
  git tgpl init --dry-run --no-hooks >../out
  lacks ../out "warning: only"
  git tgpl init --list --no-hooks --holder "Ada Example <ada@example.org>" \
    >../out
  contains ../out "warning: only other people than Ada Example <ada@example.org> changed 1 file that would name this holder: b.c; "
  contains ../out "b.c  (no licence and copyright information; only others changed it)"
  git tgpl init --dry-run --format json --holder "Ada Example" >../plan.json
  valid "$root/schemas/init.schema.json" ../plan.json
  contains ../plan.json "\"changed_only_by_others\": true"
'

check 'the one author of a project is known to be a person with all rights' '
  new_repo alone
  cd alone
  echo "int a;" >a.c
  commit_as "Bob Example" bob@example.org a
  git tgpl init --yes --no-hooks >../out
  contains TGPL.toml "type = \"person\""
  contains TGPL.toml "share = \"all\""
'

check 'agreements and codes of conduct of others get no header' '
  new_repo agreed
  cd agreed
  echo "int a;" >a.c
  echo "Contributions are licensed as follows." >CLA.md
  echo "Be kind." >CODE_OF_CONDUCT.md
  git tgpl init --yes --no-hooks >../out
  contains ../out "  skip    1 CLA.md  (contributor agreement)"
  contains ../out "  skip    1 CODE_OF_CONDUCT.md  (code of conduct)"
  lacks CLA.md "SPDX"
  git tgpl check
'

check 'ours = true labels a file whose words say otherwise, and check asks so' '
  new_repo sure
  cd sure
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks --license MIT >../out
  echo "/* Licensed under the Apache License, Version 2.0 */" >z.c
  git tgpl header add z.c >../out 2>&1
  lacks z.c "SPDX"
  printf "\n[[scope]]\npath = \"z.c\"\nours = true\n" >>TGPL.toml
  exits 1 git tgpl check >../found
  contains ../found "git tgpl header add"
  git tgpl header add z.c >../out
  contains z.c "SPDX-""License-Identifier: MIT"
'
