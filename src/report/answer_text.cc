// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <array>

#include "base/columns.h"
#include "base/text.h"
#include "report/answer.h"
#include "reuse/layout.h"
#include "terms/digest.h"
#include "terms/holder.h"
#include "terms/published_ref.h"
#include "terms/scope.h"

namespace tgpl::report {
namespace {

using terms::Answer;
using terms::Terms;

constexpr std::size_t kLabelWidth = 11;
constexpr std::size_t kConditionWidth = 17;
constexpr std::size_t kShortCommit = 12;

std::string row(std::string_view label, std::string_view text) {
  if (text.empty()) return {};
  return labelled(label, printable(text), kLabelWidth);
}

std::string condition(std::string_view label, std::string_view text) {
  if (text.empty()) return {};
  return labelled(cat({"  ", label}), printable(text), kConditionWidth);
}

/// Where the terms were looked for.
std::string place_of(const Answer& answer) {
  switch (answer.found) {
    case terms::Found::nowhere:
      return answer.asked;
    case terms::Found::work_tree:
      return "working tree";
    case terms::Found::revision:
      return answer.asked.empty() ? "HEAD" : answer.asked;
    case terms::Found::published:
      return cat({terms::kTermsRef, " of ", answer.asked});
    case terms::Found::branch:
      return cat({"branch tgpl/terms of ", answer.asked});
    case terms::Found::head:
      break;
  }
  return cat({"HEAD of ", answer.asked, " (no published terms)"});
}

std::string source_of(const Answer& answer) {
  const std::string place = place_of(answer);
  return answer.commit.empty()
             ? place
             : cat({place, ", ", answer.commit.substr(0, kShortCommit)});
}

std::string uses_of(const terms::Uses& uses) {
  return row("train-ai", to_string(uses.train_ai)) +
         row("ai-use", to_string(uses.ai_use)) +
         row("search", to_string(uses.search));
}

std::string license_of(const Terms& terms, terms::TextState state) {
  constexpr auto kTextStates = std::to_array<std::string_view>(
      {"", "", ", file not found", "", ", digest verified",
       ", digest mismatch"});
  const terms::Licensing& licensing = terms.terms;
  if (licensing.license_file.empty()) return licensing.license;
  return cat({licensing.license.empty() ? "none" : licensing.license, "  (",
              licensing.license_file,
              kTextStates[static_cast<std::size_t>(state)], ")"});
}

std::string status_of(const Terms& terms) {
  const bool draft = terms.terms.status == terms::Status::draft;
  std::string out =
      cat({to_string(terms.terms.status), draft ? ", do not rely on it" : ""});
  if (!terms.terms.effective.empty())
    out += cat({"; effective ", terms.terms.effective});
  return out;
}

std::string weights_of(const terms::Weights& weights) {
  if (!weights.required) return {};
  std::string out = weights.is_public ? "must be public" : "must be released";
  if (!weights.licenses.empty())
    out += cat({", under ", join(weights.licenses, " or ")});
  if (!weights.include.empty())
    out += cat({", together with ", join(weights.include, ", ")});
  return out;
}

std::string documentation_of(const terms::Documentation& documentation) {
  if (!documentation.required) return {};
  std::string out = cat({"training data must be documented per ",
                         to_string(documentation.granularity)});
  if (!documentation.identifiers.empty())
    out += cat({", identified by ", join(documentation.identifiers, " or ")});
  if (!documentation.formats.empty())
    out += cat({", as ", join(documentation.formats, " or ")});
  return out;
}

std::string inherit_of(const terms::Inherit& inherit) {
  struct Kind {
    std::string_view name;
    bool required;
  };
  std::vector<std::string> kinds;
  for (const Kind& kind : {Kind{"finetune", inherit.finetune},
                           {"adapter", inherit.adapter},
                           {"merge", inherit.merge},
                           {"quantized", inherit.quantized},
                           {"distillation", inherit.distillation}})
    if (kind.required) kinds.emplace_back(kind.name);
  if (inherit.synthetic_data != terms::SyntheticData::none)
    kinds.push_back(
        cat({"synthetic data (", to_string(inherit.synthetic_data), ")"}));
  if (kinds.empty()) return {};
  return cat(
      {"models derived by ", join(kinds, ", "), ": the same conditions"});
}

std::string mixed_of(const terms::Mixed& mixed) {
  std::vector<std::string> out;
  if (mixed.whole_model)
    out.emplace_back("the terms cover the model as a whole");
  if (mixed.de_minimis_tokens > 0)
    out.push_back(cat({"fewer than ", std::to_string(mixed.de_minimis_tokens),
                       " tokens are exempt"}));
  return join(out, ", ");
}

std::string conditions_of(const Terms& terms) {
  const terms::Conditions& conditions = terms.conditions;
  const std::string rows =
      condition("weights", weights_of(conditions.weights)) +
      condition("documentation", documentation_of(conditions.documentation)) +
      condition("derived", inherit_of(conditions.inherit)) +
      condition("network", conditions.network.counts_as_distribution
                               ? "network use counts as distribution"
                               : "") +
      condition("attribution",
                conditions.attribution.required ? "required" : "") +
      condition("mixed works", mixed_of(terms.mixed));
  return rows.empty() ? "" : cat({"conditions\n", rows});
}

std::string scope_row(const Terms& terms, const terms::Scope& scope) {
  const std::string paths = join(scope.paths, " ");
  if (!scope.ours)
    return row("scope", cat({paths, "  (third-party: terms unknown)"}));
  return row("scope",
             cat({paths, "  (train-ai ",
                  to_string(terms::uses_in(terms, scope).train_ai), ")"}));
}

std::string terms_rows(const Answer& answer) {
  const Terms& terms = *answer.terms;
  std::string out = row("licence", license_of(terms, answer.text));
  out += row("status", status_of(terms));
  for (const terms::Holder& holder : terms.holders)
    out += row("holder", terms::holder_text(holder));
  out += row("asset", terms.asset.name);
  out += row("origin", terms.asset.origin);
  out += row("reserved", terms.reservation.tdm
                             ? "text and data mining (Art. 4(3), Directive "
                               "2019/790)"
                             : "");
  out += conditions_of(terms);
  for (const terms::Scope& scope : terms.scopes) out += scope_row(terms, scope);
  out += row("contact", terms.contact.licensing);
  return out + row("digest", cat({"sha256:", terms::digest(terms)}));
}

std::string problem(const Diagnostic& error) {
  std::string place;
  if (error.line > 0)
    place = cat({reuse::kTermsPath, ":", std::to_string(error.line)});
  if (error.line > 0 && error.column > 0)
    place += cat({":", std::to_string(error.column)});
  if (!place.empty()) place += ": ";
  return cat({place, error.message});
}

}  // namespace

std::string print_answer(const Answer& answer, std::string_view today) {
  const terms::Verdict verdict = terms::verdict_on(answer, today);
  std::string out = uses_of(verdict.usage);
  for (const std::string& reason : verdict.reasons)
    out += row("because", reason);
  for (const Diagnostic& error : answer.errors)
    out += row("error", problem(error));
  if (answer.terms) out += terms_rows(answer);
  return out + row("source", source_of(answer));
}

std::string print_answers(const std::vector<Answer>& answers,
                          std::string_view today) {
  std::string out;
  for (const Answer& answer : answers) {
    const terms::Verdict verdict = terms::verdict_on(answer, today);
    std::string usage(to_string(verdict.usage.train_ai));
    usage.resize(12, ' ');
    const std::string why = verdict.reasons.empty()
                                ? std::string()
                                : cat({"  (", verdict.reasons.front(), ")"});
    out += cat({usage, " ", printable(answer.asked), printable(why), "\n"});
  }
  return out;
}

}  // namespace tgpl::report
