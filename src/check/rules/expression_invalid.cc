// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <optional>
#include <set>
#include <string_view>
#include <unordered_set>

#include "base/text.h"
#include "check/rule_table.h"
#include "spdx/expression.h"

namespace tgpl::check {
namespace {

Finding finding_for(const Claim& claim, const Diagnostic& error) {
  return {.path = claim.source,
          .line = claim.line,
          .message = cat({quote(claim.text),
                          " is not an SPDX expression: ", error.message}),
          .advice = error.hint};
}

Finding unknown_finding(const Claim& claim, const std::string& id) {
  return {.path = claim.source,
          .line = claim.line,
          .message = cat({quote(id), " is not on the SPDX licence list"}),
          .advice = "for a licence of your own write 'LicenseRef-...'"};
}

Finding own_exception_finding(const Claim& claim, const std::string& id) {
  return {.path = claim.source,
          .line = claim.line,
          .message = cat({quote(id), " is no exception of the SPDX list"}),
          .advice =
              "REUSE 3.3 allows no exceptions of one's own: make licence "
              "and exception one 'LicenseRef-'"};
}

std::optional<Finding> judge(const Claim& claim) {
  const spdx::ParseResult parsed = spdx::parse(claim.text);
  if (!parsed.expression) return finding_for(claim, parsed.error);
  for (const std::string& id : spdx::unknown_ids(*parsed.expression))
    return unknown_finding(claim, id);
  for (const std::string& id : spdx::license_ids(*parsed.expression)) {
    if (id.find("AdditionRef-") != std::string::npos)
      return own_exception_finding(claim, id);
  }
  return std::nullopt;
}

std::vector<Finding> judge_expressions(const LicensingState& state) {
  std::vector<Finding> findings;
  // One table of REUSE.toml speaks for many files; say it once.
  std::set<std::pair<std::string, int>> seen;
  // The same few expressions stand in thousands of files: parse each once.
  std::unordered_set<std::string_view> valid;
  std::optional<std::string_view> last;  // the file before says it, too
  for (const FileLicensing& file : state.files) {
    if (!file.ours) continue;
    for (const auto* claims : {&file.licenses, &file.snippet_licenses}) {
      for (const Claim& claim : *claims) {
        if (claim.text == last || valid.contains(claim.text)) continue;
        std::optional<Finding> found = judge(claim);
        if (!found) {
          valid.insert(claim.text);
          last = claim.text;
        }
        if (found && seen.insert({claim.source, claim.line}).second)
          findings.push_back(std::move(*found));
      }
    }
  }
  return findings;
}

}  // namespace

constinit const Rule kExpressionInvalid = {
    "expression-invalid", Severity::error,
    "a licence expression is not valid SPDX",
    "The value of SPDX-License-Identifier is an SPDX licence expression\n"
    "(SPDX 3.0.1, annex \"SPDX license expressions\"): ids of the SPDX "
    "licence\n"
    "list or 'LicenseRef-' ids, joined by AND, OR, WITH and parentheses. What\n"
    "does not parse is no licence to any tool that reads it.\n"
    "\n"
    "Ids of your own are 'LicenseRef-' and letters, digits, '.' and '-';\n"
    "no underscore, and no '+' after them.\n",
    judge_expressions};

}  // namespace tgpl::check
