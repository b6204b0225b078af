#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# How 'git tgpl diff' tells it: golden outputs, and nothing that a contributor
# wrote gets out of its place.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a change to tell' '
  new_repo p
  cd p
  L="SPDX-""License-Identifier:"
  C="SPDX-""FileCopyrightText:"
  printf "// %s 2019 Jane Doe\n// %s MIT OR ISC\n" "$C" "$L" >a.c
  commit_all first
  printf "// %s Jane\n// %s MIT\n" "$C" "$L" >a.c
'

check 'the JSON is what the manual promises' '
  cd p
  git tgpl diff --format json >../out
  same - ../out <<END
{
  "version": 1,
  "before": "HEAD",
  "after": "the working tree",
  "files": [
    {
      "path": "a.c",
      "fate": "kept",
      "old_path": "",
      "ours": true,
      "license": {
        "before": "MIT OR ISC",
        "after": "MIT",
        "shift": "narrowed"
      },
      "notices": [
        {
          "before": {
            "text": "2019 Jane Doe",
            "source": "a.c",
            "line": 1
          },
          "after": {
            "text": "Jane",
            "source": "a.c",
            "line": 1
          }
        }
      ]
    }
  ],
  "license_texts": [],
  "terms": {
    "digest_before": "",
    "digest_after": "",
    "changes": []
  },
  "policy": {
    "changes": []
  }
}
END
'

check 'the Markdown is ready for a merge request' '
  cd p
  git tgpl diff --format markdown >../out
  sed "s/~/\`/g" >../golden <<END
### Licensing: ~ HEAD ~ → ~ the working tree ~

#### Licence or notices changed (1 file)

- ~ a.c ~
  - licence: ~ MIT OR ISC ~ → ~ MIT ~ (narrowed)
  - **notice altered:** ~ 2019 Jane Doe ~ → ~ Jane ~
END
  same ../golden ../out
'

check 'nothing to tell is nothing, and one line for a merge request' '
  cd p
  git tgpl diff HEAD HEAD >../out
  test ! -s ../out
  git tgpl diff --format markdown HEAD HEAD >../out
  contains ../out "Nothing about licensing changed."
'

check 'markup in a name or a notice stays text' '
  cd p
  printf "// %s 2020 <img src=x> \`\`\` ![x](http://e.org) @all\n" \
    "SPDX-""FileCopyrightText:" >"b\`<script>.c"
  git tgpl diff --format markdown >../out
  contains ../out "\`\` b\`<script>.c \`\`"
  contains ../out "\`\`\`\` 2020 <img src=x> \`\`\` ![x](http://e.org) @all \`\`\`\`"
'

check 'a line end or an escape in a name does not get out' '
  cd p
  printf "// %s 2020 Ada\n" "SPDX-""FileCopyrightText:" \
    >"$(printf "n\n# x\033[31m.c")"
  git tgpl diff --format markdown >../out
  contains ../out "n\\n# x\\x1b[31m.c"
  git tgpl diff >../out
  contains ../out "n\\n# x\\x1b[31m.c"
'

check '--exit-code tells whether anything changed' '
  cd p
  git tgpl diff >../out
  exits 1 git tgpl diff --exit-code >../out
  git tgpl diff --exit-code HEAD HEAD >../out
  exits 129 git tgpl diff --format yaml 2>../err
'
