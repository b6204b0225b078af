// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/commit_message.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::check;

namespace {

const std::string kAda = "Ada Example <ada@example.org>";
const std::string kKey = "Contributed-Under";

policy::Policy strict() {
  policy::Policy policy;
  policy.sign_off = true;
  policy.trailers = {kKey + ": MIT", "Reviewed-by"};
  policy.trailer_exempt = {"*[bot]@users.example.org"};
  return policy;
}

CommitMessage good() {
  return {{{kKey, "MIT"}, {"Reviewed-by", "Jane"}, {"Signed-off-by", kAda}},
          {kAda}};
}

/// "sign-off-missing trailer-missing"
std::string told(const CommitMessage& message,
                 const policy::Policy& policy = strict()) {
  std::string out;
  for (const Finding& finding : judge(message, policy))
    out += cat({out.empty() ? "" : " ", finding.rule});
  return out;
}

}  // namespace

TEST_CASE("a message with all trailers passes, and none is asked by default") {
  CHECK(told(good()).empty());
  CHECK(told({}, {}).empty());
}

TEST_CASE("each trailer that is missing is told by itself") {
  CHECK(told({{}, {kAda}}) ==
        "sign-off-missing trailer-missing trailer-missing");
}

TEST_CASE("a trailer with another value, or an empty one, is not it") {
  CommitMessage message = good();
  message.trailers[0].value = "ISC";
  CHECK(told(message) == "trailer-missing");
  message = good();
  message.trailers[1].value = "";
  CHECK(told(message) == "trailer-missing");
}

TEST_CASE("keys and signers are compared without regard to case") {
  CommitMessage message = good();
  message.trailers[2] = {"signed-OFF-by", "ada example <ADA@example.org>"};
  CHECK(told(message).empty());
}

TEST_CASE("somebody else's sign-off is named") {
  CommitMessage message = good();
  message.trailers[2].value = "Jane Doe <jane@example.org>";
  const auto findings = judge(message, strict());
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message ==
        "signed off by 'Jane Doe <jane@example.org>', who is neither author "
        "nor committer");
  message.makers.push_back("Jane Doe <jane@example.org>");
  CHECK(told(message).empty());
}

TEST_CASE("merges and exempt addresses are not asked") {
  CommitMessage merge{{}, {kAda}, true};
  CHECK(told(merge).empty());
  CHECK(told({{}, {"helper[bot] <1+helper[bot]@users.example.org>"}}).empty());
}

TEST_CASE("a rule on messages can be a warning or off") {
  policy::Policy policy = strict();
  policy.severities = {{"sign-off-missing", Severity::warning, 1, 1},
                       {"trailer-missing", Severity::off, 1, 1}};
  const auto findings = judge(CommitMessage{{}, {kAda}}, policy);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::warning);
  CHECK(is_about_message(findings[0]));
}

TEST_CASE("what is lacking can be given, but for the value of a key alone") {
  const std::vector<Trailer> want = {
      {kKey, "MIT"}, {"Reviewed-by", ""}, {"Signed-off-by", kAda}};
  CHECK(lacking_trailers({{}, {kAda}}, strict()) == want);
}
