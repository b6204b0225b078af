// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/text.h"
#include "check/license_limit.h"
#include "check/rule_table.h"
#include "check/used_licenses.h"
#include "spdx/expression.h"

namespace tgpl::check {
namespace {

class PolicyJudge {
 public:
  bool permits(const terms::LicenseRule& rule, const std::string& text) {
    const auto [found, is_new] = known_.try_emplace({&rule, text}, true);
    if (is_new) {
      const auto parsed = spdx::parse(text).expression;
      // Invalid expressions are reported by expression-invalid.
      found->second = !parsed || limit_for(rule).permits(*parsed);
    }
    return found->second;
  }

 private:
  const LicenseLimit& limit_for(const terms::LicenseRule& rule) {
    return limits_.try_emplace(&rule, rule).first->second;
  }

  std::map<std::pair<const terms::LicenseRule*, std::string>, bool> known_;
  std::map<const terms::LicenseRule*, LicenseLimit> limits_;
};

Finding finding_for(const Claim& claim, const FileLicensing& file,
                    const terms::LicenseRule& rule) {
  const bool elsewhere = file.source_of(claim) != file.path;
  return {
      .path = file.source_of(claim),
      .line = claim.line,
      .message = cat({"policy forbids ", quote(claim.text),
                      elsewhere ? cat({" for ", quote(file.path)}) : " here",
                      " (TGPL.toml:", std::to_string(rule.line), ")"}),
      .advice = rule.allowed.empty()
                    ? "use a licence that is not forbidden"
                    : cat({"use one of: ", join(rule.allowed, ", ")}),
      // One table of REUSE.toml covers many files.
      .subject = cat({claim.text, " for ", file.path})};
}

std::vector<Finding> judge_files(const LicensingState& state) {
  std::vector<Finding> findings;
  const terms::Policy& policy = judging_policy(state);
  if (policy.licenses.empty()) return findings;
  PolicyJudge judge;
  for (const FileLicensing& file : state.files) {
    if (!counts(state, file, FileScope::third_party_too)) continue;
    const auto* rule = terms::license_rule_for(policy, file.path);
    if (rule == nullptr) continue;
    const Statements& statements = *file.statements;
    for (const auto* claims :
         {&statements.licenses, &statements.snippet_licenses}) {
      for (const Claim& claim : *claims) {
        if (!judge.permits(*rule, claim.text))
          findings.push_back(finding_for(claim, file, *rule));
      }
    }
  }
  return findings;
}

}  // namespace

constinit const Rule kLicenseForbidden = {
    "license-forbidden",
    Severity::error,
    "the policy forbids a file's licence at this path",
    {.why = R"(Maintainers can limit the licences of files by path in TGPL.toml:

    [[policy.license]]
    path = "src/**"
    allowed = ["LicenseRef-TGPL-0.1-or-later", "MIT"]

    [[policy.license]]
    path = "third-party/**"
    forbidden = ["GPL-2.0-only"]

If several tables match a path, the last one applies. 'A OR B' is
allowed if A or B is, 'A AND B' if both are. A forbidden licence is
never allowed. Third-party files that declare a licence are checked
too, as are snippets.)",
     .fix =
         R"(Use an allowed licence if the file is your own, move the file, or ask
the maintainers to change the policy.)"},
    judge_files};

}  // namespace tgpl::check
