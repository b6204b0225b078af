#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'code fits, with the clause that says so, or it does not' '
  git tgpl license compat Apache-2.0 >out
  contains out "LicenseRef-TGPL-0.1-or-later: yes, with conditions"
  contains out "clause    section 4"
  contains out "this is not legal advice"
  exits 1 git tgpl license compat GPL-2.0-only >out
  contains out "LicenseRef-TGPL-0.1-or-later: no"
  exits 1 git tgpl license compat EPL-2.0 >out
  contains out ": ask a lawyer"
  exits 1 git tgpl license compat NONE >out
  exits 1 git tgpl license compat NOASSERTION >out
  contains out ": ask a lawyer"
'

check 'of an expression each licence is told, and which one decides' '
  git tgpl license compat "MIT OR GPL-2.0-only" >out
  contains out ": yes (MIT decides)"
  contains out "  GPL-2.0-only: no"
  exits 1 git tgpl license compat --format json "MIT AND GPL-2.0-only" >json
  python3 -c "
import json
answer = json.load(open(\"json\"))
assert answer[\"verdict\"] == \"no\" and answer[\"decides\"] == \"GPL-2.0-only\"
assert [one[\"verdict\"] for one in answer[\"licenses\"]] == [\"yes\", \"no\"]"
'

check 'the licence of the work is that of TGPL.toml, or the one that is named' '
  git tgpl license compat GPL-2.0-or-later GPL-3.0-only >out
  contains out "it allows later versions"
  exits 1 git tgpl license compat MIT Zlib >out
  contains out "Zlib: unknown"
  new_repo own
  cd own
  printf "version = 1\n[terms]\nlicense = \"Zlib\"\n" >TGPL.toml
  git tgpl license compat Zlib >../out
  contains ../out "in a work under Zlib: yes"
'

check 'what is no licence is refused' '
  exits 129 git tgpl license compat "MIT OR" 2>err
  contains err "invalid SPDX expression"
  exits 129 git tgpl license compat MITT 2>err
  contains err "unknown licence"
'
