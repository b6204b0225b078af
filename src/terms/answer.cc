// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/answer.h"

#include <array>

#include "base/sha256.h"
#include "base/text.h"

namespace tgpl::terms {
namespace {

constexpr auto kFound = std::to_array<std::string_view>(
    {"nowhere", "work-tree", "revision", "published", "branch", "head"});
constexpr auto kTextStates = std::to_array<std::string_view>(
    {"unnamed", "unread", "absent", "unpinned", "confirmed", "differs"});

Usage unless_disallowed(Usage stated) {
  return stated == Usage::disallow ? Usage::disallow : Usage::unknown;
}

std::vector<std::string> doubts(const Answer& answer, std::string_view today) {
  std::vector<std::string> reasons;
  const Licensing& licensing = answer.terms->terms;
  if (!licensing.effective.empty() && licensing.effective > today)
    reasons.push_back(cat(
        {"the terms take effect on ", licensing.effective, ", in the future"}));
  if (!answer.doubt.empty()) reasons.push_back(answer.doubt);
  if (answer.text == TextState::differs)
    reasons.push_back(
        cat({"license-sha256 does not match ", quote(licensing.license_file)}));
  return reasons;
}

std::string why_no_terms(const Answer& answer) {
  if (!answer.failure.empty()) return answer.failure;
  if (!answer.errors.empty()) return "TGPL.toml is not valid";
  return "there is no TGPL.toml";
}

bool has_digest(std::string_view digest, std::string_view text) {
  return equals_ignoring_case(sha256_hex(text), digest);
}

}  // namespace

std::span<const std::string_view> words_of(Found) {
  return kFound;
}

std::span<const std::string_view> words_of(TextState) {
  return kTextStates;
}

Verdict verdict_on(const Answer& answer, std::string_view today) {
  if (!answer.terms) return {{}, {why_no_terms(answer)}};
  Verdict verdict{answer.terms->usage, doubts(answer, today)};
  if (verdict.reasons.empty()) return verdict;
  Uses& usage = verdict.usage;
  usage = {unless_disallowed(usage.train_ai), unless_disallowed(usage.ai_use),
           unless_disallowed(usage.search)};
  return verdict;
}

TextState compare_text(const Licensing& terms,
                       const std::optional<std::string>& text) {
  if (terms.license_file.empty()) return TextState::unnamed;
  if (!text) return TextState::absent;
  if (terms.license_sha256.empty()) return TextState::unpinned;
  const bool same = has_digest(terms.license_sha256, *text) ||
                    has_digest(terms.license_sha256, with_line_feeds(*text));
  return same ? TextState::confirmed : TextState::differs;
}

}  // namespace tgpl::terms
