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
    return {.message = cat({quote(answer.id), " is incompatible with ",
                            quote(outbound), ": ", answer.reason}),
            .advice =
                "keep it in a separate program, replace it, or ask its holders "
                "for other terms"};
  return {.severity = Severity::warning,
          .message = cat({quote(answer.id), " may be incompatible with ",
                          quote(outbound), ": ", answer.reason}),
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
    "a licence is incompatible with the training copyleft",
    {.why =
         R"(A training copyleft such as the TGPL covers the work as a whole. It
requires that models trained on the work be freed. A licence that
demands the whole work for itself, as the GNU GPL does, cannot be part
of it. Nor can a licence that forbids what the TGPL allows. For 'A OR
B' the more compatible licence counts, for 'A AND B' the less
compatible one. Third-party files are checked too, since they are
distributed with the work.

Some licences are compatible under conditions that a program cannot
check: the LGPL for a library that can be replaced, the MPL for files
that stay under it. The absence of a finding is not a guarantee. The
rule runs only if TGPL.toml names the TGPL or, without TGPL.toml, if a
file does.)",
     .severity =
         R"(An error if a clause of the licence is in conflict. A warning if
published opinions are silent or disagree, or if nobody has compared the
licence yet: ask a lawyer.)",
     .fix =
         R"(Keep such code in a separate program, replace it, or ask its holders
for other terms. Files that are not part of the work, such as test
inputs, belong in 'exclude' of [policy].)"},
    {judge_inbound_licenses, FileScope::third_party_too}};

}  // namespace tgpl::check
