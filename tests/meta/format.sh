#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The C++ sources have the form that .clang-format asks for. Versions of
# clang-format differ in what they make of it: ours is that of Debian 12.
set -eu

cd "$(dirname -- "$(readlink -f -- "$0")")/../.."
title='the sources have the form of .clang-format'
major=14

skip() {
  echo "ok 1 - $title # SKIP $1"
  exit 0
}

format=clang-format-$major
command -v $format >/dev/null || format=clang-format
if ! command -v $format >/dev/null; then
  [ -z "${TGPL_TEST_ALL-}" ] || { echo "clang-format is missing"; exit 1; }
  skip "no clang-format; './dev test --all' and './dev lint' install it"
fi
case $($format --version) in
  *"version $major."*) ;;
  *) skip "clang-format is another version than $major" ;;
esac

find src tests -path tests/cases -prune -o \
  \( -name '*.cc' -o -name '*.h' \) -print0 |
  xargs -0 -n 40 -P "$(nproc)" $format --dry-run -Werror
echo "ok 1 - $title"
