// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Croissant 1.1: the part of a data set's description about its terms. A use
// without an answer is neither permitted nor prohibited.
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"
#include "terms/export/format.h"
#include "terms/export/labels.h"
#include "terms/export/odrl.h"
#include "terms/export/schema_org.h"
#include "terms/export/strictness.h"
#include "terms/export/words.h"

namespace tgpl::terms::exports {
namespace {

using nlohmann::ordered_json;

ordered_json action(std::string_view label) {
  return {{"@id", cat({"tgpl:", label})}};
}

void add_use(ordered_json& offer, std::string_view label, Usage usage,
             const Terms& terms) {
  const bool no = usage == Usage::disallow;
  if (usage == Usage::unknown) return;
  ordered_json rule = {{"@type", no ? "odrl:Prohibition" : "odrl:Permission"},
                       {"odrl:action", action(label)}};
  if (usage == Usage::conditional) rule["odrl:duty"] = odrl_duties(terms);
  offer[no ? "odrl:prohibition" : "odrl:permission"].push_back(rule);
}

ordered_json usage_info(const Terms& terms) {
  ordered_json offer = {
      {"@type", {"CreativeWork", "odrl:Offer"}},
      {"@id", terms_uri(terms)},
      {"name", cat({"Training terms of ", asset_name(terms)})},
      {"description", summary(terms)}};
  const std::string url = terms_url(terms);
  if (!url.empty()) offer["url"] = url;
  const Uses uses = whole_uses(terms);
  add_use(offer, kOwnVocabulary.train_ai, uses.train_ai, terms);
  add_use(offer, kOwnVocabulary.ai_use, uses.ai_use, terms);
  add_use(offer, kOwnVocabulary.search, uses.search, terms);
  return offer;
}

ordered_json license(const Licensing& terms) {
  ordered_json out = {
      {"@type", "CreativeWork"},
      {"name", terms.license.empty() ? "not stated" : terms.license}};
  if (!terms.license_url.empty()) out["url"] = terms.license_url;
  if (!terms.license_sha256.empty()) out["sha256"] = terms.license_sha256;
  return out;
}

std::string print(const Subject& subject) {
  const Terms& terms = subject.terms;
  ordered_json out = {{"@context",
                       {{"@language", "en"},
                        {"@vocab", "https://schema.org/"},
                        {"sc", "https://schema.org/"},
                        {"cr", "http://mlcommons.org/croissant/"},
                        {"dct", "http://purl.org/dc/terms/"},
                        {"odrl", kOdrlNamespace},
                        {"tgpl", kOwnNamespace},
                        {"conformsTo", "dct:conformsTo"}}},
                      {"@type", "sc:Dataset"},
                      {"conformsTo", kCroissant},
                      {"name", asset_name(terms)},
                      {"license", license(terms.terms)},
                      {"creator", schema_org_holders(terms, "@type")}};
  if (!terms.asset.origin.empty()) out["url"] = terms.asset.origin;
  if (!terms.terms.effective.empty())
    out["dateModified"] = terms.terms.effective;
  out["usageInfo"] = usage_info(terms);
  return json_text(out, 0) + "\n";
}

constexpr Carried kRows[] = {
    {"terms.license", Fit::exact, "license/name"},
    {"terms.license-url", Fit::exact, "license/url"},
    {"terms.license-sha256", Fit::exact, "license/sha256"},
    {"terms.status", Fit::partly, "usageInfo/description"},
    {"terms.effective", Fit::partly, "dateModified"},
    {"holder.name", Fit::exact, "creator"},
    {"holder.type", Fit::exact, "creator"},
    {"holder.email", Fit::exact, "creator"},
    {"holder.url", Fit::exact, "creator"},
    {"asset.name", Fit::exact, "name"},
    {"asset.origin", Fit::exact, "url"},
    {"usage.train-ai", Fit::exact, "usageInfo, odrl:permission or prohibition"},
    {"usage.ai-use", Fit::exact, "usageInfo, odrl:permission or prohibition"},
    {"usage.search", Fit::exact, "usageInfo, odrl:permission or prohibition"},
    {"reservation.tdm", Fit::partly, "usageInfo/description"},
    {"conditions.weights", Fit::partly, "odrl:duty, a word of ours"},
    {"conditions.documentation", Fit::partly, "odrl:duty, a word of ours"},
    {"conditions.inherit", Fit::partly, "odrl:duty, a word of ours"},
    {"conditions.network", Fit::partly, "odrl:duty, a word of ours"},
    {"conditions.attribution", Fit::partly, "odrl:duty, a word of ours"},
    {"mixed", Fit::partly, "odrl:duty, a word of ours"},
    {"scope", Fit::partly, "the strictest answer for all files"},
};

}  // namespace

const Format kCroissantFormat = {
    "croissant",
    "the terms of a dataset description, in JSON-LD",
    "Croissant 1.1; ODRL 2.2",
    "a permission with duties, which readers may not know",
    kRows,
    print};

}  // namespace tgpl::terms::exports
