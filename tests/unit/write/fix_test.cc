// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/fix.h"

#include "base/text.h"
#include "check/rule_table.h"
#include "license/tgpl.h"
#include "support/catch.h"
#include "support/license_texts.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::write;
using check::Finding;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

const std::string kTgpl = "LicenseRef-TGPL-0.1-or-later";

Finding bare(const std::string& path) {
  return {.rule = check::kLicenseMissing.id,
          .path = path,
          .fix = check::Fix{check::Fix::label, path}};
}

Finding missing_text(const std::string& id) {
  return {.rule = check::kTextMissing.id,
          .path = "a.sh",
          .fix = check::Fix{check::Fix::place_text, id}};
}

struct Outcome {
  Files texts;
  std::vector<Finding> left;
  Texts reasons;  ///< "PATH: REASON"
};

Outcome fix(const tree::Tree& tree, const std::vector<Finding>& findings) {
  Outcome out;
  Fixed fixed = fix_findings(
      tree, read::read_context(tree), findings, [&](const tree::Edit& edit) {
        out.texts[edit.path] = edit.text.value_or("gone");
      });
  out.left = std::move(fixed.left);
  for (const Unfixed& unfixed : fixed.reasons)
    out.reasons.push_back(cat({unfixed.path, ": ", unfixed.reason}));
  return out;
}

}  // namespace

TEST_CASE("a bare file gets the notice of TGPL.toml") {
  const Outcome out = fix(MemoryTree{{"LICENSES/MIT.txt", mit_text("")},
                                     {"TGPL.toml", terms_toml()},
                                     {"a.sh", "true\n"}},
                          {bare("a.sh")});
  CHECK(out.texts == Files{{"a.sh", tags("MIT", "Ada Example") + "\ntrue\n"}});
  CHECK(out.left.empty());
  CHECK(out.reasons.empty());
}

TEST_CASE("without licence and holder in TGPL.toml no file is labelled") {
  const Outcome out = fix(MemoryTree{{"a.sh", "true\n"}}, {bare("a.sh")});
  CHECK(out.texts.empty());
  CHECK(out.left == std::vector{bare("a.sh")});
  CHECK(out.reasons == Texts{"a.sh: there is no TGPL.toml"});
}

TEST_CASE("a file that is entered in REUSE.toml is fixed, too") {
  const Outcome out = fix(MemoryTree{{"LICENSES/MIT.txt", mit_text("")},
                                     {"TGPL.toml", terms_toml()},
                                     {"a.json", "{}\n"}},
                          {bare("a.json")});
  CHECK(out.texts.size() == 1);
  CHECK(out.texts.contains("REUSE.toml"));
  CHECK(out.left.empty());
}

TEST_CASE("what labelling leaves alone is left, with the reason") {
  const Outcome out =
      fix(MemoryTree{{"TGPL.toml", terms_toml()}, {"vendor/a.sh", "true\n"}},
          {bare("vendor/a.sh")});
  CHECK(out.texts.empty());
  CHECK(out.left.size() == 1);
  REQUIRE(out.reasons.size() == 1);
  CHECK(out.reasons[0].starts_with("vendor/a.sh: "));
}

TEST_CASE("a missing text comes from a licence file with just that text") {
  const std::string mit = mit_text("Ada Example");
  const Outcome out =
      fix(MemoryTree{{"COPYING", mit}, {"a.sh", tags("MIT", "Ada Example")}},
          {missing_text("MIT"), missing_text("Zlib")});
  CHECK(out.texts == Files{{"LICENSES/MIT.txt", mit}});
  CHECK(out.left == std::vector{missing_text("Zlib")});
  CHECK(out.reasons == Texts{"LICENSES/Zlib.txt: no copy of this licence text "
                             "in the project; git tgpl license add Zlib "
                             "--from FILE (text: "
                             "https://spdx.org/licenses/Zlib.html)"});
}

TEST_CASE("words that were changed make a text unfit to be copied") {
  const MemoryTree tree{{"COPYING", mit_text("") + "You must ask first.\n"}};
  CHECK_FALSE(has_known_text(tree, "MIT"));
  CHECK(has_known_text(tree, kTgpl));
}

TEST_CASE("the text of the TGPL comes with the program") {
  const Outcome out = fix(MemoryTree{{"a.sh", tags(kTgpl, "Ada Example")}},
                          {missing_text(kTgpl)});
  CHECK(out.texts == Files{{"LICENSES/" + kTgpl + ".txt",
                            std::string(license::tgpl_text())}});
}

TEST_CASE("an empty text is filled, any other is not written over") {
  const std::string mit = mit_text("Ada Example");
  CHECK(fix(MemoryTree{{"LICENSE", mit}, {"LICENSES/MIT.txt", " \n"}},
            {missing_text("MIT")})
            .texts == Files{{"LICENSES/MIT.txt", mit}});
  const Outcome out =
      fix(MemoryTree{{"LICENSE", mit}, {"LICENSES/MIT.txt", "other\n"}},
          {missing_text("MIT")});
  CHECK(out.texts.empty());
  CHECK(out.left.size() == 1);
}

TEST_CASE("a new header brings the text that it names") {
  const std::string mit = mit_text("Ada Example");
  const Outcome out = fix(
      MemoryTree{
          {"LICENSE", mit}, {"TGPL.toml", terms_toml()}, {"a.sh", "true\n"}},
      {bare("a.sh")});
  CHECK(out.texts.at("LICENSES/MIT.txt") == mit);
  CHECK(out.texts.contains("a.sh"));
}

TEST_CASE("a finding without a fix is left") {
  const Finding finding = {.rule = check::kNoticeRemoved.id, .path = "a.sh"};
  CHECK(fix(MemoryTree{{"a.sh", "true\n"}}, {finding}).left ==
        std::vector{finding});
}
