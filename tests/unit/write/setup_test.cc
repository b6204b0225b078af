// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/setup.h"

#include "base/sha256.h"
#include "license/tgpl.h"
#include "support/catch.h"
#include "support/license_texts.h"
#include "support/memory_tree.h"
#include "terms/read.h"

using namespace tgpl;
using namespace tgpl::write;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

const std::string kTgpl = "LicenseRef-TGPL-0.1-or-later";
const std::string kUser = "user.name\nEve Example";

SetupPlan plan_of(const tree::Tree& tree, SetupOptions options = {},
                  std::string_view config = kUser) {
  options.today = "2026-11-23";
  return plan_setup(tree, read::read_context(tree), git::Config::parse(config),
                    options);
}

SetupPlan plan_of(Files files, const SetupOptions& options = {},
                  std::string_view config = kUser) {
  return plan_of(MemoryTree(std::move(files)), options, config);
}

/// The path of each new file.
Texts new_files(const SetupPlan& plan) {
  Texts out;
  for (const NewFile& file : plan.files) out.push_back(file.path);
  return out;
}

terms::Terms terms_in(const SetupPlan& plan) {
  REQUIRE(plan.files.back().path == "TGPL.toml");
  const auto terms = terms::read_terms(plan.files.back().text).terms;
  REQUIRE(terms);
  return *terms;
}

/// "message: hint" of what is thrown.
std::string refusal(Files files, const SetupOptions& options = {},
                    std::string_view config = kUser) {
  try {
    plan_of(std::move(files), options, config);
  } catch (const Error& error) {
    return error.message() + ": " + error.hint();
  }
  return "planned";
}

}  // namespace

TEST_CASE("a project that says nothing gets the TGPL, in the user's name") {
  const SetupPlan plan = plan_of({{"a.sh", "true\n"}});
  CHECK(plan.license == kTgpl);
  CHECK(plan.license_source == "default");
  CHECK(plan.adopts);
  CHECK(plan.holders == Texts{"Eve Example"});
  CHECK(plan.holder_source == "git config");
  CHECK(new_files(plan) ==
        Texts{"LICENSES/" + kTgpl + ".txt", "LICENSE", "TGPL.toml"});
  REQUIRE(plan.labels.size() == 1);
  CHECK(plan.labels[0].action == Action::header);
}

TEST_CASE("the licence that is there stays, and its text is copied") {
  const Files files = {{"LICENSE", mit_text("Ada Example")}};
  const SetupPlan plan = plan_of(files);
  CHECK(plan.license == "MIT");
  CHECK(plan.license_source == "LICENSE");
  CHECK_FALSE(plan.adopts);
  CHECK(plan.holders == Texts{"Ada Example"});
  CHECK(new_files(plan) == Texts{"LICENSES/MIT.txt", "TGPL.toml"});
  CHECK(plan_of(files, {.license = "mit"}).license == "MIT");
}

TEST_CASE("another licence than the one that is there is refused") {
  CHECK(refusal({{"LICENSE", mit_text("")}}, {.license = "Zlib"})
            .starts_with("cannot change the licence: the project is already "
                         "under MIT (LICENSE): "));
  CHECK(refusal({{"TGPL.toml", terms_toml()}}, {.license = "Zlib"})
            .starts_with("cannot change the licence: the project is already "
                         "under MIT (TGPL.toml): "));
}

TEST_CASE("an unclear licence is for the user to name, among what it may be") {
  const Files files = {{"LICENSE-MIT", mit_text("")},
                       {"LICENSE-ZLIB", zlib_text("")}};
  CHECK(
      refusal(files) ==
      "cannot tell how the licences in LICENSE-MIT, LICENSE-ZLIB combine: use "
      "--license MIT or --license Zlib");
  CHECK(refusal(files, {.license = "ISC"}) == refusal(files));
  const SetupPlan plan = plan_of(files, {.license = "Zlib OR MIT"});
  CHECK(plan.license == "Zlib OR MIT");
  CHECK_FALSE(plan.adopts);
}

TEST_CASE("a licence that nobody knows may have any name but the TGPL's") {
  const Files files = {{"LICENSE", "Do as you like.\n"}};
  CHECK(refusal(files, {.license = kTgpl}) ==
        "cannot identify the licence in 'LICENSE': use --license EXPRESSION");
  CHECK(plan_of(files, {.license = "LicenseRef-Own"}).license ==
        "LicenseRef-Own");
}

TEST_CASE("headers of ours without TGPL.toml are a run that was interrupted") {
  CHECK(plan_of({{"a.sh", tags(kTgpl, "Eve Example")}}).adopts);
  CHECK_FALSE(plan_of({{"a.sh", tags("MIT", "Eve Example")}}).adopts);
}

TEST_CASE("of the holders the strongest word counts") {
  const Files files = {{"LICENSE", mit_text("Bob Example")},
                       {"TGPL.toml", terms_toml()}};
  CHECK(plan_of(files, {.holders = {"Acme"}}).holders == Texts{"Acme"});
  CHECK(plan_of(files).holders == Texts{"Ada Example"});
  CHECK(plan_of(files).holder_source == "TGPL.toml");
  CHECK(plan_of({{"LICENSE", mit_text("Bob Example")}}).holders ==
        Texts{"Bob Example"});
}

