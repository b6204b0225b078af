// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/planner.h"

#include "base/text.h"
#include "git/mode.h"
#include "support/catch.h"
#include "support/license_texts.h"
#include "support/memory_tree.h"
#include "write/path_license.h"

using namespace tgpl;
using namespace tgpl::write;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

const header::Notice kNotice{{"Ada Example"}, "MIT"};
const header::Notice kTgplNotice{{"Ada Example"},
                                 "LicenseRef-TGPL-0.1-or-later"};
const Labelling kUsual{kNotice};

/// "header: MIT by Ada Example", "leave: declares Zlib".
std::string told(const FilePlan& plan) {
  static constexpr std::string_view kActions[] = {
      "none",      "header", "external", "sidecar", "leave",
      "generated", "exempt", "ignored",  "unread"};
  const std::string action(kActions[static_cast<int>(plan.action)]);
  if (!is_edit(plan.action)) return cat({action, ": ", plan.reason});
  std::string out = cat({action, ": ", plan.notice->expression, " by ",
                         join(plan.notice->copyrights, ", ")});
  if (!plan.notice->contributors.empty())
    out += cat({" with ", join(plan.notice->contributors, ", ")});
  return out;
}

FilePlan plan_of(const tree::Tree& tree, const std::string& path,
                 const Labelling& labelling = kUsual) {
  const read::Context context = read::read_context(tree);
  const Planner planner(tree, context, tree.entries(), labelling);
  tree::ContentReader reader = tree.reader();
  const git::Entry& entry = *tree.find(path);
  return planner.plan(entry, reader.read(entry).value(), reader);
}

/// For a file with this text.
std::string plan_for(const std::string& text,
                     const Labelling& labelling = kUsual) {
  return told(plan_of(MemoryTree{{"a.sh", text}}, "a.sh", labelling));
}

Labelling adopting(const header::Notice& notice) {
  return {.notice = notice, .adopts = true};
}

holders::FileAuthors authors_of_a(const holders::AuthorOptions& options,
                                  const holders::FileHistory& history) {
  return {options, {2027, ""}, {"a.sh"}, {history}};
}

const holders::FileHistory kByBob{{{{"Bob", "bob@example.org"}, {2019, 2021}}}};

}  // namespace

TEST_CASE("a file gets the parts of the notice that it does not say") {
  CHECK(plan_for("true\n") == "header: MIT by Ada Example");
  CHECK(plan_for(tags("MIT", "")) == "header:  by Ada Example");
  CHECK(plan_for(tags("", "Ada Example")) == "header: MIT by Ada Example");
  CHECK(plan_for(tags("Zlib", "Bob Example")) ==
        "none: already has licence and copyright information");
}

TEST_CASE("a holder in REUSE.toml is not named again in the file") {
  std::string toml = reuse_toml("*.sh", "MIT", "Bob Example");
  toml.resize(toml.rfind("SPDX-"));
  CHECK(told(plan_of(MemoryTree{{"REUSE.toml", toml}, {"a.sh", "true\n"}},
                     "a.sh")) == "header: MIT by ");
}

TEST_CASE("a file under another licence is not completed") {
  CHECK(plan_for(tags("Zlib", "")) == "leave: declares Zlib");
  const Labelling choice{{{"Ada Example"}, "MIT OR Zlib"}};
  CHECK(plan_for(tags("Zlib OR MIT", ""), choice) == "header:  by Ada Example");
}

TEST_CASE("nobody else's file is put under a licence that is new") {
  const std::string bobs = tags("", "2024 Bob Example");
  const std::string reason =
      "leave: names another copyright holder, Bob Example (line 1); to label "
      "it, use 'git tgpl header add --holder'";
  CHECK(plan_for(bobs, adopting(kNotice)) == reason);
  CHECK(plan_for(bobs, {kTgplNotice}) == reason);
  Labelling forced = adopting(kNotice);
  forced.named = {"a.sh"};
  forced.force_own = true;
  CHECK(plan_for(bobs, forced) == "header: MIT by Ada Example");
  CHECK(plan_for(tags("", "2024 Ada Example <ada@example.org>"),
                 adopting(kNotice)) == "header: MIT by Ada Example");
}

TEST_CASE("a licence notice in prose has to be that of the labelling") {
  const std::string prose = in_comments(mit_text(""));
  CHECK(plan_for(prose) == "header: MIT by Ada Example");
  CHECK(plan_for(prose, {{{"Ada Example"}, "Zlib"}}) ==
        "leave: has its own licence notice: MIT (line 1)");
}

