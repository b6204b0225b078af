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
  if (differ_in_later_versions(a, b)) return "only one allows later versions";
  if (takes_the_choice_from(a, b) || takes_the_choice_from(b, a))
    return "only one offers a choice";
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
    if (is_stated_here(statements) && !statements.in_words.empty())
      return {finding_on_words(statements)};
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

  /// Whether a tag of the file itself states its licence. Only beside one do
  /// words contradict something.
  static bool is_stated_here(const Statements& statements) {
    return !statements.licenses.empty() &&
           statements.licenses.front().source.empty();
  }

  static Finding finding_on_words(const Statements& statements) {
    const Claim& tag = statements.licenses.front();
    const Claim& words = statements.in_words.front();
    return {.line = tag.line,
            .message = cat({"tag ", quote(tag.text), " conflicts with the ",
                            "licence notice in line ",
                            std::to_string(words.line), ": ", words.text}),
            .advice = "correct the tag, or the notice if it is your own",
            .subject = cat({tag.text, " beside the words ", words.text})};
  }

  static Finding finding_for(const Claim& a, const Claim& b,
                             std::string_view why) {
    std::string position =
        a.source == b.source ? "line" : cat({a.source, " line"});
    if (a.line > 0) position += " " + std::to_string(a.line);
    return {.path = b.source,
            .line = b.line,
            .message = cat({quote(b.text), " conflicts with ", quote(a.text),
                            " (", position, "): both apply, but ", why}),
            .advice = "combine them into one expression with OR or AND",
            .subject = cat({b.text, " beside ", a.text})};
  }

  std::unordered_map<SharedText, std::optional<Expression>> known_;
};

JudgeStatements judge_files(const LicensingState&, const StatementTable&) {
  return Contradictions();
}

}  // namespace

// REUSE-IgnoreStart: the tags below are examples.
constinit const Rule kLicenseContradictory = {
    "license-contradictory",
    Severity::warning,
    "a file declares licences that contradict each other",
    {.why =
         R"(All licences that a file declares apply at once, as if joined by AND
(REUSE 3.3). This includes those that REUSE.toml adds. It is right for
code from two origins. It makes no sense for 'GPL-2.0-only' next to
'GPL-2.0-or-later', or for 'MIT' next to 'MIT OR Apache-2.0': one takes
back what the other grants. A licence notice in words at the start of a
file that names another licence than its tag is reported, too. A file
with more than 16 different expressions is taken for a list of licences
and is not checked.)",
     .fix =
         R"(Combine them into one expression: OR for a choice, AND for licences
that all apply. Put a part under a different licence into an SPDX
snippet.)",
     .example = R"(bad:   SPDX-License-Identifier: MIT
       SPDX-License-Identifier: MIT OR Apache-2.0
good:  SPDX-License-Identifier: MIT OR Apache-2.0)"},
    judge_files};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
