// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/exempt.h"

#include "base/text.h"
#include "support/catch.h"
#include "support/license_texts.h"
#include "support/memory_tree.h"
#include "write/label.h"

using namespace tgpl;
using namespace tgpl::write;
using tree::MemoryTree;

namespace {

const header::Notice kNotice{{"Ada Example"}, "MIT"};

/// The action for the file, with a TGPL.toml that ends in `terms`.
Action action_for(const std::string& path, const std::string& text,
                  const std::string& terms = "") {
  const MemoryTree tree{{"LICENSE-MIT", mit_text("Ada Example")},
                        {"TGPL.toml", terms_toml(terms)},
                        {path, text}};
  for (const FilePlan& plan :
       plan_labels(tree, read::read_context(tree), tree.entries(), {kNotice})) {
    if (plan.path == path) return plan.action;
  }
  return Action::none;
}

}  // namespace

TEST_CASE(
    "a licence text beside the project's is exempt, a file on it is not") {
  CHECK(exempt_reason("COPYING-ZLIB", zlib_text("")) == "licence text");
  CHECK(exempt_reason("UNLICENSE", "This is free.\n").empty());
  CHECK(exempt_reason("src/license.c", zlib_text("")) == "");
  CHECK(exempt_reason("fonts/serif-lic.txt", zlib_text("")) == "licence text");
  CHECK(exempt_reason("notes.txt", zlib_text("") + std::string(400, 'x')) ==
        "");
}

TEST_CASE("an agreement with contributors gets no label") {
  CHECK(action_for("CLA.md", "Contributions are yours.\n") == Action::exempt);
  CHECK(action_for("CODE_OF_CONDUCT.md", "Be kind.\n") == Action::exempt);
  CHECK(action_for("CONTRIBUTING.md", "Be kind.\n") == Action::header);
}

TEST_CASE("a scope with ours = true overrules words and folders") {
  const std::string scope =
      "[[scope]]\npath = [\"vendor/**\", \"z.sh\"]\nours = true\n";
  const std::string zlib = in_comments(zlib_text("Bob Example"));
  CHECK(action_for("vendor/a.sh", "true\n") == Action::leave);
  CHECK(action_for("vendor/a.sh", "true\n", scope) == Action::header);
  CHECK(action_for("z.sh", zlib) == Action::leave);
  CHECK(action_for("z.sh", zlib, scope) == Action::header);
  CHECK(action_for("z.sh", tags("Zlib", ""), scope) == Action::leave);
}

TEST_CASE("a scope with a licence decides which one its files get") {
  const MemoryTree tree{
      {"LICENSE-MIT", mit_text("Ada Example")},
      {"TGPL.toml", terms_toml("[[scope]]\npath = \"doc/**\"\nours = true\n"
                               "license = \"CC-BY-4.0\"\n")},
      {"doc/a.sh", "true\n"}};
  const read::Context context = read::read_context(tree);
  REQUIRE(context.terms);
  Labelling labelling{kNotice};
  labelling.path_licenses = {{"doc/**", "CC-BY-4.0"}};
  const auto plans = plan_labels(tree, context, tree.entries(), labelling);
  REQUIRE(plans.size() == 2);
  CHECK(plans[1].notice->expression == "CC-BY-4.0");
}
