// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <array>

#include "base/text.h"
#include "report/answer.h"
#include "reuse/layout.h"
#include "terms/digest.h"
#include "terms/holder.h"

namespace tgpl::report {
namespace {

using terms::Answer;
using terms::Terms;

std::string row(std::string_view label, std::string_view text) {
  if (text.empty()) return {};
  std::string out = label.empty() ? std::string() : cat({label, ":"});
  out.resize(std::max<std::size_t>(out.size() + 1, 16), ' ');
  return cat({out, printable(text), "\n"});
}

struct Origin {
  terms::Found found;
  std::string_view words;
};

constexpr auto kPlaces = std::to_array<Origin>({
    {terms::Found::nowhere, "nowhere"},
    {terms::Found::work_tree, "the work tree"},
    {terms::Found::revision, "the revision"},
    {terms::Found::published, "the published terms, refs/tgpl/terms"},
    {terms::Found::branch, "the published terms, branch tgpl/terms"},
    {terms::Found::head, "the root of HEAD; no terms are published apart"},
});

std::string place_of(const Answer& answer) {
  const auto found = std::ranges::find(kPlaces, answer.found, &Origin::found);
  return answer.commit.empty()
             ? std::string(found->words)
             : cat({found->words, ", commit ", answer.commit});
}

std::string uses_of(const terms::Uses& uses) {
  return row("train-ai", to_string(uses.train_ai)) +
         row("ai-use", to_string(uses.ai_use)) +
         row("search", to_string(uses.search));
}

std::string license_of(const Terms& terms, terms::TextState state) {
  constexpr auto kTextStates = std::to_array<std::string_view>(
      {"", "", ", which is not here", "", ", as its digest says",
       ", which has another digest"});
  const terms::Licensing& licensing = terms.terms;
  if (licensing.license_file.empty()) return licensing.license;
  return cat({licensing.license.empty() ? "none is named" : licensing.license,
              " (", licensing.license_file,
              kTextStates[static_cast<std::size_t>(state)], ")"});
}

std::string status_of(const Terms& terms) {
  const bool draft = terms.terms.status == terms::Status::draft;
  const std::string since = terms.terms.effective.empty()
                                ? std::string()
                                : cat({", from ", terms.terms.effective});
  return cat({to_string(terms.terms.status), since,
              draft ? "; not to be relied on yet" : ""});
}

std::string list(const std::vector<std::string>& items,
                 std::string_view between) {
  return join(items, between);
}

std::string weights_of(const terms::Weights& weights) {
  if (!weights.required) return {};
  std::string out = weights.is_public ? "released to the public" : "released";
  if (!weights.include.empty()) out += cat({", ", list(weights.include, ", ")});
  if (!weights.licenses.empty())
    out += cat({", under ", list(weights.licenses, " or ")});
  return out;
}

std::string documentation_of(const terms::Documentation& documentation) {
  if (!documentation.required) return {};
  std::string out = cat({"each ", to_string(documentation.granularity)});
  if (!documentation.identifiers.empty())
    out += cat({", by ", list(documentation.identifiers, " or ")});
  if (!documentation.formats.empty())
    out += cat({", as ", list(documentation.formats, " or ")});
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
  return list(kinds, ", ");
}

std::string mixed_of(const terms::Mixed& mixed) {
  std::vector<std::string> out;
  if (mixed.whole_model) out.emplace_back("the model as a whole");
  if (mixed.de_minimis_tokens > 0)
    out.push_back(
        cat({"from ", std::to_string(mixed.de_minimis_tokens), " tokens on"}));
  return list(out, ", ");
}

std::string conditions_of(const Terms& terms) {
  const terms::Conditions& conditions = terms.conditions;
  const std::string rows =
      row("  weights", weights_of(conditions.weights)) +
      row("  documented", documentation_of(conditions.documentation)) +
      row("  inherited by", inherit_of(conditions.inherit)) +
      row("  network", conditions.network.counts_as_distribution
                           ? "to offer it is to pass it on"
                           : "") +
      row("  attribution", conditions.attribution.required ? "required" : "") +
      row("  mixed works", mixed_of(terms.mixed));
  return rows.empty() ? "" : cat({"conditions\n", rows});
}

std::string scope_text(const terms::Scope& scope) {
  const std::string usage = scope.ours
                                ? cat({"train-ai ", to_string(scope.train_ai)})
                                : std::string("not theirs to say");
  return cat({list(scope.paths, " "), "  (", usage, ")"});
}

std::string terms_rows(const Answer& answer) {
  const Terms& terms = *answer.terms;
  std::string out = row("license", license_of(terms, answer.text));
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
  for (const terms::Scope& scope : terms.scopes)
    out += row("scope", scope_text(scope));
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
  std::string out = row("asked", answer.asked);
  out += uses_of(verdict.usage);
  for (const std::string& reason : verdict.reasons)
    out += row("because", reason);
  for (const Diagnostic& error : answer.errors)
    out += row("error", problem(error));
  if (answer.terms) out += terms_rows(answer);
  return out + row("found in", place_of(answer));
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
