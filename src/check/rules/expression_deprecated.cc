// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <optional>

#include "base/text.h"
#include "check/judge_expressions.h"
#include "check/rule_table.h"
#include "spdx/license_list.h"

namespace tgpl::check {
namespace {

std::string advice_for(const std::string& id) {
  const auto newer = spdx::replacement_for(id);
  if (!newer) return "SPDX names no successor";
  if (spdx::sure_replacement_for(id)) return cat({"write '", *newer, "'"});
  return cat(
      {"write '", *newer, "', or '", id, "-or-later' if that was meant"});
}

std::optional<Finding> judge(const std::string&,
                             const spdx::ParseResult& parsed) {
  if (!parsed.expression) return std::nullopt;
  const auto ids = spdx::deprecated_ids(*parsed.expression);
  if (ids.empty()) return std::nullopt;
  return Finding{
      .message = cat({"SPDX has deprecated the id ", quote(ids.front())}),
      .advice = advice_for(ids.front())};
}

JudgeStatements judge_all(const LicensingState&, const StatementTable&) {
  return judge_expressions(judge);
}

}  // namespace

constinit const Rule kExpressionDeprecated = {
    "expression-deprecated", Severity::warning,
    "a licence expression uses an id that SPDX has deprecated",
    "SPDX has given up ids that leave open what is meant: 'GPL-2.0' does not\n"
    "say whether later versions count. 'GPL-2.0-only' and 'GPL-2.0-or-later'\n"
    "do. SPDX reads the bare id as '-only', but who wrote it may have meant\n"
    "the other form, so the holder decides, not a program.\n"
    "\n"
    "To mend it: write the id that the finding names, and call the text in\n"
    "LICENSES/ the same.\n",
    judge_all};

}  // namespace tgpl::check