TEST_CASE("a licence that others gave is not put in the user's name") {
  const SetupPlan plan =
      plan_of({{"LICENSE", mit_text("")}}, {},
              kUser + std::string(1, '\0') +
                  "remote.origin.url\nhttps://example.org/tool");
  CHECK(plan.holders == Texts{"tool contributors"});
}

TEST_CASE("a single author in the history is the holder, of several none is") {
  MemoryFiles files{{{"a.sh", "true\n"}}};
  files.authors = {{"Ada Example", "ada@example.org", 7},
                   {"Bob Example", "bob@example.org", 2}};
  const SetupPlan plan = plan_of(MemoryTree(files), {}, "");
  REQUIRE(plan.holders.size() == 1);
  CHECK(plan.holders[0].ends_with("contributors"));
  CHECK(plan.notes.back().starts_with("9 commits by 2 people, none of them"));
  files.authors.pop_back();
  const SetupPlan alone = plan_of(MemoryTree(files), {}, kUser);
  CHECK(alone.holders == Texts{"Ada Example <ada@example.org>"});
  CHECK(alone.holder_source == "the only author in the history");
  CHECK(refusal({{"a.sh", "true\n"}}, {}, "")
            .starts_with("cannot determine the copyright holder: "));
}

TEST_CASE("a text that is nowhere in the project is asked for") {
  const SetupPlan plan =
      plan_of({{"Cargo.toml", "package.license = \"MIT\"\n"}});
  CHECK(plan.notes == Texts{"no file with the text of MIT alone; add it as "
                            "LICENSES/MIT.txt"});
}

TEST_CASE("a project that is set up has nothing to do") {
  const SetupPlan plan =
      plan_of({{"LICENSES/MIT.txt", mit_text("")},
               {"TGPL.toml", tags("MIT", "Ada Example") + terms_toml()},
               {"a.sh", tags("MIT", "Ada Example")}});
  CHECK(plan.empty());
  CHECK(plan.notes.empty());
}

TEST_CASE("the new terms permit nothing that nobody said") {
  const terms::Terms mit = terms_in(plan_of({{"LICENSE", mit_text("Acme")}}));
  CHECK(mit.usage.train_ai == terms::Usage::unknown);
  CHECK(mit.terms.license == "MIT");
  CHECK(mit.terms.status == terms::Status::published);
  CHECK(mit.terms.effective == "2026-11-23");
  const terms::Terms tgpl = terms_in(plan_of({{"a.sh", "true\n"}}));
  CHECK(tgpl.usage.train_ai == terms::Usage::conditional);
  CHECK(tgpl.terms.status == terms::Status::draft);
}

TEST_CASE("the new terms pin the licence text by its digest") {
  const std::string mit = mit_text("Acme");
  const terms::Terms terms = terms_in(plan_of({{"COPYING", mit}}));
  CHECK(terms.terms.license_file == "COPYING");
  CHECK(terms.terms.license_sha256 == sha256_hex(mit));
  CHECK(terms_in(plan_of({{"a.sh", "true\n"}})).terms.license_sha256 ==
        sha256_hex(license::tgpl_text()));
}

TEST_CASE("what is left alone is a scope that is not ours") {
  const terms::Terms terms = terms_in(plan_of(
      {{"a.sh", "true\n"}, {"vendor/b.sh", "true\n"}, {"vendor/c.sh", "x\n"}}));
  REQUIRE(terms.scopes.size() == 1);
  CHECK(terms.scopes[0].paths == Texts{"vendor/**"});
  CHECK_FALSE(terms.scopes[0].ours);
}

TEST_CASE("the new policy excludes generated files, which stay ours") {
  const SetupPlan plan =
      plan_of({{"Cargo.lock", "a = 1\n"}, {"a.sh", "true\n"}});
  CHECK(terms_in(plan).scopes.empty());
  CHECK_THAT(plan.files.back().text,
             Catch::Matchers::Contains("exclude = [\"Cargo.lock\"]"));
}

TEST_CASE("without headers no file is labelled") {
  CHECK(plan_of({{"a.sh", "true\n"}}, {.headers = false}).labels.empty());
}

TEST_CASE("beside dep5 files get a .license, and no REUSE.toml") {
  const std::string dep5 =
      "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/"
      "1.0/\n";
  CHECK(plan_of({{".reuse/dep5", dep5}, {"a.sh", "true\n"}}).dot_license);
  CHECK_FALSE(plan_of({{"a.sh", "true\n"}}).dot_license);
}

TEST_CASE("what cannot be read is not built upon") {
  CHECK_THAT(refusal({{"TGPL.toml", "version =\n"}}),
             Catch::Matchers::StartsWith("TGPL.toml:1:10: "));
  CHECK(refusal({{"REUSE.toml", "version =\n"}})
            .starts_with("cannot read 'REUSE.toml': line 1: "));
}
