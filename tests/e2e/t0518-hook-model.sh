#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Generated pushes to real repositories end as they do in memory, where a model
# judges them too (tests/unit/review/push_model_test.cc).
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a real server decides 300 generated pushes as the program in memory' '
  TGPL_PUSHES=300 TGPL_PUSH_SCRIPT=script \
    "$TGPL_BUILD/tests/unit_review" "[script]" >out
  python3 "$root/tests/support/push_script.py" script >out 2>err ||
    { cat err >&3; exit 1; }
  contains out "300 pushes"
'
