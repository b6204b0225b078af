#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Changing one key of TGPL.toml and nothing else; the presets; the schema.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/schemas.sh"
export SOURCE_DATE_EPOCH=1800000000

check 'a value changes, and one line of the file' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl -q init --yes --no-hooks --holder "Ada <ada@example.org>" >../out
  commit_all first
  mkdir -p sub
  (cd sub && git tgpl terms set usage.search unknown) >../out
  echo "usage.search: \"allow\" -> \"unknown\"" | same - ../out
  git diff --numstat >../out
  printf "1\t1\tTGPL.toml\n" | same - ../out
  git diff | grep "^[-+]s" >../out
  same - ../out <<END
-search = "allow"  # list in search results, with a link to the original
+search = "unknown"  # list in search results, with a link to the original
END
'

check 'there and back is the file that it was' '
  cd p
  git tgpl terms set usage.search allow >../out
  git diff --exit-code
  git tgpl terms set usage.search allow >../out
  echo "nothing to change" | same - ../out
'

check 'a dry run prints a patch that git takes' '
  cd p
  git tgpl terms set -n contact.licensing mailto:ada@example.org >../patch
  git diff --exit-code
  git apply ../patch
  contains TGPL.toml "licensing = \"mailto:ada@example.org\""
  git tgpl terms set --unset contact.licensing >../out
  contains ../out "contact.licensing: \"mailto:ada@example.org\" -> none"
  git checkout -q TGPL.toml
'

check 'a new holder, a list, a scope' '
  cd p
  git tgpl terms set holder.2.name "Jane Doe" >../out
  git tgpl terms set conditions.weights.include parameters,tokenizer >../out
  contains TGPL.toml "include = [\"parameters\", \"tokenizer\"]"
  git tgpl terms show >../out
  contains ../out "holder     Jane Doe"
  exits 128 git tgpl terms set scope.1.path "data/**" 2>../err
  contains ../err "[[scope]] has no"
  git checkout -q TGPL.toml
'

check 'what is wrong is told, and changes nothing' '
  cd p
  exits 128 git tgpl terms set usage.trian-ai allow 2>../err
  contains ../err "did you mean"
  exits 128 git tgpl terms set usage.train-ai yes 2>../err
  contains ../err "must be one of"
  lacks ../err "TGPL.toml:"
  exits 128 git tgpl terms set usage.train-ai disallow 2>../err
  contains ../err "there are conditions"
  exits 129 git tgpl terms set usage.search 2>../err
  exits 129 git tgpl terms set --unset usage.search x 2>../err
  exits 129 git tgpl terms set --preset no 2>../err
  git diff --exit-code
  git rm -q TGPL.toml
  exits 128 git tgpl terms set usage.search allow 2>../err
  contains ../err "git tgpl init"
  git reset -q --hard
'

check 'a preset takes over usage, reservation and conditions' '
  cd p
  git tgpl terms set --preset disallow >../out
  contains ../out "usage.train-ai: \"conditional\" -> \"disallow\""
  git tgpl terms show >../out
  contains ../out "train-ai   disallow"
  lacks ../out conditions
  contains TGPL.toml "name = \"Ada\""
  git tgpl terms set --preset tgpl >../out
  git tgpl terms show | grep "^digest" >../digest
  git stash -q
  git tgpl terms show | grep "^digest" | same - ../digest
  git stash drop -q
'

# The schema is for documents whose dates are strings.
cat >"$scratch/bin/toml_valid" <<'END'
import json, sys, tomllib, datetime
import jsonschema
schema = json.load(open(sys.argv[1]))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
def plain(value):
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return value.isoformat() if isinstance(value, datetime.date) else value
bad = False
for name in sys.argv[2:]:
    text = open(name).read()
    if "\nversion" not in "\n" + text:
        text = "version = 1\n" + text
    for error in validator.iter_errors(plain(tomllib.loads(text))):
        print(name, error.json_path, error.message)
        bad = True
sys.exit(bad)
END

check 'a file that is no TOML is told with its line, and stays' '
  new_repo broken
  cd broken
  printf "version = 1\n[usage]\n[!]\na = 1\n" >TGPL.toml
  cp TGPL.toml ../before
  exits 128 git tgpl terms set usage.search disallow 2>../err
  contains ../err "TGPL.toml:3:"
  exits 128 git tgpl terms set --preset unknown 2>../err
  contains ../err "TGPL.toml:3:"
  same ../before TGPL.toml
'

# tomllib is in Python 3.11, which Debian 12 has.
check 'presets and real terms are valid by the schema, and slips are not' '
  git tgpl terms show --schema >schema.json
  same "$root/schemas/tgpl-terms.schema.json" schema.json
  "$python" "$scratch/bin/toml_valid" schema.json p/TGPL.toml \
    "$root/TGPL.toml" "$root"/templates/terms/*.toml >&3
  sed "s/^train-ai = .*/train-ai = \"yes\"/" p/TGPL.toml >bad1.toml
  sed "s/^train-ai/trian-ai/" p/TGPL.toml >bad2.toml
  sed "s/^tdm = .*/tdm = \"true\"/" p/TGPL.toml >bad3.toml
  sed "s/^name = \"Ada\"/title = \"Ada\"/" p/TGPL.toml >bad4.toml
  sed "s/^license-sha256 = .*/license-sha256 = \"12\"/" p/TGPL.toml >bad5.toml
  for bad in bad?.toml; do
    exits 1 "$python" "$scratch/bin/toml_valid" schema.json $bad >out
  done
'
