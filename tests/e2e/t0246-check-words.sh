#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What check and diff make of words: notices without a holder, and a licence
# that is changed in prose.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

check 'a notice that names nobody is no holder' '
  new_repo nobody
  cd nobody
  while IFS= read -r line; do
    printf "# %s\n# SPDX-License-Identifier: MIT\n" "$line" >a.py
    git tgpl check --select holder-missing a.py >../out || :
    has_finding ../out error holder-missing
  done <<END
SPDX-FileCopyrightText: Copyright 2024
Copyright (c) 2024 All rights reserved.
Copyright (c) [year] [fullname]
SPDX-FileCopyrightText: NOASSERTION
SPDX-FileCopyrightText: NONE
END
'

check 'NONE is a warning beside a licence that gives all rights away' '
  new_repo none
  cd none
  for id in CC0-1.0 0BSD; do
    printf "# SPDX-FileCopyrightText: NONE\n" >a.py
    printf "# SPDX-License-Identifier: %s\n" "$id" >>a.py
    exits 1 git tgpl check --select holder-missing a.py >../out
    has_finding ../out warning holder-missing
  done
'

check 'a change of licence in words is a change of licence' '
  new_repo prose
  cd prose
  write ae.c <<END
/* Copyright (c) 2009 Ada Example
 * All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *   1. Redistributions of source code must retain the above copyright notice,
 *      this list of conditions and the following disclaimer.
 *   2. Redistributions in binary form must reproduce the above copyright
 *      notice, this list of conditions and the following disclaimer in the
 *      documentation.
 */
int a;
END
  commit_all bsd
  write ae.c <<END
/* Copyright (c) 2009 Ada Example
 * All rights reserved.
 *
 * Licensed under your choice of the Foo Source Available License 2.0 or the
 * Server Side Public License v1 (SSPLv1).
 */
int a;
END
  git add -A
  git tgpl diff HEAD >../diff
  contains ../diff "ae.c"
  contains ../diff "(replaced)"
  git tgpl check --staged >../out || :
  grep -qE "license-(changed|narrowed)" ../out
'

check 'a tag in a string of a program has its way out' '
  new_repo string
  cd string
  printf "print(\"SPDX-License-Identifier: MIT%b\")\n" "\047\047" >a.py
  git tgpl check --select expression-invalid a.py >../out || :
  contains ../out "tgpl: ignore expression-invalid: REASON"
'

# REUSE-IgnoreEnd
