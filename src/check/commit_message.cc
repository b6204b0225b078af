// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/commit_message.h"

#include <algorithm>

#include "base/text.h"

namespace tgpl::check {
namespace {

/// The address in "Ada <ada@example.org>".
std::string_view address_of(std::string_view person) {
  const std::size_t open = person.rfind('<');
  if (open == std::string_view::npos) return person;
  return person.substr(open + 1, person.rfind('>') - open - 1);
}

Trailer parse_wanted(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return {std::string(trim(line)), ""};
  return {std::string(trim(line.substr(0, colon))),
          std::string(trim(line.substr(colon + 1)))};
}

bool has(const std::vector<Trailer>& trailers, const Trailer& wanted) {
  return std::ranges::any_of(trailers, [&](const Trailer& trailer) {
    if (!same_key(trailer.key, wanted.key)) return false;
    return wanted.value.empty() ? !trailer.value.empty()
                                : trailer.value == wanted.value;
  });
}

bool is_signed_off(const CommitMessage& message) {
  const auto is_makers = [&](const std::string& signer) {
    return std::ranges::any_of(message.makers, [&](const std::string& maker) {
      return equals_ignoring_case(signer, maker);
    });
  };
  return std::ranges::any_of(values_of(message.trailers, kSignOffTrailer),
                             is_makers);
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

bool wants_trailers(const CommitMessage& message,
                    const policy::Policy& policy) {
  if (message.merges || (!policy.sign_off && policy.trailers.empty()))
    return false;
  return message.makers.empty() ||
         !policy::is_trailer_exempt(policy, address_of(message.makers.front()));
}

std::vector<Trailer> lacking_trailers(const CommitMessage& message,
                                      const policy::Policy& policy) {
  std::vector<Trailer> lacking;
  if (!wants_trailers(message, policy)) return lacking;
  for (const std::string& line : policy.trailers) {
    Trailer wanted = parse_wanted(line);
    if (!has(message.trailers, wanted)) lacking.push_back(std::move(wanted));
  }
  if (policy.sign_off && !is_signed_off(message))
    lacking.push_back({std::string(kSignOffTrailer),
                       message.makers.empty() ? "" : message.makers.front()});
  return lacking;
}

std::vector<Finding> judge(const CommitMessage& message,
                           const policy::Policy& policy,
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
