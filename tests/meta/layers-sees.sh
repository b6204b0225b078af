#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# layers.sh finds what it is there to find.
set -eu

meta=$(dirname -- "$(readlink -f -- "$0")")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/git-tgpl-layers.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
mkdir -p src/base src/cli src/stray

cat >src/LAYERS <<'END'
# a comment
base: later
later: base
cli: base
END
cat >src/base/a.h <<'END'
#pragma once
#include <string>
#include "base/b.h"
#include "cli/c.h"
  #  include <git2.h>
#include <toml++/toml.h>
// #include "cli/c.h"
END
printf '#include "c.h"\n#include <CLI/CLI.hpp>\n' >src/cli/app.cc
printf '#include "nowhere/c.h"\n#include <regex>\n' >src/cli/main.cc
printf '#include "base/a.h"\n' >src/stray/s.cc
printf 'int main() {}\n' >src/main.cc
cat >src/base/CMakeLists.txt <<'END'
# cli/c.cc
digest(version a.cc base/a.cc templates/cli/x ${dir}/base/a.h)
digest(version cli/c.cc cli/d.cc)
set_source_files_properties(../cli/c.cc PROPERTIES FLAGS -DX=1)
set(inputs "${PROJECT_SOURCE_DIR}/src/cli/c.h;b.h")
target_link_libraries(tgpl_base PRIVATE tgpl_cli Threads::Threads)
END
printf 'target_link_libraries(git-tgpl PRIVATE tgpl_base)\n' >src/cli/CMakeLists.txt

cat >expect <<'END'
src/LAYERS: base names later, which is not above
src/base/CMakeLists.txt:3: base may not name cli
src/base/CMakeLists.txt:4: base may not name cli
src/base/CMakeLists.txt:5: base may not name cli
src/base/CMakeLists.txt:6: base may not name cli
src/base/a.h:4: base may not include cli
src/base/a.h:5: only git/ may include <git2.h>
src/base/a.h:6: only base/toml.cc may include <toml++/toml.h>
src/cli/app.cc:1: no folder in "c.h"
src/cli/main.cc:1: src/LAYERS does not name nowhere
src/cli/main.cc:2: no file may include <regex>
src/main.cc:1: lies in no layer
src/stray/s.cc:1: src/LAYERS does not name stray
src/stray/s.cc:1: stray may not include base
END
status=0
sh "$meta/layers.sh" "$scratch" >actual || status=$?
diff -u expect actual
[ "$status" -ne 0 ]
