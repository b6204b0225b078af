#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# No text for users has a phrase of words.txt, the phrases that were replaced by
# plainer ones. words.py says what a text for users is.
set -eu

cd "$(dirname -- "$(readlink -f -- "$0")")/../.."
[ "$(grep -vc '^#' tests/meta/words.txt)" -ge 40 ] ||
  { echo "words.txt has fewer than 40 phrases" >&2; exit 1; }
python3 tests/meta/words.py tests/meta/words.txt
