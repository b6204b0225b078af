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
  if (!newer) return "choose a current one from the SPDX licence list";
  if (spdx::sure_replacement_for(id))
    return cat({"use '", *newer, "' instead"});
  return cat({"use '", *newer, "', or '", id, "-or-later' if that was meant"});
}

std::optional<Finding> judge(const std::string&,
                             const spdx::ParseResult& parsed) {
  if (!parsed.expression) return std::nullopt;
  const auto ids = spdx::deprecated_ids(*parsed.expression);
  if (ids.empty()) return std::nullopt;
  return Finding{
      .message = cat({"deprecated licence identifier ", quote(ids.front())}),
      .advice = advice_for(ids.front())};
}

JudgeStatements judge_all(const LicensingState&, const StatementTable&) {
  return judge_expressions(judge);
}

}  // namespace

// REUSE-IgnoreStart: the tags below are examples.
constinit const Rule kExpressionDeprecated = {
    "expression-deprecated",
    Severity::warning,
    "an expression uses a deprecated licence identifier",
    {.why =
         R"(SPDX deprecates identifiers that are ambiguous. 'GPL-2.0' does not say
whether later versions may be used; 'GPL-2.0-only' and
'GPL-2.0-or-later' do. SPDX reads the old identifier as '-only', but
the author may have meant the other form. The copyright holder has to
decide.)",
     .fix = R"(Use the identifier that the finding names, and rename the text in
LICENSES/ to match.)",
     .example = R"(bad:   SPDX-License-Identifier: GPL-2.0
good:  SPDX-License-Identifier: GPL-2.0-or-later)"},
    judge_all};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
