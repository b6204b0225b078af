// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/export/page.h"

#include "base/text.h"
#include "terms/export/words.h"
#include "terms/holder.h"
#include "terms/scope.h"

namespace tgpl::terms::exports {
namespace {

void add(Part& part, std::string label, const std::string& text) {
  if (!text.empty()) part.items.emplace_back(std::move(label), text);
}

Part uses_part(const Terms& terms) {
  Part part{"What machines may do"};
  const Uses& uses = terms.usage;
  add(part, "Train or fine-tune a model",
      std::string(answer_word(uses.train_ai)));
  add(part, "Use it as input, without training",
      std::string(answer_word(uses.ai_use)));
  add(part, "Find it, with a link", std::string(answer_word(uses.search)));
  return part;
}

Part conditions_part(const Terms& terms) {
  Part part{"Conditions"};
  for (const Duty& duty : duties(terms)) add(part, "", duty.text);
  return part;
}

std::string scope_text(const Terms& terms, const Scope& scope) {
  if (!scope.ours) return "third-party files: unknown";
  const Uses uses = uses_in(terms, scope);
  return cat({"training: ", answer_word(uses.train_ai), "; input: ",
              answer_word(uses.ai_use), "; search: ", answer_word(uses.search),
              scope.license.empty() ? "" : "; licence: ", scope.license});
}

Part scopes_part(const Terms& terms) {
  Part part{"Other terms for some paths"};
  for (const Scope& scope : terms.scopes)
    add(part, join(scope.paths, ", "), scope_text(terms, scope));
  return part;
}

Part license_part(const Licensing& licensing) {
  Part part{"Licence"};
  add(part, "Name", licensing.license);
  add(part, "Text", licensing.license_url);
  add(part, "File", licensing.license_file);
  add(part, "SHA-256", licensing.license_sha256);
  add(part, "In effect from", licensing.effective);
  return part;
}

Part holders_part(const Terms& terms) {
  Part part{"Copyright holders"};
  for (const Holder& holder : terms.holders) {
    std::vector<std::string> about = {holder.name};
    if (!holder.email.empty()) about.push_back(holder.email);
    if (!holder.url.empty()) about.push_back(holder.url);
    add(part, share_of(holder) == Share::part ? "Of a part" : "",
        join(about, ", "));
  }
  add(part, "The original", terms.asset.origin);
  add(part, "Questions", terms.contact.licensing);
  return part;
}

constexpr Carried kRows[] = {
    {"terms.license", Fit::exact, "Licence"},
    {"terms.license-file", Fit::exact, "Licence"},
    {"terms.license-url", Fit::exact, "Licence"},
    {"terms.license-sha256", Fit::exact, "Licence"},
    {"terms.status", Fit::exact, "a sentence"},
    {"terms.effective", Fit::exact, "Licence"},
    {"holder.name", Fit::exact, "Copyright holders"},
    {"holder.email", Fit::exact, "Copyright holders"},
    {"holder.url", Fit::exact, "Copyright holders"},
    {"holder.share", Fit::exact, "Copyright holders"},
    {"asset.name", Fit::exact, "the title"},
    {"asset.origin", Fit::exact, "Copyright holders"},
    {"usage.train-ai", Fit::exact, "What machines may do"},
    {"usage.ai-use", Fit::exact, "What machines may do"},
    {"usage.search", Fit::exact, "What machines may do"},
    {"reservation.tdm", Fit::exact, "a sentence"},
    {"conditions.weights", Fit::exact, "Conditions"},
    {"conditions.documentation", Fit::exact, "Conditions"},
    {"conditions.inherit", Fit::exact, "Conditions"},
    {"conditions.network", Fit::exact, "Conditions"},
    {"conditions.attribution", Fit::exact, "Conditions"},
    {"mixed", Fit::exact, "Conditions"},
    {"scope", Fit::exact, "Other terms for some paths"},
    {"contact.licensing", Fit::exact, "Copyright holders"},
};

}  // namespace

Page terms_page(const Terms& terms) {
  Page page{cat({"Training terms of ", asset_name(terms)}), {}};
  const std::string draft = draft_text(terms);
  page.parts.push_back(
      {"", cat({draft, draft.empty() ? "" : " ",
                "The text of the licence is binding; this page summarises "
                "TGPL.toml."})});
  page.parts.push_back(uses_part(terms));
  page.parts.push_back(conditions_part(terms));
  page.parts.push_back(scopes_part(terms));
  page.parts.push_back(
      {terms.reservation.tdm ? "Reservation" : "", reservation_text(terms)});
  page.parts.push_back(license_part(terms.terms));
  page.parts.push_back(holders_part(terms));
  std::erase_if(page.parts, [](const Part& part) {
    return part.sentence.empty() && part.items.empty();
  });
  return page;
}

std::span<const Carried> page_rows() {
  return kRows;
}

}  // namespace tgpl::terms::exports
