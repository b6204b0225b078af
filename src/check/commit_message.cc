// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/commit_message.h"

#include <algorithm>

#include "base/shell_word.h"
#include "base/text.h"
#include "license/holder.h"
#include "spdx/expression.h"

namespace tgpl::check {
namespace {

Trailer parse_wanted(std::string_view line) {
  const auto [key, value] = terms::key_and_value(line);
  return {std::string(key), std::string(value)};
}

bool is_terms_trailer(std::string_view key) {
  return same_key(key, terms::kTermsTrailer) ||
         same_key(key, terms::kInboundTrailer);
}

bool has(const std::vector<Trailer>& trailers, const Trailer& wanted) {
  return std::ranges::any_of(trailers, [&](const Trailer& trailer) {
    if (!same_key(trailer.key, wanted.key)) return false;
    return wanted.value.empty()
               ? !trailer.value.empty()
               : same_value(wanted.key, trailer.value, wanted.value);
  });
}

bool is_signed_off(const CommitMessage& message) {
  const auto is_of_a_maker = [&](const std::string& signer) {
    return std::ranges::any_of(message.makers, [&](const std::string& maker) {
      return license::same_text(license::holder_from_ident(signer),
                                license::holder_from_ident(maker));
    });
  };
  return std::ranges::any_of(values_of(message.trailers, kSignOffTrailer),
                             is_of_a_maker);
}

}  // namespace

bool same_key(std::string_view a, std::string_view b) {
  return equals_ignoring_case(a, b);
}

std::vector<std::string> values_of(const std::vector<Trailer>& trailers,
                                   std::string_view key) {
  std::vector<std::string> values;
  for (const Trailer& trailer : trailers) {
    if (same_key(trailer.key, key)) values.push_back(trailer.value);
  }
  return values;
}

std::optional<std::string> wanted_value(const terms::Policy& policy,
                                        std::string_view key) {
  for (const std::string& line : policy.trailers) {
    Trailer wanted = parse_wanted(line);
    if (same_key(wanted.key, key)) return std::move(wanted.value);
  }
  return std::nullopt;
}

bool is_about_terms(const CommitMessage& message, const terms::Policy& policy) {
  return wanted_value(policy, terms::kTermsTrailer) ||
         std::ranges::any_of(message.trailers, [](const Trailer& trailer) {
           return same_key(trailer.key, terms::kTermsTrailer);
         });
}

bool same_value(std::string_view key, std::string_view a, std::string_view b) {
  if (a == b || !is_terms_trailer(key)) return a == b;
  const spdx::ParseResult one = spdx::parse(a);
  const spdx::ParseResult other = spdx::parse(b);
  return one.expression && other.expression &&
         spdx::same(*one.expression, *other.expression);
}

bool wants_trailers(const CommitMessage& message, const terms::Policy& policy) {
  if (message.merges || !terms::asks_for_trailers(policy)) return false;
  return message.makers.empty() ||
         !terms::is_trailer_exempt(
             policy, license::holder_from_ident(message.makers.front()).email);
}

std::vector<Trailer> lacking_trailers(const CommitMessage& message,
                                      const terms::Policy& policy) {
  std::vector<Trailer> lacking;
  if (!wants_trailers(message, policy)) return lacking;
  for (const std::string& line : policy.trailers) {
    Trailer wanted = parse_wanted(line);
    if (has(message.trailers, wanted)) continue;
    if (wanted.value.empty() && same_key(wanted.key, terms::kTermsTrailer))
      wanted.value = message.training_terms;
    lacking.push_back(std::move(wanted));
  }
  if (policy.sign_off && !is_signed_off(message))
    lacking.push_back({std::string(kSignOffTrailer),
                       message.makers.empty() ? "" : message.makers.front()});
  return lacking;
}

std::string commit_option(const Trailer& trailer) {
  if (trailer.key == kSignOffTrailer) return " -s";
  return cat(
      {" --trailer ",
       shell_word(cat({trailer.key, ": ",
                       trailer.value.empty() ? "..." : trailer.value}))});
}

std::vector<Finding> judge(const CommitMessage& message,
                           const terms::Policy& policy,
                           const RuleChoice& choice) {
  std::vector<Finding> findings;
  for (const Rule& rule : rules()) {
    if (rule.judge_message == nullptr) continue;
    const Severity severity = severity_of(rule, policy, choice);
    if (severity == Severity::off) continue;
    for (Finding& finding : rule.judge_message(message, policy)) {
      finding.rule = rule.id;
      finding.severity = severity;
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

bool is_about_message(const Finding& finding) {
  const Rule* rule = find_rule(finding.rule);
  return rule != nullptr && rule->judge_message != nullptr;
}

}  // namespace tgpl::check