TEST_CASE("'see LICENSE' points to the project's licence, unless it is new") {
  const std::string text = "# See LICENSE for details.\n";
  CHECK(plan_for(text) == "header: MIT by Ada Example");
  CHECK_THAT(
      plan_for(text, adopting(kNotice)),
      Catch::Matchers::StartsWith("leave: has its own licence notice: "));
}

TEST_CASE("vendored and marked files are left alone") {
  const MemoryTree tree(
      MemoryFiles{.texts = {{"a.sh", "true\n"}, {"vendor/b.sh", "true\n"}},
                  .attributes = {{"a.sh", "linguist-generated", "set"}}});
  CHECK(told(plan_of(tree, "a.sh")) == "leave: marked in .gitattributes");
  CHECK(plan_of(tree, "vendor/b.sh").action == Action::leave);
}

TEST_CASE("a generated file goes to REUSE.toml if it is named, or nowhere") {
  const std::string text = "# Generated by bison\n";
  CHECK(plan_for(text) == "generated: line 1: 'generated by bison'");
  const Labelling labelling{.notice = kNotice, .named = {"a.sh"}};
  CHECK(plan_for(text, labelling) == "external: MIT by Ada Example");
}

TEST_CASE("the user may name a generated file that the policy excludes") {
  const MemoryTree tree{
      {"TGPL.toml", terms_toml("[policy]\nexclude = [\"*.lock\", \"b.sh\"]\n")},
      {"Cargo.lock", "a = 1\n"},
      {"b.sh", "true\n"}};
  const read::Context context = read::read_context(tree);
  const Labelling named{.notice = kNotice, .named = {"Cargo.lock", "b.sh"}};
  const auto planned = [&](std::string_view path, const Labelling& labelling) {
    return is_planned(tree, context, *tree.find(path), labelling);
  };
  CHECK_FALSE(planned("Cargo.lock", kUsual));
  CHECK(planned("Cargo.lock", named));
  CHECK(told(plan_of(tree, "Cargo.lock", named)) ==
        "external: MIT by Ada Example");
  CHECK(told(plan_of(tree, "b.sh", named)) == "leave: excluded by TGPL.toml");
}

TEST_CASE("no header declares a licence that the policy forbids") {
  const MemoryTree tree{
      {"TGPL.toml", terms_toml("[[policy.license]]\npath = \"lib/**\"\n"
                               "allowed = [\"ISC\"]\n")},
      {"a.sh", "true\n"},
      {"lib/b.sh", "true\n"}};
  CHECK(told(plan_of(tree, "a.sh")) == "header: MIT by Ada Example");
  CHECK(told(plan_of(tree, "lib/b.sh"))
            .starts_with("leave: policy forbids 'MIT' here (TGPL.toml:"));
}

TEST_CASE("a file in a folder with a licence of its own is left alone") {
  const MemoryTree tree{{"lib/LICENSE", zlib_text("Bob Example")},
                        {"lib/a.sh", "true\n"},
                        {"lib/b.sh", tags("Zlib", "Bob Example")}};
  CHECK(told(plan_of(tree, "lib/a.sh")) ==
        "leave: directory with its own licence (lib/LICENSE: Zlib)");
  CHECK(plan_of(tree, "lib/b.sh").action == Action::none);
}

TEST_CASE("a sidecar that says only a part is completed by hand") {
  CHECK(told(plan_of(
            MemoryTree{{"a.sh", "true\n"}, {"a.sh.license", tags("MIT", "")}},
            "a.sh")) == "leave: its .license file is incomplete");
}

TEST_CASE("test data and what carries no comment is labelled from outside") {
  const MemoryTree tree{{"tests/fixtures/x/a.sh", "true\n"},
                        {"b.json", "{}\n"}};
  const FilePlan data = plan_of(tree, "tests/fixtures/x/a.sh");
  CHECK(told(data) == "external: MIT by Ada Example");
  CHECK(data.reason == "test data");
  CHECK(data.data_folder == "tests/fixtures");
  CHECK(told(plan_of(tree, "b.json")) == "external: MIT by Ada Example");
  CHECK(plan_of(tree, "b.json").data_folder.empty());
}

