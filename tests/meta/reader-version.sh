#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# A change to any source that decides what is read of a file gives the reader
# another version (tgpl_digest_of_sources in cmake/module.cmake), so that what
# an older reader remembered does not hold. A change elsewhere does not.
set -eu

cd "$(dirname -- "$(readlink -f -- "$0")")/../.."
scratch=$(mktemp -d "${TMPDIR:-/tmp}/git-tgpl-version.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

# The call as src/read/ has it, for a copy of the sources.
cp -R src "$scratch/src"
{
  echo 'cmake_minimum_required(VERSION 3.25)'
  echo "include($PWD/cmake/module.cmake)"
  echo "set(PROJECT_SOURCE_DIR $scratch)"
  sed -n '/^tgpl_digest_of_sources(/,/)/p' src/read/CMakeLists.txt
  echo 'message(${reader_version})'
} >"$scratch/version.cmake"

version() { cmake -P "$scratch/version.cmake" 2>&1; }

# changed FILE: the version with a line more in it.
changed() {
  echo '// changed' >>"$scratch/src/$1"
  version
  cp "src/$1" "$scratch/src/$1"
}

before=$(version) || :
expr "$before" : '[0-9a-f]\{16\}$' >/dev/null || { echo "$before"; exit 1; }

status=0
for path in header/read.cc header/read.h header/file_origin.cc header/word_scan.h \
  header/word_scan.cc header/notice_value.h header/notice_value.cc \
  header/encoding.h header/encoding.cc header/suppression.h \
  header/suppression.cc base/text.h base/text.cc \
  license/detect.cc license/find_texts.h license/notice_pieces.cc \
  license/notice_rows_beside.cc license/stated.cc license/text_difference.cc \
  license/text_table.zst read/own_words.cc \
  read/cache/notice_record.h read/cache/notice_record.cc; do
  [ "$(changed "$path")" != "$before" ] ||
    { echo "$path: a change leaves the version of the reader"; status=1; }
done
for path in header/edit.cc check/judge.cc cli/main.cc; do
  [ "$(changed "$path")" = "$before" ] ||
    { echo "$path: a change makes another version of the reader"; status=1; }
done
exit $status
