// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/judge_expressions.h"

#include <unordered_map>
#include <utility>

#include "check/once.h"

namespace tgpl::check {
namespace {

class Verdicts {
 public:
  explicit Verdicts(const JudgeExpression& judge) : judge_(judge) {}

  const std::optional<Finding>& of(const SharedText& text) {
    const auto found = known_.find(text);
    if (found != known_.end()) return found->second;
    return known_.emplace(text, judge_(text.str(), spdx::parse(text)))
        .first->second;
  }

 private:
  const JudgeExpression& judge_;
  std::unordered_map<SharedText, std::optional<Finding>> known_;
};

}  // namespace

std::vector<Finding> judge_expressions(const LicensingState& state, Whose whose,
                                       const JudgeExpression& judge) {
  std::vector<Finding> findings;
  Verdicts verdicts(judge);
  Once once;
  for (const FileLicensing& file : state.files) {
    for (const auto* claims : {&file.licenses, &file.snippet_licenses}) {
      for (const Claim& claim : *claims) {
        const std::optional<Finding>& verdict = verdicts.of(claim.text);
        if (!verdict || !counts(state, file, whose) ||
            !once.is_first(file, claim))
          continue;
        Finding finding = *verdict;
        finding.path = claim.source;
        finding.line = claim.line;
        findings.push_back(std::move(finding));
      }
    }
  }
  return findings;
}

}  // namespace tgpl::check
