// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "base/text.h"
#include "check/rule_table.h"
#include "check/stated.h"
#include "spdx/expression.h"

namespace tgpl::check {
namespace {

using spdx::Expression;

/// A file with more different expressions is a list of licences, such as a bill
/// of materials.
constexpr std::size_t kMostExpressions = 16;

bool has_later_versions(const Expression& license) {
  return license.plus || license.id.ends_with("-or-later");
}

bool is_license(const Expression& expression) {
  return expression.kind == Expression::Kind::license;
}

bool differ_in_later_versions(const Expression& a, const Expression& b) {
  return is_license(a) && is_license(b) && a.exception == b.exception &&
         without_version_choice(a.id) == without_version_choice(b.id) &&
         has_later_versions(a) != has_later_versions(b);
}

bool takes_the_choice_from(const Expression& a, const Expression& b) {
  return is_license(a) && b.kind == Expression::Kind::any_of &&
         std::ranges::any_of(b.operands, [&](const Expression& operand) {
           return spdx::same(a, operand);
         });
}

/// Why two expressions that both apply contradict each other; "" if they do
/// not.
std::string_view contradiction(const Expression& a, const Expression& b) {
  if (differ_in_later_versions(a, b))
    return "later versions are allowed and are not";
  if (takes_the_choice_from(a, b) || takes_the_choice_from(b, a))
    return "a choice is offered and taken away";
  return "";
}

/// The distinct licences of a file; empty if there are too many.
std::vector<const Claim*> distinct(const Statements& statements) {
  std::vector<const Claim*> claims;
  for (const Claim& claim : statements.licenses) {
    const bool seen = std::ranges::any_of(
        claims, [&](const Claim* one) { return one->text == claim.text; });
    if (!seen) claims.push_back(&claim);
    if (claims.size() > kMostExpressions) return {};
  }
  return claims;
}

class Contradictions {
 public:
  std::vector<Finding> operator()(const Statements& statements) {
    if (statements.licenses.size() < 2) return {};
    const std::vector<const Claim*> claims = distinct(statements);
    for (std::size_t i = 1; i < claims.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        const auto& a = parsed(claims[k]->text);
        const auto& b = parsed(claims[i]->text);
        if (!a || !b) continue;
        const std::string_view why = contradiction(*a, *b);
        if (!why.empty()) return {finding_for(*claims[k], *claims[i], why)};
      }
    }
    return {};
  }

 private:
  const std::optional<Expression>& parsed(const SharedText& text) {
    const auto found = known_.find(text);
    if (found != known_.end()) return found->second;
    return known_.emplace(text, spdx::parse(text).expression).first->second;
  }

  static Finding finding_for(const Claim& a, const Claim& b,
                             std::string_view why) {
    std::string position =
        a.source == b.source ? "line" : cat({a.source, " line"});
    if (a.line > 0) position += " " + std::to_string(a.line);
    return {.path = b.source,
            .line = b.line,
            .message = cat({quote(b.text), " stands beside ", quote(a.text),
                            " (", position, "): both apply, so ", why}),
            .advice = "say it once, as one expression with OR or AND",
            .subject = cat({b.text, " beside ", a.text})};
  }

  std::unordered_map<SharedText, std::optional<Expression>> known_;
};

JudgeStatements judge_files(const LicensingState&, const StatementTable&) {
  return Contradictions();
}

}  // namespace

constinit const Rule kLicenseContradictory = {
    "license-contradictory", Severity::warning,
    "a file states licences that contradict each other",
    "Where a file states several licences, in its own tags and those that\n"
    "REUSE.toml adds, all of them apply at once (REUSE Specification 3.3):\n"
    "they are joined by AND. That is right for a file with code of two\n"
    "origins, and no finding. It makes no sense where 'GPL-2.0-only' stands\n"
    "beside 'GPL-2.0-or-later', or 'MIT' beside 'MIT OR Apache-2.0': what one\n"
    "of them grants the other takes back, and nobody knows which was meant.\n"
    "\n"
    "To mend it: write one expression, with OR for a choice and AND for\n"
    "several that all apply. A part of the file that is under another licence\n"
    "belongs into an SPDX snippet.\n",
    judge_files};

}  // namespace tgpl::check
