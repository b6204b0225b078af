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

/// "sign-off-missing trailer-missing"
std::string told(const CommitMessage& message,
                 const terms::Policy& policy = strict()) {
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
  terms::Policy policy = strict();
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

namespace {

const std::string kTgpl = "LicenseRef-TGPL-0.1-or-later";

/// A commit in a tree whose TGPL.toml names `license`, with one trailer.
CommitMessage stating(Trailer trailer, const std::string& license = kTgpl) {
  CommitMessage message{{std::move(trailer)}, {kAda}};
  message.training_terms = license;
  return message;
}

terms::Policy asking(const std::string& trailer) {
  terms::Policy policy;
  policy.trailers = {trailer};
  return policy;
}

}  // namespace

TEST_CASE("training terms that the project has pass, in any order of OR") {
  CHECK(told(stating({"Training-Terms", kTgpl}), {}).empty());
  CHECK(told(stating({"training-terms", "mit or isc"}, "ISC OR MIT"), {})
            .empty());
  // Of terms without a licence, nothing can be said against one.
  CHECK(told(stating({"Training-Terms", "MIT"}, ""), {}).empty());
}

TEST_CASE("other training terms than those of TGPL.toml are told, unasked") {
  const auto findings = judge(stating({"Training-Terms", "MIT"}), {});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "trailer-contradictory");
  CHECK(findings[0].message ==
        "the trailer 'Training-Terms: MIT' names other terms than TGPL.toml, "
        "which has 'LicenseRef-TGPL-0.1-or-later'");
}

TEST_CASE("training terms that name no licence are told") {
  for (const char* value : {"", "TGPL", "MIT AND", "as agreed", "X-1.0"}) {
    CAPTURE(value);
    CHECK(told(stating({"Training-Terms", value}), {}) ==
          "trailer-contradictory");
    CHECK(told(stating({"Training-Terms", value}, ""), {}) ==
          "trailer-contradictory");
  }
}

TEST_CASE("the first trailer of two does not hide what the second says") {
  CommitMessage message = stating({"Training-Terms", kTgpl});
  message.trailers.push_back({"Training-Terms", "MIT"});
  CHECK(told(message, {}) == "trailer-contradictory");
}

TEST_CASE("a merge and a bot may say nothing, but nothing wrong") {
  CommitMessage merge = stating({"Training-Terms", "MIT"});
  merge.merges = true;
  CHECK(told(merge, {}) == "trailer-contradictory");
  CHECK(told(merge, asking("Training-Terms: ISC")) == "trailer-contradictory");
  merge.trailers.clear();
  CHECK(told(merge, asking("Training-Terms: ISC")).empty());
  terms::Policy policy = asking(kKey + ": MIT");
  policy.trailer_exempt = {"ada@example.org"};
  CHECK(told(stating({kKey, "ISC"}), policy) == "trailer-contradictory");
  CHECK(told(stating({kKey, "MIT"}), policy).empty());
}

TEST_CASE("a policy that asks for training terms has their value to give") {
  CommitMessage message{{}, {kAda}};
  message.training_terms = kTgpl;
  const terms::Policy policy = asking("Training-Terms");
  CHECK(is_about_terms(message, policy));
  CHECK(told(message, policy) == "trailer-missing");
  CHECK(lacking_trailers(message, policy) ==
        std::vector<Trailer>{{"Training-Terms", kTgpl}});
  CHECK(told(stating({"Training-Terms", kTgpl}), policy).empty());
  CHECK(told(stating({"Training-Terms", "MIT"}), policy) ==
        "trailer-contradictory");
  CHECK(told(stating({"Training-Terms", ""}), policy) == "trailer-missing");
}

TEST_CASE("what the policy states goes before TGPL.toml") {
  const terms::Policy policy = asking("Training-Terms: ISC");
  CHECK(told(stating({"Training-Terms", "isc"}), policy).empty());
  const auto findings = judge(stating({"Training-Terms", kTgpl}), policy);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message ==
        "the message lacks the trailer 'Training-Terms: ISC', and says "
        "'LicenseRef-TGPL-0.1-or-later'");
}

TEST_CASE("the licence of a contribution is judged where the policy names it") {
  CHECK(told(stating({kKey, "as agreed"}), {}).empty());
  CHECK(told(stating({kKey, "MIT OR ISC"}), asking(kKey)).empty());
  CHECK(told(stating({kKey, "as agreed"}), asking(kKey)) ==
        "trailer-contradictory");
  CommitMessage both = stating({kKey, "MIT"});
  both.trailers.push_back({kKey, "ISC"});
  CHECK(told(both, asking(kKey + ": MIT")) == "trailer-contradictory");
  // It need not be an expression where the policy has another word for it.
  CHECK(told(stating({kKey, "our CLA"}), asking(kKey + ": our CLA")).empty());
}
