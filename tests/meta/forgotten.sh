#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What a new thing needs besides itself ("Where a new thing goes" in
# CONTRIBUTING.md), where no compiler and no other test would miss it: prints
# what is missing.
set -eu

cd "$(dirname -- "$(readlink -f -- "$0")")/../.."

# --- what there is ---------------------------------------------------------

# The names in rows of a type: const TYPE kName = {"name", ...
names_in_rows() {
  type=$1
  shift
  for file; do
    tr -d '\n' <"$file" | grep -o "const $type k[A-Za-z0-9]* = { *\"[^\"]*\"" |
      sed 's/.*"\(.*\)"/\1/'
  done
}

# Whether a manual page has an entry or a section of that name.
has_entry() {
  entry=$(printf '%s' "$2" | sed 's/-/\\\\\\{0,1\\}-/g')
  grep -qs "^\.\(It\|Ss\)\( [^,]*,\)*\( [A-Z][a-z]\)\{0,1\} $entry\( ,.*\)\{0,1\}\$" "$1"
}

# Each name on standard input has one, in that page.
have_entries() {
  while read -r name; do
    has_entry "$1" "$name" || echo "$1: no entry for $name"
  done
}

# --- commands and scripts --------------------------------------------------

# cmd_noun.cc has a script with its name; cmd_noun_verb.cc is called in one of
# those of its noun.
commands() {
  for file in src/cli/cmd_*.cc; do
    command=$(names_in_rows CommandRow "$file")
    [ "cmd_$(echo "$command" | tr ' ' _).cc" = "${file##*/}" ] ||
      echo "$file: its row is of the command '$command'"
    has_entry man/git-tgpl.1 "${command%% *}" ||
      has_entry man/git-tgpl.1 "$command" ||
      echo "man/git-tgpl.1: no entry for $command"
    grep -qs "git tgpl $command" \
      tests/e2e/t[0-9][0-9][0-9][0-9]-"${command%% *}"-*.sh ||
      echo "$file: no tests/e2e/tNNNN-${command%% *}-<topic>.sh calls it"
  done
}

