// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/inventory.h"

#include "base/sha256.h"
#include "git/mode.h"
#include "support/catch.h"
#include "support/license_texts.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::read;
using tree::MemoryFiles;
using tree::MemoryTree;

TEST_CASE("every regular file is listed, links and submodules are counted") {
  const Inventory found = take_inventory(MemoryTree(MemoryFiles{
      {{"LICENSE", "text"}, {"a.sh", "true\n"}, {"link", "a.sh"}, {"sub", ""}},
      {{"link", git::kSymlinkMode}, {"sub", git::kSubmoduleMode}}}));
  REQUIRE(found.files.size() == 2);
  CHECK(found.files[0].path == "LICENSE");
  CHECK(found.files[1].sha256 == sha256_hex("true\n"));
  CHECK(found.links == 1);
  CHECK(found.submodules == 1);
}

TEST_CASE("of the texts those are taken over that SPDX does not know") {
  const Inventory found = take_inventory(
      MemoryTree{{"LICENSES/LicenseRef-Own.txt", "Do as you like.\n"},
                 {"LICENSES/LicenseRef-Bin.txt", std::string("t\0t", 3)},
                 {"LICENSES/MIT.txt", mit_text("")}});
  CHECK(found.texts == std::map<std::string, std::string>{
                           {"LicenseRef-Own", "Do as you like.\n"}});
}
