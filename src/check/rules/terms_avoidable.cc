// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

#include "base/text.h"
#include "check/judge_expressions.h"
#include "check/rule_table.h"
#include "reuse/layout.h"
#include "spdx/expression.h"

namespace tgpl::check {
namespace {

using Ids = std::set<std::string>;

/// The licences that contain the training terms: the LicenseRef ids of the
/// project, because no licence of the SPDX list has such terms; all ids if
/// there is no LicenseRef.
Ids licenses_with_terms(const spdx::Expression& license) {
  const auto ids = spdx::license_ids(license);
  Ids refs;
  std::ranges::copy_if(
      ids, std::inserter(refs, refs.end()),
      [](const std::string& id) { return id.starts_with("LicenseRef-"); });
  return refs.empty() ? Ids(ids.begin(), ids.end()) : refs;
}

bool has_terms(const spdx::Expression& license, const Ids& with_terms) {
  return with_terms.contains(license.id + (license.plus ? "+" : ""));
}

bool mentions(const spdx::Expression& expression, const Ids& with_terms) {
  if (expression.kind == spdx::Expression::Kind::license)
    return has_terms(expression, with_terms);
  return std::ranges::any_of(expression.operands, [&](const auto& operand) {
    return mentions(operand, with_terms);
  });
}

/// Whether a choice of operands exists that leaves no licence with the terms.
bool can_avoid(const spdx::Expression& expression, const Ids& with_terms) {
  using Kind = spdx::Expression::Kind;
  const auto avoids = [&](const spdx::Expression& operand) {
    return can_avoid(operand, with_terms);
  };
  if (expression.kind == Kind::license)
    return !has_terms(expression, with_terms);
  return expression.kind == Kind::any_of
             ? std::ranges::any_of(expression.operands, avoids)
             : std::ranges::all_of(expression.operands, avoids);
}

bool is_conditional(const terms::Terms& terms) {
  return terms.usage.train_ai == terms::Usage::conditional &&
         terms::asks_something(terms.conditions);
}

Finding finding_for(const std::string& text) {
  return {.message = cat({quote(text),
                          " lets recipients choose a licence without "
                          "the training terms"}),
          .advice =
              "remove the other licence, or set 'train-ai = \"allow\"' in a "
              "[[scope]] for files under both"};
}

/// Returns an empty function if there are no terms to avoid.
JudgeExpression judge_by_terms(const LicensingState& state) {
  if (!state.terms || !is_conditional(*state.terms)) return {};
  const auto license = spdx::parse(state.terms->terms.license).expression;
  if (!license) return {};
  return [with_terms = licenses_with_terms(*license)](
             const std::string& text,
             const spdx::ParseResult& parsed) -> std::optional<Finding> {
    if (!parsed.expression || !mentions(*parsed.expression, with_terms) ||
        !can_avoid(*parsed.expression, with_terms))
      return std::nullopt;
    return finding_for(text);
  };
}

JudgeStatements judge_choices(const LicensingState& state,
                              const StatementTable&) {
  const JudgeExpression judge = judge_by_terms(state);
  return judge ? judge_expressions(judge) : JudgeStatements();
}

std::vector<Finding> judge_own_choice(const LicensingState& state) {
  const JudgeExpression judge = judge_by_terms(state);
  if (!judge || state.partial) return {};
  const std::string& own = state.terms->terms.license;
  std::optional<Finding> found = judge(own, spdx::parse(own));
  if (!found) return {};
  found->path = std::string(reuse::kTermsPath);
  return {std::move(*found)};
}

}  // namespace

constinit const Rule kTermsAvoidable = {
    "terms-avoidable",
    Severity::warning,
    "a choice of licences lets recipients avoid the training terms",
    {.why =
         R"(If TGPL.toml allows training under conditions, the conditions are those
of the licence. 'MIT OR LicenseRef-TGPL-0.1-or-later' lets recipients
choose: whoever trains a model can choose the MIT licence, which has no
such conditions. AND does not have this effect. Such a choice may be
intended, as the first step of a change of licence.)",
     .severity =
         R"(If the choice is intended, set the rule to 'off' in [policy.severity].)",
     .fix =
         R"(Remove the other licence. If the file is really free of the terms,
declare that in a [[scope]] with 'train-ai = "allow"'.)"},
    {judge_choices, FileScope::ours, judge_own_choice}};

}  // namespace tgpl::check