# tNNNN-<command>-<topic>.sh, with a number of its command's.
scripts() {
  find tests/e2e -name '*.sh' ! -name lib.sh | sort | while read -r file; do
    name=${file##*/}
    expr "$name" : 't[0-9]\{4\}-[a-z0-9-]*\.sh$' >/dev/null ||
      { echo "$file: not named tNNNN-<command>-<topic>.sh"; continue; }
    word=${name#*-}
    word=${word%.sh}
    grep -q "^| \`${name%"${name#t??}"}NN\` |.*\b${word%%-*}\b" \
      tests/README.md ||
      echo "$file: tests/README.md has other numbers for ${word%%-*}"
  done
  find tests/e2e -name 't*.sh' | sed 's|.*/\(t[0-9]*\)-.*|\1|' | sort |
    uniq -d | sed 's|.*|tests/e2e/&: two scripts have this number|'
}

# --- what stands in a file of its own --------------------------------------

# Rule some-thing is kSomeThing in rules/some_thing.cc.
rules() {
  for file in src/check/rules/*.cc; do
    id=$(basename -- "$file" .cc | tr _ -)
    row=$(sed -n 's/^.*const Rule \(k[A-Za-z0-9]*\) = .*/\1/p' "$file")
    [ -n "$row" ] || echo "$file: no row 'const Rule k... = {'"
    [ "$(names_in_rows Rule "$file")" = "$id" ] ||
      echo "$file: the id is not \"$id\""
    echo "$id" | have_entries man/tgpl-rules.7
    grep -qs "\"${id}[\" ]\|\b$row\b" tests/unit/check/*_test.cc ||
      echo "$file: tests/unit/check/ does not name \"$id\" or $row"
  done
}

# A rule that is renamed is renamed in one place: others say kSomeThing.id.
names_of_rules() {
  for file in src/check/rules/*.cc; do
    id=$(basename -- "$file" .cc | tr _ -)
    grep -rnF --include='*.cc' --include='*.h' "\"$id\"" src |
      grep -v "^$file:" |
      sed "s/:.*/: names the rule \"$id\"; rule_table.h has it as k...id/"
  done
}

formats() {
  names_in_rows Format src/report/*.cc | while read -r name; do
    echo "$name" | have_entries man/tgpl-check-formats.5
    grep -qw -e "$name" tests/e2e/t0260-*.sh ||
      echo "tests/e2e/t0260-check-formats.sh: holds $name against nothing"
  done
  names_in_rows ChangeFormat src/report/*.cc |
    have_entries man/git-tgpl-diff.1
}

versions_of_spdx() {
  names_in_rows SbomFormat src/report/*.cc | while read -r name; do
    grep -q "^\.Cm $(echo "$name" | sed 's/-/\\\\-/g')\( .*\)\{0,1\}\$" \
      man/git-tgpl-sbom.1 ||
      echo "man/git-tgpl-sbom.1: does not name $name"
    grep -qw -e "${name#spdx-}" tests/e2e/t0850-*.sh ||
      echo "tests/e2e/t0850-sbom-spdx.sh: holds $name against nothing"
  done
}

exports() {
  names_in_rows Format src/terms/export/*.cc | while read -r name; do
    echo "$name" | have_entries man/tgpl-exports.7
    grep -qw -e "${name#spdx-}" tests/e2e/t1100-*.sh ||
      echo "tests/e2e/t1100-terms-export-valid.sh: holds $name against nothing"
  done
}

# The build gathers only rows that begin with 'const TYPE kName = {'.
gathered() {
  gathered_in() {
    type=$1
    shift
    for file; do
      grep -q "[[:space:]]$type k[A-Za-z0-9]* *[={(]" "$file" || continue
      grep -q "^\(constinit \)\{0,1\}const $type k[A-Za-z0-9]* =" "$file" ||
        echo "$file: its row does not begin with 'const $type', so it is not gathered"
    done
  }
  gathered_in Format src/terms/export/*.cc src/report/*.cc
  gathered_in ChangeFormat src/report/*.cc
  gathered_in SbomFormat src/report/*.cc
  gathered_in CommandRow src/cli/*.cc
  gathered_in Rule src/check/rules/*.cc
}

# A rule whose text or finding has a command is among the 'rules' of a script
# that runs it in the state in which it is printed.
advised_commands() {
  grep -lE '"[^"]*(git (tgpl|commit|rebase|fetch|add)|reuse [a-z]+-)|^ *(git|reuse) |approval_advice|findings_on_(shift|notices)' \
    src/check/rules/*.cc | while read -r file; do
    id=$(basename -- "$file" .cc | tr _ -)
    cat tests/e2e/t0243-*.sh tests/e2e/t0244-*.sh |
      grep -qE "^ *(rules|gone) ([a-z-]+ )*$id( |\$)" ||
      echo "$file: tests/e2e/t0244-check-advice-of-rules.sh does not run what it advises ('rules $id')"
  done
}

hooks() {
  for file in hooks/*; do
    name=${file##*/}
    digest=$(sha256sum <"$file" | cut -d' ' -f1)
    for table in src/hook/served.cc src/cli/cmd_hook_run.cc; do
      grep -q "{\"$name\"," $table || echo "$table: no row for $name"
    done
    grep -q "\"$digest\"" src/hook/shipped.cc ||
      echo "src/hook/shipped.cc: no row for $name of today, $digest"
    grep -q "$(echo "$name" | sed 's/-/\\\\-/g')" man/git-tgpl-hook.1 ||
      echo "man/git-tgpl-hook.1: does not name $name"
    grep -qe "$name" tests/e2e/t*-hook-*.sh ||
      echo "$file: no tests/e2e/tNNNN-hook-*.sh names it"
  done
}

templates() {
  for file in templates/headers/*.txt; do
    basename -- "$file" .txt | have_entries man/tgpl-header-templates.7
  done
  for file in templates/terms/*.toml; do
    basename -- "$file" .toml | have_entries man/git-tgpl-terms.1
  done
}

# --- what is a row ---------------------------------------------------------

# "*.gemspec" is tested as "x.gemspec".
manifests() {
  sed -n '/ kManifests = /,/^});/s/^ *{"\([^"]*\)",.*/\1/p' \
    src/license/manifest_fields.cc | while read -r name; do
    grep -qF -e "${name#\*}\"" tests/unit/license/manifest_fields_test.cc ||
      echo "tests/unit/license/manifest_fields_test.cc: no $name"
    for file in man/tgpl-rules.7 src/check/rules/manifest_contradictory.cc; do
      grep -qF -e "$name" $file || echo "$file: does not name $name"
    done
  done
}

# What the schema has, a page has in the section of its table.
keys_of_terms() {
  python3 - schemas/tgpl-terms.schema.json \
    man/tgpl-terms.5 man/tgpl-policy.5 <<'END'
import json, re, sys

def keys(node, table):
    """(table, key) for each value; a list of tables is as one."""
    for key, value in node.get("properties", {}).items():
        value = value.get("items", value)
        if "properties" in value:
            yield from keys(value, (table + "." + key).lstrip("."))
        elif value.get("type") != "object":
            yield table, key

schema, *pages = sys.argv[1:]
text = "".join(open(page).read() for page in pages).replace("\\-", "-")
sections = dict(re.findall(r"^\.Ss \[+([a-z.-]+)\]+\n(.*?)(?=^\.S[sh]|\Z)",
                           text, re.M | re.S))
for table, key in keys(json.load(open(schema)), ""):
    entry = rf"^\.It (.*, )?(Ic )?{key}( [,P].*)?$"
    if table and not re.search(entry, sections.get(table, ""), re.M):
        print(f"{pages[table.startswith('policy')]}: no entry for {key} in [{table}]")
END
}

layers() {
  sed -n 's/^\([a-z]*\):.*/\1/p' src/LAYERS | while read -r folder; do
    grep -q "^| \`$folder\` |" src/README.md ||
      echo "src/README.md: no line for $folder"
  done
}

wrong=$(
  commands
  scripts
  rules
  names_of_rules
  formats
  versions_of_spdx
  exports
  gathered
  advised_commands
  hooks
  templates
  manifests
  keys_of_terms
  layers
)
[ -n "$wrong" ] || exit 0
printf '%s\n' "$wrong"
exit 1
