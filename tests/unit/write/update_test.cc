// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/update.h"

#include "support/catch.h"
#include "support/license_texts.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::write;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

UpdatePlan to_zlib() {
  UpdatePlan plan;
  plan.change.ours = {"Ada Example"};
  plan.change.expression = "Zlib";
  return plan;
}

const UpdatePlan kToZlib = to_zlib();

/// A header as 'header add' writes it, and a line of code.
std::string headed(const std::string& license, const std::string& holder) {
  return tags(license, holder) + "\ntrue\n";
}

struct Outcome {
  Files texts;  ///< of the changed files
  Texts left;   ///< "PATH: REASON"
};

Outcome update(const tree::Tree& tree, const UpdatePlan& plan,
               const holders::ReadFileAuthors& read = {}) {
  Outcome out;
  const Updated updated = update_headers(
      tree, read::read_context(tree), tree.entries(), plan, {},
      [&](const tree::Edit& edit) {
        out.texts[edit.path] = edit.text.value_or("gone");
      },
      read);
  for (const FilePlan& file : updated.left)
    out.left.push_back(file.path + ": " + file.reason);
  return out;
}

/// The text of the MIT licence, below the holder, in comments.
std::string prose_of(const std::string& holder) {
  const std::string text = mit_text(holder);
  return in_comments(text.substr(text.find("Copy"))) + "true\n";
}

}  // namespace

TEST_CASE("headers are changed, files without one are told") {
  const Outcome out = update(MemoryTree{{"a.sh", headed("MIT", "Ada Example")},
                                        {"b.sh", "true\n"},
                                        {"c.json", "{}\n"},
                                        {"empty.sh", ""}},
                             kToZlib);
  CHECK(out.texts == Files{{"a.sh", headed("Zlib", "Ada Example")}});
  REQUIRE(out.left.size() == 2);
  CHECK(out.left[0] == "b.sh: no header written by 'header add'");
  CHECK(out.left[1].starts_with("c.json: "));
}

TEST_CASE("what says so already is neither changed nor told") {
  const Outcome out =
      update(MemoryTree{{"a.sh", headed("Zlib", "Ada Example")}}, kToZlib);
  CHECK(out.texts.empty());
  CHECK(out.left.empty());
}

TEST_CASE("the headers of others are not ours to change") {
  const std::string header = headed("MIT", "Bob Example");
  const Outcome out =
      update(MemoryTree{{"TGPL.toml", terms_toml()},
                        {"lib/LICENSE", mit_text("Bob Example")},
                        {"lib/a.sh", header},
                        {"vendor/b.sh", header}},
             kToZlib);
  CHECK(out.texts.empty());
  REQUIRE(out.left.size() == 3);
  CHECK(out.left[1] ==
        "lib/a.sh: directory with its own licence (lib/LICENSE: MIT)");
  CHECK(out.left[2].starts_with("vendor/b.sh: "));
}

TEST_CASE("without TGPL.toml every folder with a licence is another's") {
  const Files files = {{"lib/LICENSE", mit_text("Ada Example")},
                       {"lib/a.sh", headed("MIT", "Ada Example")}};
  CHECK(update(MemoryTree(files), kToZlib).texts.empty());
  Files ours = files;
  ours["TGPL.toml"] = terms_toml();
  CHECK(update(MemoryTree(ours), kToZlib).texts.contains("lib/a.sh"));
}

TEST_CASE("what TGPL.toml leaves alone is not even told") {
  const Outcome out =
      update(MemoryTree{{"TGPL.toml", tags("MIT", "Ada Example") +
                                          terms_toml("[policy]\nexclude = "
                                                     "[\"third/**\"]\n")},
                        {"third/a.sh", headed("MIT", "Ada Example")}},
             kToZlib);
  CHECK_FALSE(out.texts.contains("third/a.sh"));
  for (const std::string& left : out.left)
    CHECK_FALSE(left.starts_with("third/"));
}

TEST_CASE("an owner's notice in prose becomes tags, anybody else's stays") {
  UpdatePlan plan;
  plan.owner = {.holders = {"Ada Example"}, .texts = {"MIT"}};
  const Outcome out = update(MemoryTree{{"a.sh", prose_of("Ada Example")},
                                        {"b.sh", prose_of("Bob Example")}},
                             plan);
  REQUIRE(out.texts.size() == 1);
  CHECK(out.texts.begin()->first == "a.sh");
  CHECK(out.texts.at("a.sh").find(kLicenseTag + "MIT") != std::string::npos);
}

TEST_CASE("a history that was cut off stops only what would change") {
  const auto cut = [](const std::vector<git::Entry>& entries) {
    Texts paths;
    for (const git::Entry& entry : entries) paths.push_back(entry.path);
    return holders::FileAuthors(
        {holders::Years::range}, {2027, ""}, paths,
        std::vector<holders::FileHistory>(paths.size(), {{}, true}));
  };
  const Outcome out =
      update(MemoryTree{{"a.sh", headed("MIT", "Ada Example")},
                        {"b.sh", headed("Zlib", "Ada Example")}},
             kToZlib, cut);
  CHECK(out.texts.empty());
  REQUIRE(out.left.size() == 1);
  CHECK(out.left[0].starts_with("a.sh: "));
}

TEST_CASE("a text counts for an owner if it is what its file is called") {
  const MemoryTree tree{{"LICENSES/ISC.txt", mit_text("")},
                        {"LICENSES/MIT.txt", mit_text("")}};
  const header::NoticeOwner owner =
      notice_owner(tree, read::read_context(tree), {"Ada Example"}, "Zlib");
  CHECK(owner.texts == Texts{"MIT"});
  CHECK(owner.holders == Texts{"Ada Example"});
  CHECK(owner.expression == "Zlib");
}
