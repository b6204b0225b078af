// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "check/commit_message.h"
#include "check/rule_table.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "spdx/misspelling.h"

namespace tgpl::check {
namespace {

constexpr std::string_view kAdvice =
    "correct it with git commit --amend; of an older commit, with git rebase "
    "-i and 'reword'";

/// The required value of a trailer ("" = any valid expression) and who requires
/// it.
struct Requirement {
  std::string value;
  std::string_view by;
};

/// The requirement for a trailer; nullopt if there is none, or if
/// trailer-missing reports the wrong value already.
std::optional<Requirement> requirement_for(const CommitMessage& message,
                                           const terms::Policy& policy,
                                           std::string_view key) {
  const auto policy_value = wanted_value(policy, key);
  if (policy_value && !policy_value->empty()) {
    const auto values = values_of(message.trailers, key);
    const bool is_present =
        std::ranges::any_of(values, [&](const std::string& value) {
          return same_value(key, value, *policy_value);
        });
    if (!is_present && wants_trailers(message, policy)) return std::nullopt;
    return Requirement{*policy_value, "the policy"};
  }
  if (key == terms::kTermsTrailer)
    return Requirement{message.training_terms, reuse::kTermsPath};
  return policy_value ? std::optional(Requirement{}) : std::nullopt;
}

std::optional<Finding> judge_value(std::string_view key,
                                   const std::string& value,
                                   const Requirement& required) {
  if (!required.value.empty() && same_value(key, value, required.value))
    return std::nullopt;
  const std::string line = quote(cat({key, ": ", value}));
  const spdx::ParseResult parsed = spdx::parse(value);
  if (!parsed.expression) {
    return Finding{.message = cat({"the trailer ", line, " names no licence: ",
                                   parsed.error.message}),
                   .advice = parsed.error.hint.empty() ? std::string(kAdvice)
                                                       : parsed.error.hint};
  }
  if (!required.value.empty()) {
    return Finding{
        .message = cat({"the trailer ", line, " names other terms than ",
                        required.by, ", which has ", quote(required.value)}),
        .advice = std::string(kAdvice)};
  }
  const auto unknown = spdx::unknown_ids(*parsed.expression);
  if (unknown.empty()) return std::nullopt;
  return Finding{
      .message = cat({"the trailer ", line, " names ", quote(unknown.front()),
                      ", which is no licence of the SPDX list"}),
      .advice = spdx::unknown_id_hint(unknown.front())};
}

std::vector<Finding> judge_trailers(const CommitMessage& message,
                                    const terms::Policy& policy) {
  std::vector<Finding> findings;
  for (const std::string_view key :
       {terms::kTermsTrailer, terms::kInboundTrailer}) {
    const std::optional<Requirement> required =
        requirement_for(message, policy, key);
    if (!required) continue;
    for (const std::string& value : values_of(message.trailers, key)) {
      // trailer-missing reports an empty value.
      if (value.empty() && wanted_value(policy, key)) continue;
      auto finding = judge_value(key, value, *required);
      if (!finding) continue;
      finding->subject = key;
      findings.push_back(std::move(*finding));
    }
  }
  return findings;
}

}  // namespace

constinit const Rule kTrailerContradictory = {
    "trailer-contradictory",
    Severity::error,
    "a commit says other terms than the project",
    "A commit may say in trailers of its message what it comes under:\n"
    "\n"
    "    Training-Terms: LicenseRef-TGPL-0.1-or-later\n"
    "    Contributed-Under: MIT\n"
    "\n"
    "Who contributes knows the terms then, and says so. Training-Terms is the\n"
    "licence of [terms] in TGPL.toml, as it is in the tree of that commit, or\n"
    "what 'trailers' in [policy] says. Contributed-Under is judged where the\n"
    "policy names it. Values are SPDX expressions; the order of AND and OR\n"
    "does not matter. A message without such trailers passes, unless the\n"
    "policy asks for them (trailer-missing).\n"
    "\n"
    "To mend it: git commit --amend, and correct the line.\n",
    nullptr,
    nullptr,
    nullptr,
    judge_trailers};

}  // namespace tgpl::check
