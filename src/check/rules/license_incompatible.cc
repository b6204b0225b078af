// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "check/judge_expressions.h"
#include "check/rule_table.h"
#include "check/used_licenses.h"
#include "spdx/compatibility.h"

namespace tgpl::check {
namespace {

/// The id of the project's training copyleft licence, or "". Compatibility
/// concerns the whole work, so without a TGPL.toml a single file under the TGPL
/// is enough.
std::string outbound_of(const LicensingState& state,
                        const StatementTable& table) {
  std::string outbound;
  const auto take = [&](const std::vector<std::string>& ids) {
    const auto found = std::ranges::find_if(ids, spdx::is_training_copyleft);
    if (outbound.empty() && found != ids.end()) outbound = *found;
  };
  if (state.terms) {
    const auto parsed = spdx::parse(state.terms->terms.license);
    if (parsed.expression) take(spdx::license_ids(*parsed.expression));
  }
  if (outbound.empty() && !state.has_terms_file) {
    for (const auto& entry : used_licenses(state, table, FileScope::ours))
      take({entry.first});
  }
  return outbound;
}

Finding finding_for(const spdx::InboundAnswer& answer,
                    const std::string& outbound) {
  if (answer.inbound == spdx::Inbound::no)
    return {.message = cat({quote(answer.id),
                            " does not let its code be part of a work under ",
                            quote(outbound), ": ", answer.reason}),
            .advice =
                "keep it a program of its own, replace it, or ask its holders "
                "for other terms"};
  return {.severity = Severity::warning,
          .message = cat({"whether code under ", quote(answer.id),
                          " may be part of a work under ", quote(outbound),
                          " is not certain: ", answer.reason}),
          .advice = "ask a lawyer"};
}

JudgeStatements judge_inbound_licenses(const LicensingState& state,
                                       const StatementTable& table) {
  const std::string outbound = outbound_of(state, table);
  if (outbound.empty()) return {};
  const auto judge =
      [outbound](const std::string&,
                 const spdx::ParseResult& parsed) -> std::optional<Finding> {
    if (!parsed.expression || !spdx::unknown_ids(*parsed.expression).empty())
      return std::nullopt;
    const spdx::InboundAnswer answer = spdx::judge_inbound(*parsed.expression);
    if (answer.inbound <= spdx::Inbound::with_conditions) return std::nullopt;
    return finding_for(answer, outbound);
  };
  return judge_expressions(judge);
}

}  // namespace

constinit const Rule kLicenseIncompatible = {
    "license-incompatible",
    Severity::error,
    "a file's licence does not fit the project's training copyleft",
    "A training copyleft such as the TGPL covers the work as a whole, and "
    "asks\n"
    "that models trained on it be freed. A licence that demands the whole for\n"
    "itself, as the GNU GPL does, or that forbids what the TGPL allows, "
    "cannot\n"
    "be part of the same work. Of 'A OR B' the better one counts, of 'A AND "
    "B'\n"
    "the worse. Files that are not yours ('ours = false') are judged, too:\n"
    "they are part of what is passed on.\n"
    "\n"
    "An error means that a clause of the licence stands against it. A warning\n"
    "means that the sources are silent or disagree: ask a lawyer. No finding\n"
    "is no promise: some licences fit under conditions, such as the LGPL for "
    "a\n"
    "library that can be replaced, and a program cannot see whether they are\n"
    "kept. The rule speaks only where the project's licence is the TGPL.\n"
    "\n"
    "To mend it: keep such code a separate program, replace it, or ask its\n"
    "holders for other terms. Files that are not part of the work, such as\n"
    "inputs of tests, go into 'exclude' of [policy].\n",
    {judge_inbound_licenses, FileScope::third_party_too}};

}  // namespace tgpl::check
