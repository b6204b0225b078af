// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/terms_file.h"

#include "git/mode.h"
#include "support/catch.h"
#include "tree/memory_tree.h"

using namespace tgpl;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

std::string told(std::uint32_t mode) {
  return read::no_terms_file(MemoryTree(MemoryFiles{{{"TGPL.toml", "x"}},
                                                    {{"TGPL.toml", mode}}}))
      .message();
}

}  // namespace

TEST_CASE("why there are no terms: no file, a link, or no file at all") {
  CHECK(read::no_terms_file(MemoryTree(MemoryFiles{})).message() ==
        "missing TGPL.toml");
  CHECK(told(git::kSymlinkMode) == "TGPL.toml is a symbolic link");
  CHECK(told(git::kSubmoduleMode) == "TGPL.toml is not a regular file");
}

TEST_CASE("a tracked TGPL.toml that is not there is none") {
  CHECK(told(git::kFileMode) == "missing TGPL.toml");
}
