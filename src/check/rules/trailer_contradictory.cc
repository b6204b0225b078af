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

/// What the values of one trailer have to be; "" = any expression.
struct Wanted {
  std::string value;
  std::string_view by;
};

/// Nothing where what the message says is not ours to judge: nobody asked, or
/// trailer-missing tells already that it says something else.
std::optional<Wanted> wanted_of(const CommitMessage& message,
                                const terms::Policy& policy,
                                std::string_view key) {
  const auto asked = wanted_value(policy, key);
  if (asked && !asked->empty()) {
    const auto values = values_of(message.trailers, key);
    const bool there =
        std::ranges::any_of(values, [&](const std::string& value) {
          return same_value(key, value, *asked);
        });
    if (!there && wants_trailers(message, policy)) return std::nullopt;
    return Wanted{*asked, "the policy"};
  }
  if (key == terms::kTermsTrailer)
    return Wanted{message.training_terms, reuse::kTermsPath};
  return asked ? std::optional(Wanted{}) : std::nullopt;
}

std::optional<Finding> judge_value(std::string_view key,
                                   const std::string& value,
                                   const Wanted& wanted) {
  if (!wanted.value.empty() && same_value(key, value, wanted.value))
    return std::nullopt;
  const std::string line = quote(cat({key, ": ", value}));
  const spdx::ParseResult parsed = spdx::parse(value);
  if (!parsed.expression) {
    return Finding{.message = cat({"the trailer ", line, " names no licence: ",
                                   parsed.error.message}),
                   .advice = parsed.error.hint.empty() ? std::string(kAdvice)
                                                       : parsed.error.hint};
  }
  if (!wanted.value.empty()) {
    return Finding{
        .message = cat({"the trailer ", line, " names other terms than ",
                        wanted.by, ", which has ", quote(wanted.value)}),
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
    const std::optional<Wanted> wanted = wanted_of(message, policy, key);
    if (!wanted) continue;
    for (const std::string& value : values_of(message.trailers, key)) {
      // trailer-missing asks for a value.
      if (value.empty() && wanted_value(policy, key)) continue;
      auto finding = judge_value(key, value, *wanted);
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
