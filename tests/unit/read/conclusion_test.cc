// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/conclusion.h"

#include <string>

#include "read/context.h"
#include "read/own_words.h"
#include "support/catch.h"
#include "support/memory_tree.h"

// REUSE-IgnoreStart: the notices below are input.

using namespace tgpl;
using namespace tgpl::read;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;

/// The conflicts of the only file.
Texts conflicts(const std::string& path, const std::string& text) {
  const MemoryTree tree{{path, text}};
  const auto found =
      conclude(tree, read_context(tree), ProjectStatement{"Zlib", {}});
  REQUIRE(found.size() == 1);
  return found[0].conflicts;
}

const std::string kTag = "SPDX-License-Identifier: Zlib\n";
const std::string kPage(3000, '\n');

}  // namespace

TEST_CASE("a document that talks of licences below its tag is no conflict") {
  CHECK(conflicts("FAQ.md", "<!--\n" + kTag + "-->\n" + kPage +
                                "This program is released under the MIT "
                                "license.\n")
            .empty());
}

TEST_CASE("a notice in words near a tag, or in a source file, is a conflict") {
  const std::string notice =
      "// This file is licensed under the MIT license.\n";
  const Texts both = {"declares Zlib, states in words MIT"};
  CHECK(conflicts("a.md", "<!-- " + kTag + "-->\n" + notice) == both);
  CHECK(conflicts("a.c", "// " + kTag + kPage + notice) == both);
}

// REUSE-IgnoreEnd
