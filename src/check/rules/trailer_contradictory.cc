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
    "correct it with 'git commit --amend' (older commits: 'git rebase -i' and "
    "'reword')";

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
    return Finding{
        .message = cat({"invalid trailer ", line, ": ", parsed.error.message}),
        .advice = parsed.error.hint.empty() ? std::string(kAdvice)
                                            : parsed.error.hint};
  }
  if (!required.value.empty()) {
    return Finding{
        .message = cat({"trailer ", line, " does not match ", required.by, " (",
                        quote(required.value), ")"}),
        .advice = std::string(kAdvice)};
  }
  const auto unknown = spdx::unknown_ids(*parsed.expression);
  if (unknown.empty()) return std::nullopt;
  return Finding{.message = cat({"unknown licence identifier ",
                                 quote(unknown.front()), " in trailer ", line}),
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
    "a commit declares different terms than the project",
    {.why =
         R"(A commit message can declare in trailers what the commit is under:

    Training-Terms: LicenseRef-TGPL-0.1-or-later
    Contributed-Under: MIT

'Training-Terms' must match the licence in [terms] of TGPL.toml in that
commit, or the value that 'trailers' in [policy] requires. It is
checked in merges too. 'Contributed-Under' is checked if the policy
names it. Both are SPDX expressions; the order of operands and the case
of identifiers do not matter. If TGPL.toml names no licence, only
invalid values are reported. A message without such trailers passes,
unless the policy requires them (see trailer-missing).)",
     .fix = R"(Correct the trailer:

    git commit --amend)"},
    nullptr,
    nullptr,
    nullptr,
    judge_trailers};

}  // namespace tgpl::check
