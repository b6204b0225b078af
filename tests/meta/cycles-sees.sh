#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# cycles.sh finds what it is there to find.
set -eu

meta=$(dirname -- "$(readlink -f -- "$0")")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/git-tgpl-cycles.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
mkdir -p src/base src/cli

# include FILE UNIT: one more include of the file.
include() { printf '#include "%s.h"\n' "$2" >>"src/$1"; }

# Four in a circle, once through a .cc; all of them know `base/e`.
include base/a.h base/b
include base/b.h base/c
include base/c.cc base/c
include base/c.cc cli/d
include cli/d.h base/a
for unit in base/a base/b base/c cli/d; do include $unit.h base/e; done
# Three in a circle, and one that knows itself.
include base/e.h base/f
include base/f.h base/g
include base/g.cc base/e
include cli/h.cc cli/h
echo '// #include "cli/d.h"' >>src/base/e.h

cat >expect <<'END'
a cycle of 4 units: base/a, base/b, base/c, cli/d
END
status=0
sh "$meta/cycles.sh" "$scratch" >actual || status=$?
diff -u expect actual
[ "$status" -ne 0 ]

rm src/cli/d.h
sh "$meta/cycles.sh" "$scratch"
