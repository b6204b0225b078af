// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/approval_advice.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.h"
#include "check/judge_change.h"

namespace tgpl::review {
namespace {

using check::Finding;

// As check/approval.h writes them.
constexpr std::string_view kCommit = "and then: git commit --trailer ";
constexpr std::string_view kSkip = "get approval and then: TGPL_SKIP=1 ";

void replace(std::vector<Finding>& findings, std::string_view text,
             std::string_view by) {
  for (Finding& finding : findings) {
    const std::string advice = finding.advice.str();
    const std::size_t at = advice.find(text);
    if (at == std::string::npos || !check::is_about_changes(finding)) continue;
    finding.advice =
        cat({advice.substr(0, at), by, advice.substr(at + text.size())});
  }
}

}  // namespace

void advise_to_amend(std::vector<Finding>& findings) {
  replace(findings, kCommit,
          "and once the commit is made: git commit --amend --no-edit "
          "--trailer ");
}

void advise_to_fix_first(std::vector<Finding>& findings) {
  const bool others = std::ranges::any_of(findings, [](const Finding& finding) {
    return finding.severity == check::Severity::error &&
           !check::is_about_changes(finding);
  });
  if (others) replace(findings, kSkip, cat({"fix the other errors, ", kSkip}));
}

}  // namespace tgpl::review
