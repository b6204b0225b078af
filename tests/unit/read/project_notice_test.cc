// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/project_notice.h"

#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::read;
using header::Notice;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;

/// Settings as "KEY\nVALUE".
git::Config config(const Texts& settings) {
  std::string list;
  for (const std::string& setting : settings) (list += setting) += '\0';
  return git::Config::parse(list);
}

git::Config user() {
  return config({"user.name\nEve Example", "user.email\neve@example.org"});
}

Context without_terms() {
  return {};
}

Context with_terms(const std::string& text = terms_toml()) {
  return read_context(MemoryTree{{"TGPL.toml", text}});
}

}  // namespace

TEST_CASE("options win over TGPL.toml, which wins over git config") {
  CHECK(project_notice(with_terms(), user(), "", {}) ==
        Notice{{"Ada Example"}, "MIT"});
  CHECK(project_notice(with_terms(), user(), "Zlib", {"Bob Example"}) ==
        Notice{{"Bob Example"}, "Zlib"});
  CHECK(project_notice(without_terms(), user(), "mit", {}) ==
        Notice{{"Eve Example <eve@example.org>"}, "MIT"});
}

TEST_CASE("a licence has to be known, a holder too where one is needed") {
  CHECK_THROWS_WITH(project_notice(without_terms(), user(), "", {}),
                    "no licence configured");
  CHECK_THROWS_WITH(project_notice(without_terms(), {}, "MIT", {}),
                    "no copyright holder configured");
  CHECK(project_notice(without_terms(), {}, "MIT", {}, HolderNeed::optional) ==
        Notice{{}, "MIT"});
}

TEST_CASE("a TGPL.toml with an error is not guessed at") {
  const Context context = with_terms("version = 1\nlicence =\n");
  CHECK_THROWS_WITH(project_notice(context, user(), "MIT", {}),
                    Catch::Matchers::StartsWith("TGPL.toml:"));
  CHECK_NOTHROW(require_valid_terms(with_terms()));
  CHECK_NOTHROW(require_valid_terms(without_terms()));
}

TEST_CASE("tgpl.holder goes before the name of the user") {
  CHECK(configured_holder(config({"user.name\nEve", "tgpl.holder\nAcme"})) ==
        Texts{"Acme"});
  CHECK(configured_holder(config({"user.name\nEve"})) == Texts{"Eve"});
  CHECK(configured_holder(config({"user.email\ne@example.org"})).empty());
}

TEST_CASE("a holder fits in one line and has a name") {
  CHECK_NOTHROW(require_name("Ada Example <ada@example.org>"));
  for (const std::string holder : {"", "<ada@example.org>", "Ada\nExample"})
    CHECK_THROWS_AS(require_name(holder), Error);
}

TEST_CASE("an expression is written as SPDX writes it, with known licences") {
  CHECK(canonical_expression("mit or zlib") == "MIT OR Zlib");
  CHECK_THROWS_WITH(
      canonical_expression("MIT OR"),
      Catch::Matchers::StartsWith("invalid SPDX expression 'MIT OR': "));
  CHECK_THROWS_WITH(canonical_expression("MIT AND Mine"),
                    "unknown licence identifier 'Mine'");
}
