// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Which files have to be looked at to judge a change, and the verdict on what
// the next commit changes.
#include "review/change.h"

#include <algorithm>

#include "base/text.h"
#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::review;
using check::StateDiff;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

const std::string kMit = tags("MIT", "Ada Example");
const std::string kZlib = tags("Zlib", "Ada Example");

StateDiff diff_of(Files before, Files after, const Texts& pathspecs = {}) {
  return read_diff(MemoryTree(std::move(before)), MemoryTree(std::move(after)),
                   pathspecs);
}

git::ChangedPath change(const std::string& before, const std::string& after) {
  git::ChangedPath change;
  change.before.path = before;
  change.after.path = after;
  return change;
}

git::ChangedPath change(const std::string& path) {
  return change(path, path);
}

bool looks_at(const std::vector<git::ChangedPath>& changes,
              const std::string& path) {
  const auto paths = paths_to_look_at(changes);
  REQUIRE(paths);
  return std::ranges::find(*paths, path) != paths->end();
}

StagedFindings staged(Files before, Files after, const Texts& pathspecs = {}) {
  Staged sides;
  sides.before = std::make_shared<const MemoryTree>(std::move(before));
  sides.index = std::make_shared<const MemoryTree>(std::move(after));
  sides.changes = sides.index->changes_since(*sides.before, {});
  return judge_side(sides, pathspecs);
}

/// "license-missing a.sh" of each finding.
Texts told(const std::vector<check::Finding>& findings) {
  Texts out;
  for (const check::Finding& finding : findings)
    out.push_back(cat({finding.rule, " ", finding.path}));
  return out;
}

Files with_texts(Files files) {
  files["LICENSES/MIT.txt"] = "text\n";
  return files;
}

}  // namespace

TEST_CASE("only the files that differ are read") {
  const StateDiff diff = diff_of({{"a.sh", kMit}, {"b.sh", kMit}},
                                 {{"a.sh", kZlib}, {"b.sh", kMit}});
  CHECK(files_of(diff.before) == Texts{"a.sh"});
  CHECK(files_of(diff.after) == Texts{"a.sh"});
  CHECK(diff.after.partial);
  REQUIRE(diff.files.size() == 1);
  CHECK(diff.files[0].new_license == "Zlib");
}

TEST_CASE("a change of what speaks of others has all files read") {
  const Files before = {{"REUSE.toml", reuse_toml("**", "MIT", "Ada Example")},
                        {"a.sh", "true\n"}};
  Files after = before;
  after["REUSE.toml"] = reuse_toml("**", "Zlib", "Ada Example");
  const StateDiff diff = diff_of(before, after);
  CHECK_FALSE(diff.after.partial);
  REQUIRE(diff.files.size() == 1);
  CHECK(diff.files[0].path == "a.sh");
}

TEST_CASE("a change of FILE.license is one of FILE") {
  const StateDiff diff = diff_of({{"a.sh", "true\n"}, {"a.sh.license", kMit}},
                                 {{"a.sh", "true\n"}, {"a.sh.license", kZlib}});
  CHECK(files_of(diff.after) == Texts{"a.sh"});
  REQUIRE(diff.files.size() == 1);
  CHECK(diff.files[0].old_license == "MIT");
}

TEST_CASE("paths that are named leave out the others, unless they reach") {
  const Files before = {{"a.sh", kMit}, {"b.sh", kMit}};
  const Files after = {{"a.sh", kZlib}, {"b.sh", kZlib}};
  CHECK(files_of(diff_of(before, after, {"b.sh"}).after) == Texts{"b.sh"});
  Files reached = before;
  reached["REUSE.toml"] = reuse_toml("**", "Zlib", "Ada Example", "override");
  const StateDiff diff = diff_of(before, reached, {"b.sh"});
  REQUIRE(diff.files.size() == 1);
  CHECK(diff.files[0].path == "b.sh");
}

TEST_CASE("paths of a change are told in their order, renames as such") {
  const MemoryTree before{{"old.sh", kMit}};
  const MemoryTree after{{"a.sh", kMit}, {"new.sh", kMit}};
  const StateDiff diff =
      read_diff(before, after, {change("old.sh", "new.sh"), change("", "a.sh")},
                check::ChangeFacts());
  using Path = check::ChangeFacts::Path;
  CHECK(diff.facts.paths ==
        std::vector<Path>{{"", "a.sh"}, {"old.sh", "new.sh"}});
  CHECK_FALSE(diff.facts.approvals);
}

TEST_CASE("to judge a file one looks at what may speak of it") {
  CHECK(looks_at({change("lib/a.sh")}, "lib/a.sh"));
  CHECK(looks_at({change("lib/a.sh")}, "lib/a.sh.license"));
  CHECK(looks_at({change("lib/a.sh")}, "lib/REUSE.toml"));
  CHECK(looks_at({change("lib/a.sh")}, "TGPL.toml"));
  CHECK(looks_at({change("a.sh.license")}, "a.sh"));
  CHECK_FALSE(looks_at({change("lib/a.sh")}, "src/REUSE.toml"));
}

TEST_CASE("of an added file there is no path before to look at") {
  CHECK_FALSE(looks_at({change("", "a.sh")}, ""));
}

TEST_CASE("what reaches other files takes a look at all of them") {
  CHECK_FALSE(paths_to_look_at({change("a.sh"), change("REUSE.toml")}));
  CHECK_FALSE(paths_to_look_at({change("lib/meson.build", "")}));
  CHECK(paths_to_look_at({change("lib/meson.build")}));
}

TEST_CASE("more than a thousand paths are not named one by one") {
  std::vector<git::ChangedPath> changes;
  for (int i = 0; i < 1000; ++i) changes.push_back(change(std::to_string(i)));
  CHECK(paths_to_look_at(changes));
  changes.push_back(change("one more"));
  CHECK_FALSE(paths_to_look_at(changes));
}

TEST_CASE("what was there before is not held against the next commit") {
  const StagedFindings found =
      staged(with_texts({{"a.sh", "true\n"}}),
             with_texts({{"a.sh", "false\n"}, {"b.sh", "true\n"}}));
  CHECK(found.files == 2);
  CHECK(found.existing_findings == 2);
  CHECK(told(found.findings) ==
        Texts{"holder-missing b.sh", "license-missing b.sh"});
}

TEST_CASE("a staged change of a protected file awaits its approval") {
  const Files before = {
      {"TGPL.toml", terms_toml("[policy]\nprotect = [\"legal/**\"]\n")},
      {"legal/a.sh", kMit}};
  Files after = before;
  after["legal/a.sh"] = kMit + "true\n";
  CHECK(staged(before, after).awaiting == Texts{"legal/a.sh"});
}

TEST_CASE("of a merge only what is wrong against every side is kept") {
  const check::Finding one = {.path = "a.sh", .line = 1};
  const check::Finding same = {.path = "a.sh", .line = 7};
  const check::Finding other = {.path = "b.sh"};
  StagedFindings found;
  found.findings = {one, other};
  found.awaiting = {"x", "y"};
  StagedFindings against;
  against.findings = {same};
  against.awaiting = {"y"};
  keep_common(found, against);
  CHECK(found.findings == std::vector{one});
  CHECK(found.awaiting == Texts{"y"});
}
