// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// [[scope]] with `ours = true`, and what TGPL.toml leaves out.
#include "support/catch.h"
#include "terms/digest.h"
#include "terms/holder.h"
#include "terms/read.h"
#include "terms/scope.h"
#include "terms/write.h"

using namespace tgpl;
using namespace tgpl::terms;

namespace {

const std::string kUsage = "version = 1\n[usage]\ntrain-ai = \"disallow\"\n";

Terms read(const std::string& text) {
  const ReadResult result = read_terms(text);
  REQUIRE(result.terms);
  return *result.terms;
}

}  // namespace

TEST_CASE("only a scope that says ours = true leaves no doubt") {
  const Terms terms =
      read(kUsage +
           "[[scope]]\npath = \"vendor/own/**\"\nours = true\n"
           "[[scope]]\npath = \"vendor/**\"\nours = false\n"
           "[[scope]]\npath = \"doc/**\"\ntrain-ai = \"allow\"\n");
  CHECK(is_surely_ours(terms, "vendor/own/a.c"));
  CHECK_FALSE(is_surely_ours(terms, "vendor/a.c"));
  CHECK_FALSE(is_surely_ours(terms, "doc/a.md"));
  CHECK_FALSE(is_surely_ours(terms, "src/a.c"));
  CHECK(is_ours(terms, "vendor/own/a.c"));
}

TEST_CASE("the terms of a scope with ours = true are those of [usage]") {
  const Terms terms =
      read(kUsage + "[[scope]]\npath = \"lib/**\"\nours = true\n");
  CHECK(uses_of(terms, "lib/a.c") == terms.usage);
}

TEST_CASE("ours = true is written and read again") {
  Terms terms;
  terms.scopes = {{{"lib/**"}, true, "MIT", {}, {}, {}, true}};
  const std::string text = write_terms(terms, "");
  CHECK(text.find("ours = true") != std::string::npos);
  CHECK(text.find("train-ai = \"unknown\"\n\n[[scope]]") == std::string::npos);
  CHECK(read(text).scopes == terms.scopes);
}

TEST_CASE("a holder of whom nothing is known is written without type, share") {
  Terms terms;
  terms.holders = {{"Ada Example", {}, "", "", {}}};
  const std::string text = write_terms(terms, "");
  CHECK(text.find("\ntype = ") == std::string::npos);
  CHECK(text.find("\nshare = ") == std::string::npos);
  CHECK(type_of(terms.holders[0]) == HolderType::person);
  CHECK(share_of(terms.holders[0]) == Share::all);
}

TEST_CASE("what an absent key means may be spelled out in the same terms") {
  const std::string holder = kUsage + "[[holder]]\nname = \"Ada Example\"\n";
  CHECK(digest(read(holder)) ==
        digest(read(holder + "type = \"person\"\nshare = \"all\"\n")));
  CHECK(digest(read(holder)) != digest(read(holder + "share = \"part\"\n")));
  const std::string scope =
      kUsage + "[[scope]]\npath = \"lib/**\"\nours = false\n";
  CHECK(digest(read(scope)) ==
        digest(read(scope + "train-ai = \"unknown\"\n")));
}
