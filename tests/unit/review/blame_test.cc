// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/blame.h"

#include "base/text.h"
#include "check/rule_table.h"
#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::review;
using check::Finding;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;

Finding bare(const std::string& path) {
  return {.rule = check::kLicenseMissing.id, .path = path, .message = "bare"};
}

/// What a rule on changes says of a.c.
Finding changed(const std::string& message) {
  return {.rule = check::kLicenseChanged.id, .path = "a.c", .message = message};
}

Blame by(const std::string& commit, const Finding& finding,
         bool approved = false) {
  return {finding, commit, approved};
}

Texts told(const std::vector<Finding>& findings) {
  Texts out;
  for (const Finding& finding : findings)
    out.push_back(cat({finding.path, ": ", finding.message}));
  return out;
}

Blamed blamed(const std::vector<Finding>& sum, const std::vector<Blame>& blames,
              Unblamed unblamed = Unblamed::told) {
  return blame_commits(sum, blames, unblamed);
}

/// As git tells it of a merge.
git::ChangedPath only_after(const std::string& path) {
  git::ChangedPath change;
  change.after.path = path;
  return change;
}

const std::string kBobs = tags("MIT", "Bob Example");
const std::string kProtected = terms_toml(
    "[policy]\nprotect = [\"legal/**\"]\napprovers = "
    "[\"ada@example.org\"]\n");

}  // namespace

TEST_CASE("a finding names the last commit that brought it, in short") {
  const Blamed out =
      blamed({bare("a.c")}, {by("1111111111111111", bare("a.c")),
                             by("2222222222222222", bare("a.c"))});
  CHECK(told(out.findings) == Texts{"a.c: commit 222222222222: bare"});
  CHECK(out.fixed_later.empty());
}

TEST_CASE("what a later commit mends is told apart") {
  const Blamed out = blamed({}, {by("1", bare("a.c"))});
  CHECK(out.findings.empty());
  CHECK(told(out.fixed_later) == Texts{"a.c: commit 1: bare"});
}

TEST_CASE("what no commit brought is told without one, or passed over") {
  CHECK(told(blamed({bare("a.c")}, {}).findings) == Texts{"a.c: bare"});
  CHECK(blamed({bare("a.c")}, {}, Unblamed::passed_over).findings.empty());
}

TEST_CASE("what several commits changed in a file is blamed on the last") {
  const Blamed out = blamed(
      {changed("MIT to ISC")},
      {by("1", changed("MIT to Zlib")), by("2", changed("Zlib to ISC"))});
  CHECK(told(out.findings) == Texts{"a.c: commit 2: MIT to ISC"});
  CHECK(out.fixed_later.empty());
}

TEST_CASE("a finding of a state is blamed on the same finding only") {
  const Blamed out = blamed({bare("a.c")}, {by("1", changed("MIT to Zlib"))});
  CHECK(told(out.findings) == Texts{"a.c: bare"});
  CHECK(told(out.fixed_later) == Texts{"a.c: commit 1: MIT to Zlib"});
}

TEST_CASE("a change passes where all commits that made it were approved") {
  const Finding change = changed("MIT to ISC");
  const Blamed out = blamed({change}, {by("1", change, true)});
  CHECK(out.findings.empty());
  CHECK(out.approved == 1);
  CHECK(told(blamed({change}, {by("1", change), by("2", change, true)})
                 .findings) == Texts{"a.c: commit 1: MIT to ISC"});
}

TEST_CASE("approved commits are not enough if the change came otherwise") {
  const Finding change = changed("MIT to ISC");
  Texts commits;
  const Blamed out = blame_commits(
      {change}, {by("1", change, true), by("2", change, true)},
      Unblamed::passed_over, [&](const std::string& path, const Texts& ids) {
        CHECK(path == "a.c");
        commits = ids;
        return false;
      });
  CHECK(commits == Texts{"1", "2"});
  CHECK(told(out.findings) == Texts{"a.c: MIT to ISC"});
  CHECK(out.approved == 0);
}

TEST_CASE("no approval makes a state right") {
  CHECK(told(blamed({bare("a.c")}, {by("1", bare("a.c"), true)}).findings) ==
        Texts{"a.c: commit 1: bare"});
}

TEST_CASE("what was approved and then fixed is not told") {
  CHECK(blamed({}, {by("1", changed("MIT to ISC"), true)}).fixed_later.empty());
}

TEST_CASE("a commit is judged as if nobody had approved it") {
  const MemoryTree before{{"TGPL.toml", kProtected}, {"legal/a.sh", kBobs}};
  const MemoryTree after{{"TGPL.toml", kProtected},
                         {"legal/a.sh", kBobs + "true\n"}};
  const auto changes = after.changes_since(before, {});
  const auto found_with = [&](const std::string& approval) {
    return judge_commit_against(before, after, changes, {},
                                [&] { return Texts{approval}; }, {});
  };
  const CommitFindings found = found_with("Ada Example <ada@example.org>");
  CHECK(found.approved);
  REQUIRE(found.findings.size() == 1);
  CHECK(found.findings[0].rule == check::kProtectedChanged.id);
  CHECK_FALSE(found_with("Eve Example <eve@example.org>").approved);
}

TEST_CASE("an approval is not asked for where none would help") {
  const MemoryTree before{{"a.sh", kBobs}};
  const MemoryTree after{{"a.sh", kBobs}, {"b.sh", "true\n"}};
  bool asked = false;
  const CommitFindings found =
      judge_commit_against(before, after, after.changes_since(before, {}), {},
                           [&] {
                             asked = true;
                             return Texts();
                           },
                           {});
  CHECK_FALSE(found.findings.empty());
  CHECK_FALSE(asked);
}

TEST_CASE("a merge is compared with each parent where it differs from all") {
  const MemoryTree parent{{"a.sh", "one\n"}, {"b.sh", "one\n"}};
  const MemoryTree merge{{"a.sh", "two\n"}, {"new.sh", "two\n"}};
  const auto changes = changes_from(
      parent, merge,
      {only_after("a.sh"), only_after("new.sh"), only_after("b.sh")});
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].before.path == "a.sh");
  CHECK(changes[0].after.oid == merge.find("a.sh")->oid);
  CHECK(changes[1].before.path.empty());
  CHECK(changes[2].after.path.empty());
}

TEST_CASE("a merge did wrong what is wrong against every parent") {
  CommitFindings found{{bare("a.c"), bare("b.c")}, true};
  keep_common(found, {{bare("b.c")}, true});
  CHECK(told(found.findings) == Texts{"b.c: bare"});
  CHECK(found.approved);
  keep_common(found, {{bare("b.c")}, false});
  CHECK_FALSE(found.approved);
}
