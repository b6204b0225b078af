// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/commit_message.h"
#include "base/text.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::check;

namespace {

const std::string kAda = "Ada Example <ada@example.org>";
const std::string kKey = "Contributed-Under";

terms::Policy strict() {
  terms::Policy policy;
  policy.sign_off = true;
  policy.trailers = {kKey + ": MIT", "Reviewed-by"};
  policy.trailer_exempt = {"*[bot]@users.example.org"};
  return policy;
}

CommitMessage good() {
  return {{{kKey, "MIT"}, {"Reviewed-by", "Jane"}, {"Signed-off-by", kAda}},
          {kAda}};
}

/// The rules of all findings: "sign-off-missing trailer-missing".
std::string rules_found(const CommitMessage& message,
                        const terms::Policy& policy = strict()) {
  std::string out;
  for (const Finding& finding : judge(message, policy))
    out += cat({out.empty() ? "" : " ", finding.rule});
  return out;
}

}  // namespace

TEST_CASE(
    "a message with all trailers passes, and none is required by default") {
  CHECK(rules_found(good()).empty());
  CHECK(rules_found({}, {}).empty());
}

TEST_CASE("each missing trailer is a finding") {
  CHECK(rules_found({{}, {kAda}}) ==
        "sign-off-missing trailer-missing trailer-missing");
}

TEST_CASE("a trailer with another or an empty value does not count") {
  CommitMessage message = good();
  message.trailers[0].value = "ISC";
  CHECK(rules_found(message) == "trailer-missing");
  message = good();
  message.trailers[1].value = "";
  CHECK(rules_found(message) == "trailer-missing");
}

TEST_CASE("the case of keys and signers is ignored") {
  CommitMessage message = good();
  message.trailers[2] = {"signed-OFF-by", "ada example <ADA@example.org>"};
  CHECK(rules_found(message).empty());
}

TEST_CASE("a sign-off by somebody else is named in the finding") {
  CommitMessage message = good();
  message.trailers[2].value = "Jane Doe <jane@example.org>";
  const auto findings = judge(message, strict());
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message ==
        "signed off by 'Jane Doe <jane@example.org>', who is neither author "
        "nor committer");
  message.makers.push_back("Jane Doe <jane@example.org>");
  CHECK(rules_found(message).empty());
}

TEST_CASE("merges and exempt addresses need no trailers") {
  CommitMessage merge{{}, {kAda}, true};
  CHECK(rules_found(merge).empty());
  CHECK(rules_found({{}, {"helper[bot] <1+helper[bot]@users.example.org>"}})
            .empty());
}

TEST_CASE("a rule on messages can be a warning or off") {
  terms::Policy policy = strict();
  policy.severities = {{"sign-off-missing", Severity::warning, 1, 1},
                       {"trailer-missing", Severity::off, 1, 1}};
  const auto findings = judge(CommitMessage{{}, {kAda}}, policy);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::warning);
  CHECK(is_about_message(findings[0]));
}

TEST_CASE("missing trailers have the value that the policy requires") {
  const std::vector<Trailer> want = {
      {kKey, "MIT"}, {"Reviewed-by", ""}, {"Signed-off-by", kAda}};
  CHECK(lacking_trailers({{}, {kAda}}, strict()) == want);
}

namespace {

const std::string kTgpl = "LicenseRef-TGPL-0.1-or-later";

/// The message of a commit with one trailer, in a tree whose TGPL.toml names
/// `license`.
CommitMessage message_with(Trailer trailer,
                           const std::string& license = kTgpl) {
  CommitMessage message{{std::move(trailer)}, {kAda}};
  message.training_terms = license;
  return message;
}

terms::Policy policy_requiring(const std::string& trailer) {
  terms::Policy policy;
  policy.trailers = {trailer};
  return policy;
}

}  // namespace

TEST_CASE("the training terms of the project pass, in any order of OR") {
  CHECK(rules_found(message_with({"Training-Terms", kTgpl}), {}).empty());
  CHECK(rules_found(
            message_with({"training-terms", "mit or isc"}, "ISC OR MIT"), {})
            .empty());
  // Terms without a licence contradict no licence.
  CHECK(rules_found(message_with({"Training-Terms", "MIT"}, ""), {}).empty());
}

