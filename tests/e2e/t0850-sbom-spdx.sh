#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Bills of materials: valid by the published schemas, the same in every clone,
# with the digests that other programs compute.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/schemas.sh"

L='SPDX-''License-Identifier:'
F='SPDX-''FileCopyrightText:'

project() {
  new_repo p
  cd p || exit 1
  mkdir LICENSES src
  echo 'the text of A' >LICENSES/LicenseRef-A.txt
  printf '// %s 2026 Jane Doe\n// %s MIT OR LicenseRef-A\n' "$F" "$L" >src/a.c
  printf '// %s LicenseRef-B\n' "$L" >src/b.c
  printf '// %s MIT AND\n' "$L" >src/c.c
  echo bare >"$(printf 'src/\351\n"d.c')"
  : >empty
  ln -s a.c src/link.c
  commit_all first
}

check 'the digests are those of sha1sum and sha256sum' '
  project
  git tgpl sbom >../out.json
  "$python" - <<END
import hashlib, json
out = json.load(open("../out.json"))
files = {f["fileName"]: f for f in out["files"]}
assert len(files) == 6, files.keys()
for name, file in files.items():
    if "\ufffd" in name:
        continue
    bytes = open(name, "rb").read()
    sums = {c["algorithm"]: c["checksumValue"] for c in file["checksums"]}
    assert sums == {"SHA1": hashlib.sha1(bytes).hexdigest(),
                    "SHA256": hashlib.sha256(bytes).hexdigest()}, name
sums = sorted(f["checksums"][0]["checksumValue"] for f in out["files"])
code = hashlib.sha1("".join(sums).encode()).hexdigest()
[package] = out["packages"]
assert package["packageVerificationCode"] == {
    "packageVerificationCodeValue": code}
END
'

check 'files say what they say about licences and holders' '
  grep "\"./src/a.c\"" out.json >line
  contains line "\"licenseInfoInFiles\":[\"LicenseRef-A\",\"MIT\"]"
  contains line "\"copyrightText\":\"2026 Jane Doe\""
  contains line "\"licenseComments\":\"declared: MIT OR LicenseRef-A\""
  grep "\"./src/c.c\"" out.json >line
  contains line "\"licenseInfoInFiles\":[\"NOASSERTION\"]"
  contains out.json "\"extractedText\":\"the text of A\\n\""
  contains out.json "LICENSES/ has no text of LicenseRef-B."
  contains out.json "not listed: 1 symbolic link, 0 submodules"
'

for version in 2.3 3.0.1; do
  if [ -f "$schemas/spdx-$version-schema.json" ]; then
    check "SPDX $version is valid by its published schema" "
      cd p
      git tgpl sbom --format spdx-$version >../out.spdx
      valid \"\$schemas/spdx-$version-schema.json\" ../out.spdx
    "
  else
    skip "SPDX $version is valid by its published schema" \
      "no '$schemas/spdx-$version-schema.json'; TGPL_SCHEMAS names the folder"
  fi
done

check 'SPDX 3 points to nothing that is not in it' '
  cd p
  git tgpl sbom --format spdx-3.0.1 >../out.spdx
  "$python" - <<END
import json
graph = json.load(open("../out.spdx"))["@graph"]
ids = [e["spdxId"] for e in graph if "spdxId" in e]
assert len(ids) == len(set(ids))
outside = "https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/"
for e in graph:
    named = e.get("to", []) + e.get("rootElement", []) + e.get("createdBy", [])
    named += [d["value"] for d in e.get("simplelicensing_customIdToUri", [])]
    if "from" in e:
        named.append(e["from"])
    for id in named:
        assert id in ids or id.startswith(outside), id
END
'

check 'every clone of a commit gives the same bytes' '
  git init -q --bare origin.git
  git -C p push -q ../origin.git main
  git clone -q origin.git one
  git clone -q origin.git elsewhere
  for format in spdx-2.3 spdx-3.0.1; do
    git -C one tgpl sbom --format $format >one.json
    git -C elsewhere tgpl sbom --format $format >two.json
    git -C origin.git tgpl sbom --format $format >three.json
    same one.json two.json
    same one.json three.json
  done
  contains one.json "\"name\":\"origin\""
'

check 'the work tree does not matter, the commit does' '
  cd p
  git tgpl sbom >../before
  echo changed >>src/a.c
  echo new >new
  git tgpl sbom >../after
  same ../before ../after
  commit_all second
  git tgpl sbom >../after
  contains ../after "\"./new\""
  git tgpl sbom --rev HEAD~1 >../after
  same ../before ../after
'

check 'the date is that of the commit, or SOURCE_DATE_EPOCH' '
  cd p
  git tgpl sbom --rev HEAD~1 >../out
  contains ../out "\"created\":\"2027-01-15T08:01:00Z\""
  SOURCE_DATE_EPOCH=0 git tgpl sbom >../out
  contains ../out "\"created\":\"1970-01-01T00:00:00Z\""
  SOURCE_DATE_EPOCH=0 git tgpl sbom --rev HEAD^{tree} >../out
  contains ../out "\"sourceInfo\":\"git tree "
  exits 129 git tgpl sbom --rev HEAD^{tree} 2>../err
  contains ../err "SOURCE_DATE_EPOCH"
  SOURCE_DATE_EPOCH=today exits 128 git tgpl sbom 2>../err
  contains ../err "invalid SOURCE_DATE_EPOCH"
'

check 'the declared licence is that of TGPL.toml' '
  new_repo q
  cd q
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  exits 128 git tgpl sbom 2>../err
  contains ../err "the branch has no commit yet"
  commit_all first
  git tgpl sbom --name "a name" >../out
  contains ../out "\"licenseDeclared\":\"LicenseRef-TGPL-0.1-or-later\""
  contains ../out "\"name\": \"a name\""
  contains ../out "\"licenseConcluded\":\"NOASSERTION\""
'

check 'a sha256 repository has no SWHID' '
  git init -q --object-format=sha256 wide
  cd wide
  echo "int a;" >a.c
  commit_all first
  git tgpl sbom >../out
  lacks ../out "swh:"
'
