#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'status tells the state in one page' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes >../out
  git tgpl status >../page
  contains ../page "LicenseRef-TGPL-0.1-or-later (2 files)"
  contains ../page "Ada Example <ada@example.org> (2 files)"
  contains ../page "train-ai conditional"
  contains ../page "findings:   none"
  contains ../page "pre-commit active"
  contains ../page "draft that no lawyer has reviewed"
'

check 'status counts what is wrong' '
  cd p
  echo "int b;" >b.c
  git tgpl status >../page
  contains ../page "license-missing 1"
'

check 'status works before init, and in a bare repository' '
  new_repo q
  cd q
  echo "int a;" >a.c
  git tgpl status >../page
  contains ../page "git tgpl init"
  commit_all first
  git clone -q --bare . ../q.git
  cd ../q.git
  git tgpl status >../page
  contains ../page "1 covered"
'
