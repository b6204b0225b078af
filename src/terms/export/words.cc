// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/export/words.h"

#include <algorithm>

#include "base/text.h"
#include "terms/scope.h"

namespace tgpl::terms::exports {
namespace {

/// "a, b or c"
std::string listed(const std::vector<std::string>& items,
                   std::string_view last) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += i + 1 == items.size() ? cat({" ", last, " "}) : ", ";
    out += items[i];
  }
  return out;
}

std::string weights_text(const Weights& weights) {
  std::string out = "A distributed model comes with its weights";
  if (!weights.include.empty())
    out += cat({" (", listed(weights.include, "and"), ")"});
  if (!weights.licenses.empty())
    out += cat({", under ", listed(weights.licenses, "or")});
  if (weights.is_public) out += ", available to everyone without charge";
  return out + ".";
}

std::string documentation_text(const Documentation& documentation) {
  std::string out = cat({"The training data of a model is documented, by ",
                         to_string(documentation.granularity)});
  if (!documentation.identifiers.empty())
    out += cat({", named by ", listed(documentation.identifiers, "or")});
  if (!documentation.formats.empty())
    out += cat({", as ", listed(documentation.formats, "or")});
  return out + ".";
}

std::vector<std::string> inheriting(const Inherit& inherit) {
  std::vector<std::string> out;
  if (inherit.finetune) out.emplace_back("fine-tuning");
  if (inherit.adapter) out.emplace_back("adapters");
  if (inherit.merge) out.emplace_back("merging");
  if (inherit.quantized) out.emplace_back("quantization");
  if (inherit.distillation) out.emplace_back("distillation");
  if (inherit.synthetic_data == SyntheticData::imitation_only)
    out.emplace_back("imitation of what it wrote");
  if (inherit.synthetic_data == SyntheticData::all)
    out.emplace_back("training on what it wrote");
  return out;
}

bool is_conditional(const Uses& uses) {
  return uses.train_ai == Usage::conditional ||
         uses.ai_use == Usage::conditional || uses.search == Usage::conditional;
}

bool has_conditional(const Terms& terms) {
  return is_conditional(terms.usage) ||
         std::ranges::any_of(terms.scopes, [&](const Scope& scope) {
           return is_conditional(uses_in(terms, scope));
         });
}

std::string mixed_text(const Mixed& mixed) {
  std::vector<std::string> out;
  if (mixed.whole_model)
    out.emplace_back("The conditions apply to the model as a whole.");
  if (mixed.de_minimis_tokens > 0) {
    out.push_back(
        cat({"Training on fewer than ", std::to_string(mixed.de_minimis_tokens),
             " tokens is exempt."}));
  }
  return join(out, " ");
}

}  // namespace

std::vector<Duty> duties(const Terms& terms) {
  if (!has_conditional(terms)) return {};
  const Conditions& asked = terms.conditions;
  std::vector<Duty> out;
  if (asked.weights.required)
    out.push_back({"releaseWeights", weights_text(asked.weights)});
  if (asked.documentation.required)
    out.push_back(
        {"documentTrainingData", documentation_text(asked.documentation)});
  const std::vector<std::string> ways = inheriting(asked.inherit);
  if (!ways.empty())
    out.push_back({"passOnTerms", cat({"Derived models keep these conditions: ",
                                       "by ", listed(ways, "or"), "."})});
  if (asked.network.counts_as_distribution)
    out.push_back(
        {"countNetworkUse",
         "Offering a model over a network counts as distributing it."});
  if (asked.attribution.required)
    out.push_back({"attribute", "The authors are credited."});
  const std::string mixed = mixed_text(terms.mixed);
  if (!out.empty() && !mixed.empty())
    out.push_back({"coverMixedModels", mixed});
  return out;
}

std::string_view answer_word(Usage usage) {
  switch (usage) {
    case Usage::allow:
      return "yes";
    case Usage::disallow:
      return "no";
    case Usage::conditional:
      return "yes, if the conditions are met";
    case Usage::unknown:
      break;
  }
  return "unknown; ask first";
}

std::string summary(const Terms& terms) {
  std::string out = cat(
      {"Training or fine-tuning a model: ", answer_word(terms.usage.train_ai),
       ". Input to a model: ", answer_word(terms.usage.ai_use),
       ". Search: ", answer_word(terms.usage.search), "."});
  for (const Duty& duty : duties(terms)) out += cat({" ", duty.text});
  if (!terms.scopes.empty()) out += " Some paths have different terms.";
  const std::string reservation = reservation_text(terms);
  if (!reservation.empty()) out += cat({" ", reservation});
  const std::string draft = draft_text(terms);
  if (!draft.empty()) out += cat({" ", draft});
  const std::string url = terms_url(terms);
  return out + (url.empty() ? " The terms are in TGPL.toml."
                            : cat({" The terms: ", url}));
}

std::string reservation_text(const Terms& terms) {
  if (!terms.reservation.tdm) return {};
  return "Text and data mining outside the licence is reserved under "
         "Article 4(3) of Directive (EU) 2019/790.";
}

std::string draft_text(const Terms& terms) {
  if (terms.terms.status == Status::published) return {};
  return "These terms are a draft.";
}

}  // namespace tgpl::terms::exports
