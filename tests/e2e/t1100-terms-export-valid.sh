#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Every export is valid by the published schema or, where there is none, by a
# grammar of ours in tests/support; and each of these refuses what is wrong.
# The texts themselves are compared by unit_terms.
# shellcheck disable=SC2016 # checks are evaluated later
# shellcheck disable=SC2034,SC2154 # shared with support/npm.sh
user_home=$HOME
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/schemas.sh"

cyclonedx="$npm_cache/@cyclonedx/cyclonedx-library/package/res/schema/bom-1.6.SNAPSHOT.schema.json"

# export_cases FORMAT: one file for each case, FORMAT.CASE.
export_cases() {
  for case in "$root"/tests/cases/export/*; do
    name=$(basename -- "$case")
    [ -d "$name" ] || {
      new_repo "$name"
      cp "$case/TGPL.toml" "$case/text.txt" "$name"
    }
    set -- "$1"
    [ ! -f "$case/url" ] || set -- "$1" --url "$(cat "$case/url")"
    git -C "$name" tgpl terms export "$@" >"$1.$name"
  done
  [ -s "$1.hostile" ]
}

# fails COMMAND...: what it finds wrong is not told.
fails() { ! "$@" 3>/dev/null >/dev/null 2>&1; }

fields() { "$python" "$support/structured_fields.py" "$@" >&3; }

rsl() { xmllint --noout --relaxng "$support/rsl.rng" "$@" 2>&3; }

as_json() {
  for file; do
    "$python" "$support/yaml_json.py" "$file" >"$file.json"
  done
}

check 'Content-Usage is a dictionary of RFC 9651' '
  export_cases aipref
  for file in aipref.*; do fields aipref $file; done
  for wrong in train-ai=yes "train-ai=n;terms=\"" "train-ai=n,, search=y" \
    "train-ai=n, train-ai=y" "tdm=n" "train-ai = n"; do
    echo "$wrong" >wrong
    fails fields aipref wrong
  done
'

check 'the groups of robots.txt keep to their grammar' '
  export_cases aipref-robots
  export_cases content-signal
  for file in aipref-robots.* content-signal.*; do fields robots $file; done
  for wrong in "Content-Usage: train-ai=n" "Content-Usage: /a b train-ai=n" \
    "Content-Usage: /" "Content-Signal: ai-train=maybe" "Disalow: /"; do
    printf "User-Agent: *\n%s\n" "$wrong" >wrong
    fails fields robots wrong
  done
'

check 'RSL keeps to the grammar' '
  export_cases rsl
  rsl rsl.*
  for edit in "s/permits/permit/" "s/ai-train/train-ai/" "/<standard>/d" \
    "/<pay/,/<.pay/d" "s/lastmod=\"[^T]*/&x/" "s/type=\"usage\"//"; do
    sed "$edit" rsl.tgpl >wrong
    fails rsl wrong
  done
'

# valid_export FORMAT SCHEMA EDIT: the edit makes it invalid.
valid_export() {
  export_cases "$1"
  valid "$2" "$1".*
  sed "$3" "$1.tgpl" >wrong
  fails valid "$2" wrong
}

check 'the rules of TDMRep keep to our schema' '
  valid_export tdmrep "$support/tdmrep.schema.json" "s/:1,/:2,/"
  sed "s/\"location\":\"\/\",//" tdmrep.tgpl >wrong
  fails valid "$support/tdmrep.schema.json" wrong
'

check 'the policy of TDMRep keeps to our schema of ODRL' '
  valid_export tdm-policy "$support/tdm-policy.schema.json" \
    "s/obtainConsent/releaseWeights/"
  sed "s/\"Offer\"/\"Set\"/" tdm-policy.tgpl >wrong
  fails valid "$support/tdm-policy.schema.json" wrong
'

check 'the terms of Croissant keep to our schema' '
  valid_export croissant "$support/croissant-terms.schema.json" \
    "s/odrl:Permission/odrl:Permit/"
'

check 'codemeta.json keeps to our schema' '
  valid_export codemeta "$support/codemeta.schema.json" "s/codeRepo/codeStore/"
'

check 'the front matter of a card is YAML that the Hub takes' '
  export_cases hf
  as_json hf.*
  valid "$support/hf-card.schema.json" hf.*.json
  sed "s/other/tgpl/" hf.tgpl >wrong
  as_json wrong
  fails valid "$support/hf-card.schema.json" wrong.json
'

for version in 2.3 3.0.1; do
  if [ -f "$schemas/spdx-$version-schema.json" ]; then
    check "SPDX $version is valid by its published schema" "
      valid_export spdx-$version \"\$schemas/spdx-$version-schema.json\" \
        's/OTHER/ELSE/; s/\"CreationInfo\"/\"Creation\"/'
      # As it is published.
      sed 's/\(git-tgpl\)[- ][0-9.]*\"/\1\"/' spdx-$version.tgpl >published
      contains published 'git-tgpl\"'
      valid \"\$schemas/spdx-$version-schema.json\" published
    "
  else
    skip "SPDX $version is valid by its published schema" \
      "no '$schemas/spdx-$version-schema.json'; TGPL_SCHEMAS names the folder"
  fi
done

check 'SPDX 3 points to nothing that is not in it' '
  export_cases spdx-3.0.1
  "$python" - spdx-3.0.1.* <<END
import json, sys
outside = "https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/"
for name in sys.argv[1:]:
    graph = json.load(open(name))["@graph"]
    ids = [e["spdxId"] for e in graph if "spdxId" in e]
    assert len(ids) == len(set(ids)), name
    for e in graph:
        named = e.get("to", []) + e.get("rootElement", [])
        named += e.get("createdBy", []) + e.get("originatedBy", [])
        named += [d["value"] for d in e.get("simplelicensing_customIdToUri", [])]
        for id in named:
            assert id in ids or id.startswith(outside), id
END
'

if [ -f "$schemas/cff.schema.json" ]; then
  check 'CITATION.cff is valid by its published schema' '
    export_cases cff
    as_json cff.*
    valid "$schemas/cff.schema.json" cff.*.json
    sed "s/^license-url:.*/license: LicenseRef-TGPL/" cff.tgpl >wrong
    as_json wrong
    fails valid "$schemas/cff.schema.json" wrong.json
  '
else
  skip 'CITATION.cff is valid by its published schema' \
    "no '$schemas/cff.schema.json'; TGPL_SCHEMAS names the folder"
fi

if npm_package @cyclonedx/cyclonedx-library 10.3.0; then
  check 'CycloneDX 1.6 is valid by its published schema' '
    valid_export cyclonedx "$cyclonedx" "s/\"application\"/\"app\"/"
    sed "s/\"alg\": \"SHA-256\"/\"alg\": \"SHA\"/" cyclonedx.hostile >wrong
    fails valid "$cyclonedx" wrong
  '
else
  skip 'CycloneDX 1.6 is valid by its published schema' \
    'npm cannot get @cyclonedx/cyclonedx-library, which brings it'
fi

check 'the page is HTML, and the same as the Markdown' '
  export_cases html
  export_cases markdown
  for name in tgpl hostile; do
    xmllint --html --xmlout html.$name 2>&3 |
      sed "1,/<body>/d; s/<[^>]*>//g; /^ *\$/d" >one
    cmark markdown.$name | sed "s/<[^>]*>//g; /^ *\$/d" >two
    "$python" -c "import html, sys
for name in sys.argv[1:]:
    text = html.unescape(open(name).read())
    open(name, \"w\").write(text)" one two
    contains one "Train or fine-tune a model: yes, if the conditions are met"
    same one two
  done
'

check 'git reads the attributes as the scopes say' '
  export_cases attributes
  cp attributes.hostile hostile/.gitattributes
  cd hostile
  git check-attr train-ai search -- TGPL.toml third_party/x/y.c data/a.csv \
    data/b/a.csv docs/x/y "a \"b\" [c]?#%.c" >../out
  same - ../out <<END
TGPL.toml: train-ai: conditional
TGPL.toml: search: unknown
third_party/x/y.c: train-ai: unknown
third_party/x/y.c: search: unknown
data/a.csv: train-ai: allow
data/a.csv: search: allow
data/b/a.csv: train-ai: conditional
data/b/a.csv: search: unknown
docs/x/y: train-ai: allow
docs/x/y: search: allow
"a \"b\" [c]?#%.c": train-ai: unknown
"a \"b\" [c]?#%.c": search: unknown
END
'
