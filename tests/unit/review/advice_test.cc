// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/advice.h"

#include "check/rule_table.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::review;

namespace {

check::Finding bare(const std::string& path) {
  return {.rule = check::kLicenseMissing.id,
          .path = path,
          .advice = "?",
          .fix = check::Fix{check::Fix::label, path}};
}

std::string advice_on(const std::string& path, const HeaderFacts& facts) {
  std::vector findings = {bare(path)};
  complete_advice(findings, facts);
  return findings.front().advice;
}

HeaderFacts planned(const std::string& path, write::Action action,
                    const std::string& reason = "") {
  return {.plan = {{{path, action, reason}}}, .planned = true};
}

std::string message_advice(const check::Rule& rule, const MessageFacts& facts) {
  std::vector<check::Finding> findings = {
      {.rule = rule.id, .subject = "Contributed-Under"}};
  complete_message_advice(findings, facts);
  return findings.front().advice;
}

const check::Trailer kSignOff = {"Signed-off-by",
                                 "Ada Example <ada@example.org>"};
const check::Trailer kInbound = {"Contributed-Under", "MIT"};

MessageFacts in_range(bool is_last, std::vector<check::Trailer> lacking) {
  return {.base = "1234567890abcdef",
          .is_last = is_last,
          .is_checked_out = true,
          .lacking = std::move(lacking)};
}

}  // namespace

TEST_CASE("the advice names the file, quoted for a shell") {
  CHECK(advice_on("a b.c", planned("a b.c", write::Action::header)) ==
        "git tgpl header add 'a b.c'");
  HeaderFacts below = planned("src/a.c", write::Action::header);
  below.standing = git::Standing::some_folder;
  CHECK(advice_on("src/a.c", below) == "git tgpl header add :/src/a.c");
}

TEST_CASE("without TGPL.toml only init helps") {
  CHECK(advice_on("a.c", {.terms = HeaderFacts::absent}) == "git tgpl init");
  CHECK(advice_on("a.c", {.terms = HeaderFacts::invalid}) ==
        "correct TGPL.toml first");
}

TEST_CASE("no command is advised for a file that header add skips") {
  CHECK(
      advice_on("v/a.c",
                planned("v/a.c", write::Action::leave, "directory 'v'")) ==
      "header add skips it (directory 'v'); own file: add the header by hand; "
      "third-party: add a [[scope]] with 'ours = false' to TGPL.toml");
  CHECK(advice_on("vendor/a.c", {}) ==
        "header add skips it (directory 'vendor'); own file: add the header by "
        "hand; third-party: add a [[scope]] with 'ours = false' to TGPL.toml");
}

TEST_CASE("one command for many files names their directories") {
  std::vector<check::Finding> findings;
  for (const char c : std::string("abcdefghijk"))
    findings.push_back(bare(std::string("src/") + c));
  CHECK(label_command(findings, {}) == "git tgpl header add src");
  findings.resize(2);
  CHECK(label_command(findings, {}) == "git tgpl header add src/a src/b");
  CHECK(label_command(findings, {.terms = HeaderFacts::absent}) ==
        "git tgpl init");
}

TEST_CASE("so many directories that none is named") {
  std::vector<check::Finding> findings;
  for (const char c : std::string("abcdefghijk")) findings.push_back(bare({c}));
  CHECK(label_command(findings, {}) == "git tgpl header add");
}

TEST_CASE("the last commit is amended, an older one rebased") {
  CHECK(message_advice(check::kSignOffMissing, in_range(true, {kSignOff})) ==
        "git commit --amend --no-edit -s");
  CHECK(message_advice(check::kSignOffMissing, in_range(false, {kSignOff})) ==
        "git rebase --signoff 1234567890ab");
  CHECK(message_advice(check::kTrailerMissing, in_range(true, {kInbound})) ==
        "git commit --amend --no-edit --trailer 'Contributed-Under: MIT'");
}

TEST_CASE("one command adds all trailers that a message lacks") {
  const MessageFacts both = in_range(true, {kSignOff, kInbound});
  const std::string command =
      "git commit --amend --no-edit -s --trailer 'Contributed-Under: MIT'";
  CHECK(message_advice(check::kSignOffMissing, both) == command);
  CHECK(message_advice(check::kTrailerMissing, both) == command);
}

TEST_CASE("no command is advised for a commit that is not checked out") {
  CHECK(message_advice(check::kSignOffMissing, {.is_last = true}) ==
        "sign the commit off");
  CHECK(message_advice(check::kTrailerMissing,
                       in_range(true, {{"Contributed-Under", ""}})) ==
        "add the trailer 'Contributed-Under' to the message");
}

TEST_CASE("what the command fixes has no advice of its own") {
  std::vector findings = {bare("a.c"), bare("b.c")};
  drop_advice(findings, {bare("b.c")});
  CHECK(findings[0].advice.empty());
  CHECK(findings[1].advice == "?");
}
