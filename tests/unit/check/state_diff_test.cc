// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/state_diff.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::check;

namespace {

FileLicensing file(const std::string& path, const std::string& license,
                   const std::string& holder = "2026 Jane Doe") {
  FileLicensing out;
  out.path = path;
  if (!license.empty()) out.statements.own().licenses = {{license, path, 2}};
  if (!holder.empty()) out.statements.own().copyrights = {{holder, path, 1}};
  return out;
}

LicensingState state(std::vector<FileLicensing> files) {
  LicensingState out;
  out.files = std::move(files);
  return out;
}

ChangeFacts touching(std::vector<ChangeFacts::Path> paths) {
  return {std::move(paths), std::nullopt};
}

}  // namespace

TEST_CASE("equal states have an empty difference") {
  CHECK(diff_states(state({file("a.c", "MIT")}), state({file("a.c", "MIT")}),
                    touching({{"a.c", "a.c"}}))
            .empty());
}

TEST_CASE("files are added, removed and renamed") {
  const StateDiff diff = diff_states(
      state({file("gone.c", "MIT"), file("old.c", "MIT")}),
      state({file("new.c", "ISC"), file("young.c", "MIT")}),
      touching({{"", "new.c"}, {"gone.c", ""}, {"old.c", "young.c"}}));
  REQUIRE(diff.files.size() == 3);
  CHECK(diff.files[0].path == "gone.c");
  CHECK(diff.files[0].fate == FileFate::removed);
  CHECK(diff.files[0].old_license == "MIT");
  CHECK(diff.files[1].path == "new.c");
  CHECK(diff.files[1].fate == FileFate::added);
  CHECK(diff.files[1].new_license == "ISC");
  CHECK(diff.files[2].path == "young.c");
  CHECK(diff.files[2].fate == FileFate::renamed);
  CHECK(diff.files[2].old_path == "old.c");
  CHECK(diff.files[2].notices.empty());
}

TEST_CASE("licences are compared as expressions") {
  const StateDiff same =
      diff_states(state({file("a.c", "MIT OR ISC")}),
                  state({file("a.c", "isc OR MIT")}), touching({}));
  CHECK(same.empty());
  const StateDiff narrowed =
      diff_states(state({file("a.c", "MIT OR ISC")}),
                  state({file("a.c", "MIT")}), touching({}));
  REQUIRE(narrowed.files.size() == 1);
  CHECK(narrowed.files[0].shift == spdx::Shift::narrowed);
  CHECK(narrowed.files[0].license_at.line == 2);
}

TEST_CASE("several expressions of a file are joined by AND") {
  FileLicensing both = file("a.c", "MIT OR ISC");
  both.statements.own().licenses.push_back({"0BSD", "a.c", 3});
  const StateDiff diff =
      diff_states(state({file("a.c", "0BSD")}), state({both}), touching({}));
  CHECK(diff.files.at(0).new_license == "(MIT OR ISC) AND 0BSD");
}

TEST_CASE("an invalid expression is printed as written") {
  const StateDiff diff =
      diff_states(state({file("a.c", "MIT")}), state({file("a.c", "GPLv3+")}),
                  touching({}));
  CHECK(diff.files.at(0).new_license == "GPLv3+");
  CHECK(diff.files.at(0).shift == spdx::Shift::replaced);
}

TEST_CASE("an unreadable file does not count as changed") {
  FileLicensing unread = file("a.c", "", "");
  unread.unread = "permission denied";
  CHECK(diff_states(state({file("a.c", "MIT")}), state({unread}),
                    touching({{"a.c", "a.c"}}))
            .empty());
}

TEST_CASE("licence texts are files in LICENSES and files named LICENSE") {
  const StateDiff diff =
      diff_states(state({}), state({}),
                  touching({{"LICENSES/MIT.txt", "LICENSES/MIT.txt"},
                            {"", "COPYING"},
                            {"LICENSES/A.txt", "LICENSES/B.txt"},
                            {"LICENSES/C.png.license", ""},
                            {"a.c", "a.c"}}));
  REQUIRE(diff.texts.size() == 4);
  CHECK(diff.texts[0].path == "COPYING");
  CHECK(diff.texts[0].fate == TextFate::added);
  CHECK(diff.texts[1].path == "LICENSES/A.txt");
  CHECK(diff.texts[1].fate == TextFate::removed);
  CHECK(diff.texts[2].fate == TextFate::added);
  CHECK(diff.texts[3].fate == TextFate::altered);
}

TEST_CASE("terms and policy are compared key by key") {
  LicensingState before = state({});
  before.terms.emplace();
  before.terms->usage.train_ai = terms::Usage::conditional;
  before.policy_keys = {{"exclude", "[]"}};
  LicensingState after = before;
  after.terms->usage.train_ai = terms::Usage::allow;
  after.policy_keys = {{"exclude", "[\"x\"]"}};
  const StateDiff diff = diff_states(before, after, touching({}));
  CHECK(diff.terms == std::vector<terms::KeyChange>{
                          {"usage.train-ai", "\"conditional\"", "\"allow\""}});
  CHECK(diff.policy ==
        std::vector<terms::KeyChange>{{"exclude", "[]", "[\"x\"]"}});
  CHECK(diff.old_terms_digest() != diff.new_terms_digest());
}
