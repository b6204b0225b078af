// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

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

const std::string kAuthors = "Ada Example <ada@example.org>\n";

/// "Ada Example from AUTHORS", with "author " and " and others".
std::string told(const Files& files) {
  const MemoryTree tree{files};
  const Survey found = survey(tree, read_context(tree), git::Config::parse(""));
  if (found.holders.empty()) return "nobody";
  return cat({found.holders_are_authors ? "author " : "",
              join(found.holders, ", "),
              found.holders_and_others ? " and others" : "", " from ",
              found.holder_source});
}

/// Files of which the first `ada` name Ada, the others one person each.
Files notices(std::size_t ada, std::size_t others) {
  Files files;
  for (std::size_t i = 0; i < ada + others; ++i) {
    const std::string number = std::to_string(i);
    files[cat({"a", number, ".sh"})] =
        tags("", i < ada ? "Ada Example" : cat({"Bob", number, " Example"}));
  }
  return files;
}

}  // namespace

TEST_CASE("without notices the file AUTHORS names the authors") {
  CHECK(told({{"AUTHORS", kAuthors}}) ==
        "author Ada Example <ada@example.org> from AUTHORS");
  CHECK(told({{"AUTHORS.md", "# Authors\n\n- " + kAuthors}}) ==
        "author Ada Example <ada@example.org> from AUTHORS.md");
  CHECK(told({{"doc/AUTHORS", kAuthors}}) == "nobody");
}

TEST_CASE("without AUTHORS the manifest in the top directory names them") {
  const std::string manifest = R"({"author": "Bob Example"})";
  CHECK(told({{"package.json", manifest}}) ==
        "author Bob Example from package.json");
  CHECK(told({{"AUTHORS", kAuthors}, {"package.json", manifest}}) ==
        "author Ada Example <ada@example.org> from AUTHORS");
  CHECK(told({{"lib/package.json", manifest}}) == "nobody");
}

TEST_CASE("a notice in the licence file counts for more than AUTHORS") {
  CHECK(told({{"AUTHORS", kAuthors}, {"LICENSE", mit_text("Acme")}}) ==
        "Acme from LICENSE");
}

TEST_CASE("whom most notices name is the holder; one of many is not") {
  CHECK(told(notices(3, 2)) == "Ada Example from 3 notices in the files");
  CHECK(told(notices(3, 3)) == "nobody");
  CHECK(told(notices(2, 0)) == "nobody");
}
