// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <optional>

#include "base/text.h"
#include "check/judge_expressions.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

/// A quote comes from a string of a program that has a tag in it.
Finding finding_for(const std::string& text, const Diagnostic& error) {
  const bool in_string = text.find_first_of("'\"") != std::string::npos;
  return {.message = cat(
              {"invalid SPDX expression ", quote(text), ": ", error.message}),
          .advice = in_string ? "if the tag is data of a program, add the "
                                "comment 'tgpl: ignore expression-invalid: "
                                "REASON'"
                              : error.hint};
}

Finding unknown_finding(const std::string& id) {
  return {
      .message = cat({"unknown licence identifier ", quote(id)}),
      .advice =
          "check the spelling, or use 'LicenseRef-NAME' for a custom licence"};
}

Finding own_exception_finding(const std::string& id) {
  return {.message = cat({"unknown licence exception ", quote(id)}),
          .advice =
              "REUSE 3.3 allows no custom exceptions: describe licence and "
              "exception together as one 'LicenseRef-NAME'"};
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

// REUSE-IgnoreStart: the tags below are examples.
constinit const Rule kExpressionInvalid = {
    "expression-invalid",
    Severity::error,
    "a licence expression is not valid SPDX",
    {.why =
         R"(The value of 'SPDX-License-Identifier' is an SPDX licence expression
(SPDX 3.0.1, annex "SPDX license expressions"). It combines identifiers
of the SPDX licence list and 'LicenseRef-' identifiers with AND, OR,
WITH and parentheses. A tool that cannot parse an expression sees no
licence. Expressions of snippets are checked too. REUSE 3.3 does not
allow custom exceptions after WITH.)",
     .fix =
         R"(Correct the expression where the finding points. For a custom licence
use 'LicenseRef-' followed by letters, digits, dots and hyphens.
Underscores, and a plus sign after it, are not allowed. Where the text
is not meant for the file, such as a sample, put an ignore block
of REUSE around it, or give the file a table in REUSE.toml with
'precedence = "override"'.)",
     .example = R"(bad:   SPDX-License-Identifier: MIT, Zlib
good:  SPDX-License-Identifier: MIT OR Zlib)"},
    judge_all};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
