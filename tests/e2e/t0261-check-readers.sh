#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Programs of others read what check reports, on names that break quoting.
# shellcheck disable=SC2016 # checks are evaluated later
# shellcheck disable=SC2034,SC2154 # shared with support/npm.sh
user_home=$HOME
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/schemas.sh"

project() {
  new_repo p
  cd p || exit 1
  for name in plain.c 'a b,c:d%e.c' 'q"uote<&]]>.c' "$(printf 'latin\351.c')" \
    "$(printf 'new\nline.c')" '::error file=x::y.c'; do
    echo 'int x;' >"$name"
  done
  git add -A
}

# The errors and warnings of Microsoft's reader of SARIF about a log.
about_sarif() {
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$multitool" validate "$1" \
    --rule-kind 'Sarif;Ghas' --output ../about.sarif --log ForceOverwrite \
    >../multitool.out 2>&1 || { cat ../multitool.out >&3; return 1; }
  contains ../multitool.out 'Analysis completed successfully'
  grep -E ': (error|warning) ' ../multitool.out >../about || true
}

check 'every file of the project is found to be bare' '
  project
  exits 1 git tgpl check --format json >../report.json
  for part in plain.c "a b,c" "q" "latin" "new" ":error file=x"; do
    contains ../report.json "$part"
  done
'

if npm_package @microsoft/sarif-multitool-linux 5.7.0; then
  multitool=$npm_cache/@microsoft/sarif-multitool-linux/package/Sarif.Multitool
  chmod +x "$multitool"
  check 'the SARIF Multitool takes the log, by its rules and those of GitHub' '
    cd p
    exits 1 git tgpl check --format sarif >../log.sarif
    about_sarif ../log.sarif
    cat ../about >&3
    # The project has no page to lead to.
    ! grep -v "SARIF2005.*informationUri" ../about
  '
  check 'and it says so where a log is none that GitHub takes' '
    cd p
    "$python" - <<END
import json
log = json.load(open("../log.sarif"))
log["runs"][0]["results"][0]["locations"] = []
json.dump(log, open("../bad.sarif", "w"))
END
    about_sarif ../bad.sarif || true
    [ -s ../about ]
    grep -v "SARIF2005.*informationUri" ../about
  '
else
  skip 'the SARIF Multitool takes the log' \
    'npm cannot get @microsoft/sarif-multitool-linux'
fi

check 'junitparser finds each finding again, by file and rule' '
  cd p
  exits 1 git tgpl check --format junit >../report.xml
  "$python" - <<END
import json
import junitparser
told = {(f["path"], f["rule"])
        for f in json.load(open("../report.json"))["findings"]}
suites = junitparser.JUnitXml.fromfile("../report.xml")
read = [case for suite in suites for case in suite]
assert suites.tests == suites.failures == len(read) == len(told), len(read)
assert sorted(case.classname for case in read) == sorted(
    "tgpl." + rule for path, rule in told)
assert all(case.result for case in read)
END
'
