// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/commit_message.h"
#include "check/rule_table.h"
#include "header/comment_style_table.h"
#include "header/style_choice.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

/// Misspelt rules in [policy.severity], which would silently have no effect.
std::vector<Finding> unknown_rules(const LicensingState& state) {
  std::vector<std::string_view> ids;
  for (const Rule& rule : rules()) ids.push_back(rule.id);
  std::vector<Finding> findings;
  for (const terms::SeverityChoice& choice : state.policy.severities) {
    if (find_rule(choice.rule) != nullptr) continue;
    const auto near = nearest(choice.rule, ids);
    findings.push_back(
        {.severity = Severity::warning,
         .path = std::string(reuse::kTermsPath),
         .line = choice.line,
         .column = choice.column,
         .message = cat({"unknown rule ", quote(choice.rule)}),
         .advice = near ? cat({"did you mean '", *near, "'?"})
                        : "run 'git tgpl explain' to list the rules",
         .subject = cat({"severity of ", choice.rule})});
  }
  return findings;
}

std::string advice_on_style(std::string_view name) {
  const std::string_view same = header::style_of_language(name);
  if (!same.empty() && same != "by-content")
    return cat({"use '", same, "', the style of ", name});
  std::vector<std::string_view> names;
  for (const header::CommentStyle& style : header::comment_styles())
    names.push_back(style.name);
  const auto near = nearest(name, names);
  return near ? cat({"did you mean '", *near, "'?"})
              : "run 'git tgpl header styles' to list the styles";
}

/// Misspelt styles in [policy.styles], which would silently have no effect.
std::vector<Finding> unknown_styles(const LicensingState& state) {
  std::vector<Finding> findings;
  for (const terms::StyleRule& choice : state.policy.styles) {
    if (header::find_style(choice.style) != nullptr) continue;
    findings.push_back(
        {.severity = Severity::warning,
         .path = std::string(reuse::kTermsPath),
         .line = choice.line,
         .column = choice.column,
         .message = cat({"unknown comment style ", quote(choice.style)}),
         .advice = advice_on_style(choice.style),
         .subject = cat({"style ", choice.style})});
  }
  return findings;
}

/// A trailer required by the policy that contradicts the licence of [terms]: no
/// commit could satisfy both.
std::vector<Finding> contradictory_trailer(const LicensingState& state) {
  if (!state.terms || state.terms->terms.license.empty()) return {};
  const auto required = wanted_value(state.policy, terms::kTermsTrailer);
  const std::string& license = state.terms->terms.license;
  if (!required || required->empty() ||
      same_value(terms::kTermsTrailer, *required, license))
    return {};
  return {{.severity = Severity::warning,
           .path = std::string(reuse::kTermsPath),
           .message = cat({"required trailer ",
                           quote(cat({terms::kTermsTrailer, ": ", *required})),
                           " does not match license ", quote(license)}),
           .advice = cat({"require ", quote(terms::kTermsTrailer),
                          " without a value: it stands for license"}),
           .subject = terms::kTermsTrailer}};
}

std::vector<Finding> judge_terms(const LicensingState& state) {
  std::vector<Finding> findings = findings_for(state.terms_problems);
  for (Finding& finding : unknown_rules(state))
    findings.push_back(std::move(finding));
  for (Finding& finding : unknown_styles(state))
    findings.push_back(std::move(finding));
  for (Finding& finding : contradictory_trailer(state))
    findings.push_back(std::move(finding));
  return findings;
}

}  // namespace

constinit const Rule kTermsInvalid = {
    "terms-invalid",
    Severity::error,
    "TGPL.toml is not valid",
    {.why =
         R"(TGPL.toml states the training terms for machines and what the project
requires of contributors. A reader that finds an error in it must take
the terms as unknown. tgpl-terms(5) describes every key, and lists the
errors and warnings.)",
     .severity =
         R"(Unknown keys are errors in [usage], [reservation] and [conditions],
where they would change the meaning, and warnings elsewhere.)",
     .fix = R"(Correct the line that the finding names.)"},
    judge_terms};

}  // namespace tgpl::check
