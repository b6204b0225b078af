// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/covered.h"

#include "support/catch.h"

using tgpl::reuse::is_covered;

TEST_CASE("ordinary files are covered, hidden ones too") {
  for (const char* path : {"a.c", "dir/Makefile", ".gitignore", "TGPL.toml",
                           "LICENSES-of-others/a.txt", "src/LICENSES/x",
                           "sub/.reuse/x", "UNLICENSE", "LICENSED.c"})
    CHECK(is_covered(path));
}

TEST_CASE("licence files and the files of REUSE itself are not covered") {
  for (const char* path :
       {"LICENSES/MIT.txt", "LICENSE", "LICENCE.md", "COPYING-GPL",
        "sub/COPYING", "REUSE.toml", "sub/REUSE.toml", ".reuse/dep5",
        "img.png.license", "sbom.spdx", "sbom.spdx.json"})
    CHECK_FALSE(is_covered(path));
}

TEST_CASE("only the exact extensions of SPDX documents are not covered") {
  CHECK(is_covered("a.spdxXjson"));
  CHECK(is_covered("spdx.json"));
}
