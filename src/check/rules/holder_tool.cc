// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/text.h"
#include "check/rule_table.h"
#include "license/copyright_notice.h"
#include "license/holder.h"

namespace tgpl::check {
namespace {

// Names that only programs have, in lower case. They are compared as a whole:
// "Claude" alone is also a person's name.
constexpr auto kTools = std::to_array<std::string_view>({
    "chatgpt",
    "claude code",
    "codex",
    "copilot",
    "copilot coding agent",
    "cursor agent",
    "deepseek coder",
    "dependabot",
    "devin ai",
    "gemini code assist",
    "github actions",
    "github copilot",
    "gpt-4",
    "greenkeeper",
    "openai codex",
    "pre-commit-ci",
    "renovate bot",
});
static_assert(std::ranges::is_sorted(kTools));

/// The name without contact details and other text in brackets.
std::string name_of(std::string_view notice) {
  return to_lower(license::before_brackets(license::holder_of(notice)));
}

bool is_tool(std::string_view notice) {
  const std::string name = name_of(notice);
  return name.ends_with("[bot]") || std::ranges::binary_search(kTools, name);
}

class ToolJudge {
 public:
  std::vector<Finding> operator()(const Statements& statements) {
    std::vector<Finding> findings;
    for (const Claim& claim : statements.copyrights) {
      const auto [found, is_new] =
          known_.try_emplace(claim.text.identity(), false);
      if (is_new) found->second = is_tool(claim.text);
      if (!found->second) continue;
      findings.push_back(
          {.path = claim.source,
           .line = claim.line,
           .message = cat({quote(license::holder_of(claim.text)),
                           " is a tool, not a copyright holder"}),
           .advice = "name the person or organisation whose work it is",
           .subject = claim.text});
    }
    return findings;
  }

 private:
  std::unordered_map<const void*, bool> known_;
};

JudgeStatements judge_holders(const LicensingState&, const StatementTable&) {
  return ToolJudge();
}

}  // namespace

// REUSE-IgnoreStart: the tags below are examples.
constinit const Rule kHolderTool = {
    "holder-tool",
    Severity::warning,
    "a tool is named as the copyright holder",
    {.why = R"(Copyright is held by people and organisations. A bot such as
'dependabot[bot]', or an assistant that writes code, can neither
license the file nor enforce the licence. Whether copyright protects
the output of such a tool at all is a question for a lawyer. Only names
that no person has are recognised.)",
     .fix =
         R"(Name the person or organisation that used the tool and is responsible
for the result. 'SPDX-FileContributor' may name the tool.)",
     .example = R"(bad:   SPDX-FileCopyrightText: 2026 GitHub Copilot
good:  SPDX-FileCopyrightText: 2026 Jane Doe <jane@example.org>)"},
    judge_holders};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