TEST_CASE("training terms that differ from TGPL.toml are always reported") {
  const auto findings = judge(message_with({"Training-Terms", "MIT"}), {});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "trailer-contradictory");
  CHECK(findings[0].message ==
        "trailer 'Training-Terms: MIT' does not match TGPL.toml "
        "('LicenseRef-TGPL-0.1-or-later')");
}

TEST_CASE("training terms that are not a licence are reported") {
  for (const char* value : {"", "TGPL", "MIT AND", "as agreed", "X-1.0"}) {
    CAPTURE(value);
    CHECK(rules_found(message_with({"Training-Terms", value}), {}) ==
          "trailer-contradictory");
    CHECK(rules_found(message_with({"Training-Terms", value}, ""), {}) ==
          "trailer-contradictory");
  }
}

TEST_CASE("each of two trailers with the same key is judged") {
  CommitMessage message = message_with({"Training-Terms", kTgpl});
  message.trailers.push_back({"Training-Terms", "MIT"});
  CHECK(rules_found(message, {}) == "trailer-contradictory");
}

TEST_CASE("merges and bots may omit trailers, but not contradict the terms") {
  CommitMessage merge = message_with({"Training-Terms", "MIT"});
  merge.merges = true;
  CHECK(rules_found(merge, {}) == "trailer-contradictory");
  CHECK(rules_found(merge, policy_requiring("Training-Terms: ISC")) ==
        "trailer-contradictory");
  merge.trailers.clear();
  CHECK(rules_found(merge, policy_requiring("Training-Terms: ISC")).empty());
  terms::Policy policy = policy_requiring(kKey + ": MIT");
  policy.trailer_exempt = {"ada@example.org"};
  CHECK(rules_found(message_with({kKey, "ISC"}), policy) ==
        "trailer-contradictory");
  CHECK(rules_found(message_with({kKey, "MIT"}), policy).empty());
}

TEST_CASE("a required Training-Terms trailer gets the value of the terms") {
  CommitMessage message{{}, {kAda}};
  message.training_terms = kTgpl;
  const terms::Policy policy = policy_requiring("Training-Terms");
  CHECK(is_about_terms(message, policy));
  CHECK(rules_found(message, policy) == "trailer-missing");
  CHECK(lacking_trailers(message, policy) ==
        std::vector<Trailer>{{"Training-Terms", kTgpl}});
  CHECK(rules_found(message_with({"Training-Terms", kTgpl}), policy).empty());
  CHECK(rules_found(message_with({"Training-Terms", "MIT"}), policy) ==
        "trailer-contradictory");
  CHECK(rules_found(message_with({"Training-Terms", ""}), policy) ==
        "trailer-missing");
}

TEST_CASE("a value in the policy takes precedence over [terms]") {
  const terms::Policy policy = policy_requiring("Training-Terms: ISC");
  CHECK(rules_found(message_with({"Training-Terms", "isc"}), policy).empty());
  const auto findings = judge(message_with({"Training-Terms", kTgpl}), policy);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message ==
        "missing trailer 'Training-Terms: ISC', found "
        "'LicenseRef-TGPL-0.1-or-later'");
}

TEST_CASE("Contributed-Under is judged if the policy names it") {
  CHECK(rules_found(message_with({kKey, "as agreed"}), {}).empty());
  CHECK(rules_found(message_with({kKey, "MIT OR ISC"}), policy_requiring(kKey))
            .empty());
  CHECK(rules_found(message_with({kKey, "as agreed"}),
                    policy_requiring(kKey)) == "trailer-contradictory");
  CommitMessage both = message_with({kKey, "MIT"});
  both.trailers.push_back({kKey, "ISC"});
  CHECK(rules_found(both, policy_requiring(kKey + ": MIT")) ==
        "trailer-contradictory");
  // Any value is valid if the policy requires exactly that.
  CHECK(rules_found(message_with({kKey, "our CLA"}),
                    policy_requiring(kKey + ": our CLA"))
            .empty());
}
