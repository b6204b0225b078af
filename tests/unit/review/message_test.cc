// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/message.h"

#include "base/text.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::review;

namespace {

const std::string kMit = "MIT";
const std::string kAda = "Ada Example <ada@example.org>";
const std::string kBob = "Bob Example <bob@example.org>";

terms::Policy policy(std::vector<std::string> trailers, bool sign_off = false) {
  terms::Policy policy;
  policy.trailers = std::move(trailers);
  policy.sign_off = sign_off;
  return policy;
}

check::CommitMessage message(std::vector<check::Trailer> trailers) {
  return {.trailers = std::move(trailers),
          .makers = {kAda, kBob, kAda, kBob},
          .training_terms = kMit};
}

std::string told(const std::vector<check::Trailer>& trailers) {
  std::string out;
  for (const check::Trailer& trailer : trailers)
    out += cat({trailer.key, ": ", trailer.value, "\n"});
  return out;
}

/// The trailers that git commit needs, and "edit" if the message must be
/// edited.
std::string way_on(const MessageVerdict& verdict) {
  return told(verdict.lacking) + (verdict.is_wrong ? "edit\n" : "");
}

}  // namespace

TEST_CASE("a message is judged where the policy asks, or it names terms") {
  CHECK_FALSE(is_message_judged({}, "a change\n"));
  CHECK(is_message_judged({}, "a change\n\ntraining-terms: MIT\n"));
  CHECK(is_message_judged(policy({}, true), "a change\n"));
}

TEST_CASE("without a setting only the training terms are added") {
  const terms::Policy asks =
      policy({"Training-Terms", "Contributed-Under: MIT"}, true);
  CHECK(told(trailers_to_add(message({}), asks, std::nullopt)) ==
        "Training-Terms: MIT\n");
  CHECK(told(trailers_to_add(message({}), asks, false)).empty());
  CHECK(told(trailers_to_add(message({}), asks, true)) ==
        cat({"Training-Terms: MIT\nContributed-Under: MIT\nSigned-off-by: ",
             kBob, "\n"}));
}

TEST_CASE("no terms are added beside others, unless the user wants it") {
  const terms::Policy asks = policy({"Training-Terms: MIT"});
  const check::CommitMessage other = message({{"Training-Terms", "Zlib"}});
  CHECK(told(trailers_to_add(other, asks, std::nullopt)).empty());
  CHECK(told(trailers_to_add(other, asks, true)) == "Training-Terms: MIT\n");
}

TEST_CASE("a trailer whose value nobody knows is not added") {
  CHECK(told(trailers_to_add(message({}), policy({"Reviewed-by"}), true))
            .empty());
}

TEST_CASE("what a message lacks can be given on the command line") {
  const MessageVerdict verdict =
      judge_message(message({}), policy({"Reviewed-by"}, true));
  CHECK(verdict.stops);
  CHECK(way_on(verdict) == cat({"Reviewed-by: \nSigned-off-by: ", kAda, "\n"}));
}

TEST_CASE("what is wrong has to be edited") {
  const MessageVerdict verdict =
      judge_message(message({{"Training-Terms", "Zlib"}}), {});
  CHECK(verdict.stops);
  CHECK(way_on(verdict) == "edit\n");
}

TEST_CASE("other terms stay wrong when those that are asked for are added") {
  const MessageVerdict verdict = judge_message(
      message({{"Training-Terms", "Zlib"}}), policy({"Training-Terms: MIT"}));
  CHECK(way_on(verdict) == "Training-Terms: MIT\nedit\n");
}

TEST_CASE("a message with all that is asked for passes") {
  const MessageVerdict verdict = judge_message(
      message({{"Training-Terms", "MIT"}, {"Signed-off-by", kAda}}),
      policy({"Training-Terms"}, true));
  CHECK_FALSE(verdict.stops);
  CHECK(verdict.findings.empty());
}
