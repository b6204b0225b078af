// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The licence of a project that follows REUSE and has no licence file in its
// top directory.
#include "base/text.h"
#include "read/survey.h"
#include "support/catch.h"
#include "support/license_texts.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::read;
using tree::MemoryTree;

namespace {

using Files = std::map<std::string, std::string>;

/// A project with both texts, `mit` files under MIT and `zlib` under Zlib.
Files project(std::size_t mit, std::size_t zlib) {
  Files files = {{"LICENSES/MIT.txt", mit_text("")},
                 {"LICENSES/Zlib.txt", zlib_text("")}};
  for (std::size_t i = 0; i < mit + zlib; ++i)
    files[cat({"a", std::to_string(i), ".sh"})] =
        tags(i < mit ? "MIT" : "Zlib", "Ada Example");
  return files;
}

/// "MIT: source", "unclear: why (MIT Zlib)" or "none".
std::string told(const Files& files) {
  const MemoryTree tree{files};
  const Survey found = survey(tree, read_context(tree), git::Config::parse(""));
  if (!found.unclear.empty())
    return cat(
        {"unclear: ", found.unclear, " (", join(found.alternatives, " "), ")"});
  if (found.license.empty()) return "none";
  return cat({found.license, ": ", found.license_source});
}

}  // namespace

TEST_CASE("the licence of two thirds of the tagged files is the project's") {
  CHECK(told(project(4, 2)) ==
        "MIT: tags in 4 of 6 tagged files, and LICENSES/");
  CHECK(told(project(5, 0)) ==
        "MIT: tags in 5 of 5 tagged files, and LICENSES/");
}

TEST_CASE("tags that do not agree are shown, and a person chooses among them") {
  CHECK(told(project(3, 3)) ==
        "unclear: the tags in 6 files do not agree on one licence: MIT in 3, "
        "Zlib in 3 (MIT Zlib)");
}

TEST_CASE("the text of the licence has to be there, and be that text") {
  Files files = project(5, 1);
  files.erase("LICENSES/MIT.txt");
  files["LICENSES/ISC.txt"] = "text\n";
  CHECK(told(files) ==
        "unclear: the licence would be MIT, but 'LICENSES/MIT.txt' is missing "
        "(MIT)");
  files["LICENSES/MIT.txt"] = zlib_text("");
  CHECK(told(files) ==
        "unclear: 'LICENSES/MIT.txt' is not the text of MIT (MIT)");
}

TEST_CASE("pictures that REUSE.toml puts under another licence do not vote") {
  Files files = project(3, 0);
  for (int i = 0; i < 9; ++i)
    files[cat({"img/", std::to_string(i), ".png"})] = "\x89PNG";
  files["REUSE.toml"] = reuse_toml("img/*", "Zlib", "Bob Example");
  CHECK(told(files) == "MIT: tags in 3 of 3 tagged files, and LICENSES/");
}

TEST_CASE("without tags a single text counts only if it is the licence's own") {
  Files files = {{"LICENSES/MIT.txt", mit_text("")}, {"a.sh", "true\n"}};
  CHECK(told(files) == "MIT: LICENSES/MIT.txt");
  files["LICENSES/MIT.txt"] = zlib_text("");
  CHECK(told(files) == "unclear: 'LICENSES/MIT.txt' is not the text of MIT ()");
}

TEST_CASE("spellings of one licence are one vote") {
  Files files = project(0, 0);
  int n = 0;
  for (const char* spelling : {"MIT", "(MIT)", "MIT", "(MIT)"})
    files[cat({"b", std::to_string(n++), ".sh"})] =
        tags(spelling, "Ada Example");
  CHECK(told(files) == "MIT: tags in 4 of 4 tagged files, and LICENSES/");
}
