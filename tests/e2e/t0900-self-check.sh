#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The project is under its own licence, and passes its own check.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'git tgpl check finds nothing in this project' '
  mkdir project
  tar -C "$root" --exclude=./build -cf - . | tar -C project -xf -
  cd project
  git init -q . 2>/dev/null || true
  git tgpl check
'

check 'init has nothing to do in this project' '
  cd project
  git tgpl init --yes --no-hooks >../out
  contains ../out "already set up: "
'