TEST_CASE("with --dot-license a file gets a sidecar that hides nothing") {
  const Labelling labelling{.notice = kNotice, .dot_license = true};
  CHECK(plan_for("true\n", labelling) == "sidecar: MIT by Ada Example");
  CHECK(plan_for(tags("MIT", ""), labelling) ==
        "leave: has a tag that a .license file would hide");
}

TEST_CASE("with --skip-existing a file that says anything is complete") {
  const Labelling labelling{.notice = kNotice, .skip_existing = true};
  CHECK(plan_for(tags("MIT", ""), labelling) ==
        "none: already has licence and copyright information");
  CHECK(plan_for("true\n", labelling) == "header: MIT by Ada Example");
}

TEST_CASE("a contributor is named in the file, never beside it") {
  const Labelling labelling{{{"Ada Example"}, "MIT", {"Eve Example"}}};
  CHECK(plan_for(tags("MIT", "Ada Example"), labelling) ==
        "header:  by Ada Example with Eve Example");
  const MemoryTree tree{{"REUSE.toml", reuse_toml("**", "MIT", "Ada Example")},
                        {"b.json", "{}\n"}};
  CHECK(told(plan_of(tree, "b.json", labelling)) ==
        "none: already has licence and copyright information");
}

TEST_CASE("the history gives the holders to a file that names none") {
  const auto authors =
      authors_of_a({holders::Years::range, true, true}, kByBob);
  Labelling labelling{kNotice};
  labelling.authors = &authors;
  CHECK(plan_for("true\n", labelling) ==
        "header: MIT by 2019-2021 Bob <bob@example.org>");
  CHECK(plan_for(tags("", "Ada Example"), labelling) ==
        "header: MIT by Ada Example");
}

TEST_CASE("a file that names somebody else is left alone") {
  CHECK(plan_for(tags("", "Bob Example")) ==
        "leave: names another copyright holder, Bob Example (line 1); to "
        "label it, use 'git tgpl header add --holder'");
  const Labelling forced{
      .notice = kNotice, .named = {"a.sh"}, .force_own = true};
  CHECK(plan_for(tags("", "Bob Example"), forced) ==
        "header: MIT by Ada Example");
}

TEST_CASE("a history that was cut off, or names others, is in the way") {
  const auto cut =
      authors_of_a({holders::Years::range}, {.authors = {}, .cut_off = true});
  Labelling labelling = adopting(kTgplNotice);
  labelling.authors = &cut;
  CHECK(plan_for("true\n", labelling).starts_with("leave: "));
  const auto others = authors_of_a({holders::Years::none, true}, kByBob);
  labelling.authors = &others;
  CHECK(plan_for("true\n", labelling)
            .starts_with(
                "leave: its history names another copyright holder, Bob"));
}

TEST_CASE("no plan is made of a file that is not covered, or not ours") {
  const MemoryTree tree(MemoryFiles{
      {{"LICENSE", "text"},
       {"TGPL.toml", terms_toml("[policy]\nexclude = [\"third/**\"]\n")},
       {"a.sh", "true\n"},
       {"link", "a.sh"},
       {"third/b.sh", "true\n"}},
      {{"link", git::kSymlinkMode}}});
  const read::Context context = read::read_context(tree);
  const auto reason = [&](std::string_view path) {
    return why_unplanned(tree, context, *tree.find(path));
  };
  CHECK(reason("link") == "not a regular file");
  CHECK(reason("LICENSE") == "not covered by REUSE 3.3");
  CHECK(reason("third/b.sh") == "excluded by TGPL.toml");
  CHECK(reason("a.sh").empty());
}

TEST_CASE("the first scope that matches decides the licence of a path") {
  const MemoryTree tree{{"assets/own.sh", "true\n"}, {"assets/b.sh", "true\n"}};
  terms::Terms terms;
  terms::Scope own;
  own.paths = {"assets/own.sh"};
  terms::Scope assets;
  assets.paths = {"assets/**"};
  assets.license = "CC-BY-4.0";
  terms.scopes = {own, assets};
  Labelling labelling{kNotice};
  labelling.path_licenses = licenses_in_scopes(terms);
  CHECK(told(plan_of(tree, "assets/own.sh", labelling)) ==
        "header: MIT by Ada Example");
  CHECK(told(plan_of(tree, "assets/b.sh", labelling)) ==
        "header: CC-BY-4.0 by Ada Example");
}
