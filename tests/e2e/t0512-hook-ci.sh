#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What templates/ci/ has for CI systems: workflows keep to the schema of their
# system, and what they run finds its range and its findings.
# shellcheck disable=SC2016,SC2034 # checks are evaluated later
user_home=$HOME
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/npm.sh"
ci=$root/templates/ci

# step FILE NAME: what the step of a workflow or action runs.
step() {
  /usr/bin/python3 - "$1" "$2" <<"END"
import sys, yaml
tree = yaml.safe_load(open(sys.argv[1]))
steps = tree["runs"]["steps"] if "runs" in tree else [
    step for job in tree["jobs"].values() for step in job["steps"]]
print(next(s["run"] for s in steps if s.get("name") == sys.argv[2]))
END
}

if npm_package @action-validator/core 0.6.0; then
  # valid KIND FILE...
  valid() {
    cat >check.cjs <<"END"
const fs = require("fs");
const [library, kind, ...files] = process.argv.slice(2);
const validator = require(library);
for (const file of files) {
  const verdict = validator["validate" + kind](fs.readFileSync(file, "utf8"));
  if (verdict.errors.length === 0) continue;
  console.error(file, JSON.stringify(verdict.errors, null, 1));
  process.exitCode = 1;
}
END
    node check.cjs "$npm_cache/@action-validator/core/package" "$@" 2>&3
  }
  check 'workflows and the action keep to the schema of GitHub' '
    valid Workflow "$ci/github-workflow.yml" "$ci/forgejo-workflow.yml"
    valid Action "$ci/github-action.yml"
  '
  check 'a workflow that does not is found' '
    sed "s/^    steps:/    stepps:/" "$ci/github-workflow.yml" >broken.yml
    exits 1 valid Workflow broken.yml 3>err
  '
else
  skip 'workflows keep to their schema' 'npm cannot get @action-validator/core'
fi

check 'a project with a bare commit on a branch' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  commit_all first
  git switch -q -c topic
  echo "int b;" >b.c
  commit_all bare
  printf "{\"before\": \"%s\", \"after\": \"%s\"}" "$(git rev-parse main)" \
    "$(git rev-parse HEAD)" >../event.json
'

check 'the composite action judges the commits of the event' '
  cd p
  step "$ci/github-action.yml" "Judge" >../judge.sh
  exits 1 env GITHUB_ACTIONS=true GITHUB_WORKSPACE="$PWD" RANGE= \
    GITHUB_EVENT_PATH="$PWD/../event.json" sh -e ../judge.sh >../out 2>../err
  contains ../out "::error file=b.c"
  contains ../err "(GitHub, before of the event)"
  env GITHUB_WORKSPACE="$PWD" RANGE=HEAD..HEAD sh -e ../judge.sh >../out 2>../err
'

check 'so does the workflow of Forgejo' '
  cd p
  step "$ci/forgejo-workflow.yml" "Judge" >../judge.sh
  exits 1 env GITHUB_ACTIONS=true FORGEJO_ACTIONS=true \
    GITHUB_EVENT_PATH="$PWD/../event.json" sh -e ../judge.sh >../out 2>../err
  contains ../out "b.c: error: commit"
  contains ../err "(Forgejo, before of the event)"
'

check 'the component of GitLab fails, and leaves a report' '
  cd p
  /usr/bin/python3 - "$ci/gitlab-component.yml" >../script.sh <<"END"
import sys, yaml
head, body = yaml.safe_load_all(open(sys.argv[1]))
assert set(head) == {"spec"}, head
for name in head["spec"]["inputs"]:
    assert "$[[ inputs.%s ]]" % name in open(sys.argv[1]).read(), name
job = body["licensing"]
assert job["variables"]["GIT_DEPTH"] == "0"
assert job["artifacts"]["reports"]["codequality"] == "gl-code-quality-report.json"
print("\n".join(job["before_script"] + job["script"]))
END
  export GITLAB_CI=true CI_PROJECT_DIR="$PWD" TGPL_SOURCE=
  CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse main)
  CI_COMMIT_SHA=$(git rev-parse HEAD)
  export CI_MERGE_REQUEST_DIFF_BASE_SHA CI_COMMIT_SHA
  exits 1 sh -e ../script.sh >../out 2>../err
  contains ../out "b.c: error: commit"
  contains gl-code-quality-report.json "\"path\": \"b.c\""
  rm gl-code-quality-report.json
'

# A runner for GitLab's jobs, which holds files to GitLab's schema; 4.73 is the
# last that node 20 can run.
if npm_package gitlab-ci-local 4.73.0; then
  runner() {
    node "$npm_cache/gitlab-ci-local/package/dist/index.js" \
      --force-shell-executor "$@"
  }
  check 'a runner of GitLab takes the component, and runs it' '
    git clone -q p lab
    cd lab
    git remote set-url origin git@gitlab.example.org:ada/p.git
    cp "$ci/gitlab-component.yml" licensing.yml
    printf "include:\n  - local: licensing.yml\n    inputs: {stage: test}\n" >.gitlab-ci.yml
    git add -f licensing.yml .gitlab-ci.yml
    runner --list >../out 2>&3
    contains ../out licensing
    exits 1 runner --variable CI_COMMIT_BEFORE_SHA="$(git rev-parse origin/main)" \
      >../out 2>&1
    contains ../out "b.c: error: commit"
    contains ../out "(GitLab, CI_COMMIT_BEFORE_SHA)"
  '
  check 'a component that does not keep to the schema is found' '
    cd lab
    sed "s/^  stage:/  stagge:/" "$ci/gitlab-component.yml" >licensing.yml
    exits 1 runner --list >../out 2>&1
    contains ../out stagge
  '
else
  skip 'a runner of GitLab takes the component' 'npm cannot get gitlab-ci-local'
fi

check 'the stage of Jenkins fails, and leaves a report' '
  cd p
  sed -n "s/^ *sh .\(.*\).$/\1/p" "$ci/Jenkinsfile" >../script.sh
  git update-ref refs/remotes/origin/main main
  exits 1 env JENKINS_URL=x CHANGE_TARGET=main sh -e ../script.sh >../out 2>../err
  contains ../out "b.c: error: commit"
  xmllint --noout licensing.xml
'
