// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/judge_expressions.h"

#include <unordered_map>
#include <utility>

#include "check/first_seen.h"

namespace tgpl::check {
namespace {

class ExpressionJudge {
 public:
  explicit ExpressionJudge(JudgeExpression judge) : judge_(std::move(judge)) {}

  std::vector<Finding> operator()(const Statements& statements) {
    std::vector<Finding> findings;
    for (const auto* claims :
         {&statements.licenses, &statements.snippet_licenses}) {
      for (const Claim& claim : *claims) {
        const std::optional<Finding>& verdict = verdict_on(claim.text);
        if (!verdict || !first_seen_.is_first(statements, claim)) continue;
        findings.push_back(*verdict);
        findings.back().path = claim.source;
        findings.back().line = claim.line;
        findings.back().subject = claim.text;
      }
    }
    return findings;
  }

 private:
  const std::optional<Finding>& verdict_on(const SharedText& text) {
    const auto found = verdicts_.find(text);
    if (found != verdicts_.end()) return found->second;
    return verdicts_.emplace(text, judge_(text.str(), spdx::parse(text)))
        .first->second;
  }

  JudgeExpression judge_;
  std::unordered_map<SharedText, std::optional<Finding>> verdicts_;
  FirstSeen first_seen_;
};

}  // namespace

JudgeStatements judge_expressions(JudgeExpression judge) {
  return ExpressionJudge(std::move(judge));
}

}  // namespace tgpl::check
