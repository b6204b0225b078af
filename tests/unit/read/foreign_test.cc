// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/foreign.h"

#include "support/catch.h"
#include "support/license_texts.h"
#include "tree/memory_tree.h"

using namespace tgpl;
using namespace tgpl::read;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;

/// The project's licence is old, or it is new.
ProjectStatement project(bool adopts) {
  return {"MIT", {"Ada Example <ada@example.org>"}, adopts, {"LICENSE"}};
}

enum class Licence { usual, is_new };

/// "PATH: REASON" of each folder.
Texts foreign(std::map<std::string, std::string> files,
              Licence licence = Licence::usual) {
  Texts out;
  const MemoryTree tree(std::move(files));
  for (const ForeignFolder& folder :
       foreign_folders(tree, project(licence == Licence::is_new)))
    out.push_back(folder.path + ": " + folder.reason);
  return out;
}

std::string package(const std::string& license) {
  return "{\"license\": \"" + license + "\"}\n";
}

}  // namespace

TEST_CASE("a folder with another licence is foreign") {
  CHECK(
      foreign({{"lib/zlib/LICENSE", zlib_text("Ada Example")}}) ==
      Texts{
          "lib/zlib: directory with its own licence (lib/zlib/LICENSE: Zlib)"});
  CHECK(foreign({{"lib/COPYING", "Do as you like.\n"}}) ==
        Texts{"lib: directory with its own licence (lib/COPYING)"});
}

TEST_CASE("a folder with the project's licence is foreign by another holder") {
  CHECK(foreign({{"lib/LICENSE", mit_text("Bob Example")}}).size() == 1);
  CHECK(foreign({{"lib/LICENSE", mit_text("")}}).empty());
  CHECK(foreign({{"lib/LICENSE", mit_text("Ada Example <a@example.com>")}})
            .empty());
}

TEST_CASE("where the project's licence is new, no folder had it before") {
  CHECK(foreign({{"lib/LICENSE", mit_text("Ada Example")}}, Licence::is_new)
            .size() == 1);
}

TEST_CASE("the licence files of the project itself make nothing foreign") {
  CHECK(foreign({{"LICENSE", zlib_text("")},
                 {"LICENSES/Zlib.txt", zlib_text("")},
                 {"LICENSES/LICENSE-2.txt", zlib_text("")},
                 {"package.json", package("Zlib")}})
            .empty());
}

TEST_CASE("a text with a licence in its name must hold one to count") {
  CHECK(foreign({{"doc/license.md", "How to choose a licence.\n"},
                 {"etc/LICENSE", " \n"}})
            .empty());
  CHECK(foreign({{"doc/license.md", zlib_text("")}}).size() == 1);
}

TEST_CASE("a package under none of the project's licences is foreign") {
  CHECK(
      foreign({{"lib/package.json", package("Zlib")}}) ==
      Texts{"lib: package under a different licence (lib/package.json: Zlib)"});
  CHECK(foreign({{"lib/package.json", package("MIT OR Zlib")},
                 {"lib2/package.json", package("as is")},
                 {"lib3/package.json", "{}\n"}})
            .empty());
}

TEST_CASE("a file is in a folder at any depth, and not in one like it") {
  const std::vector<ForeignFolder> folders = {{"lib/zlib", ""}};
  CHECK(foreign_folder_of(folders, "lib/zlib/a.c") == folders.data());
  CHECK(foreign_folder_of(folders, "lib/zlib/b/c.c") == folders.data());
  CHECK(foreign_folder_of(folders, "lib/zlib2/a.c") == nullptr);
  CHECK(foreign_folder_of(folders, "lib/zlib") == nullptr);
}
