// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <optional>

#include "base/text.h"
#include "check/judge_expressions.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

Finding finding_for(const std::string& text, const Diagnostic& error) {
  return {.message =
              cat({quote(text), " is not an SPDX expression: ", error.message}),
          .advice = error.hint};
}

Finding unknown_finding(const std::string& id) {
  return {.message = cat({quote(id), " is not on the SPDX licence list"}),
          .advice = "for a licence of your own write 'LicenseRef-...'"};
}

Finding own_exception_finding(const std::string& id) {
  return {.message = cat({quote(id), " is no exception of the SPDX list"}),
          .advice =
              "REUSE 3.3 allows no exceptions of one's own: make licence "
              "and exception one 'LicenseRef-'"};
}

std::optional<Finding> judge(const std::string& text,
                             const spdx::ParseResult& parsed) {
  if (!parsed.expression) return finding_for(text, parsed.error);
  for (const std::string& id : spdx::unknown_ids(*parsed.expression))
    return unknown_finding(id);
  for (const std::string& id : spdx::license_ids(*parsed.expression)) {
    if (id.find("AdditionRef-") != std::string::npos)
      return own_exception_finding(id);
  }
  return std::nullopt;
}

JudgeStatements judge_all(const LicensingState&, const StatementTable&) {
  return judge_expressions(judge);
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
    judge_all};

}  // namespace tgpl::check
