// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/digest.h"

#include "support/catch.h"
#include "terms/read.h"

using namespace tgpl;
using namespace tgpl::terms;

namespace {

Terms read(const std::string& text) {
  return read_terms("version = 1\n" + text).terms.value();
}

const std::string kUsage =
    "[usage]\ntrain-ai = \"allow\"\nsearch = \"allow\"\n";

}  // namespace

TEST_CASE("equal terms have the same digest, however they are formatted") {
  const std::string other =
      "# words\n[usage]\nsearch = 'allow'\ntrain-ai = 'allow'\n"
      "[policy]\nexclude = [\"x\"]\n";
  CHECK(digest(read(kUsage)) == digest(read(other)));
  CHECK(digest(read(kUsage)).size() == 64);
}

TEST_CASE("a different value gives a different digest") {
  CHECK(digest(read(kUsage)) !=
        digest(read("[usage]\ntrain-ai = \"allow\"\nsearch = \"unknown\"\n")));
}

TEST_CASE("keys include the names of their tables") {
  const TomlResult toml = parse_toml(
      "a = 1\n[b.c]\nd = [\"x\", \"y\"]\n[[e]]\nf = true\n[[e]]\nf = "
      "2026-01-02\n");
  CHECK(flattened(*toml.document) ==
        std::vector<KeyValue>{{"a", "1"},
                              {"b.c.d", "[\"x\", \"y\"]"},
                              {"e.1.f", "true"},
                              {"e.2.f", "2026-01-02"}});
}

TEST_CASE("changes list added, changed and removed keys") {
  const std::vector<KeyValue> before = {{"a", "1"}, {"b", "2"}, {"c", "3"}};
  const std::vector<KeyValue> after = {{"d", "4"}, {"b", "5"}, {"c", "3"}};
  CHECK(changes(before, after) == std::vector<KeyChange>{{"d", "", "4"},
                                                         {"b", "2", "5"},
                                                         {"a", "1", ""}});
  CHECK(changes(after, after).empty());
}
