// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The policy that tdmrep.json points to: one permission to mine. TDMRep defines
// two duties, and a reader may ignore others. So "yes, if" is a permission that
// requires consent, and the policy says to whom the licence gives it.
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"
#include "terms/export/format.h"
#include "terms/export/labels.h"
#include "terms/export/odrl.h"
#include "terms/export/strictness.h"
#include "terms/export/words.h"

namespace tgpl::terms::exports {
namespace {

using nlohmann::ordered_json;

ordered_json consent(const Terms& terms) {
  ordered_json out = {{"action", "obtainConsent"}};
  const std::string url = terms_url(terms);
  if (strictest(whole_uses(terms)) == Usage::conditional && !url.empty()) {
    out["tgpl:consentGivenBy"] = {{"@id", url}};
    ordered_json names = ordered_json::array();
    for (const Duty& duty : duties(terms)) {
      names.push_back(
          {{"@id", cat({"tgpl:", duty.name})}, {"rdfs:comment", duty.text}});
    }
    out["tgpl:toThoseWho"] = names;
  }
  if (!terms.contact.licensing.empty())
    out["tgpl:ask"] = {{"@id", terms.contact.licensing}};
  return out;
}

ordered_json assigner(const Terms& terms) {
  ordered_json parties = odrl_parties(terms);
  if (parties.empty())
    return {{"vcard:fn", cat({"the holders of ", asset_name(terms)})}};
  if (parties.size() == 1) return parties.front();
  // A policy has one assigner.
  return {{"@type", "vcard:Group"},
          {"vcard:fn", holder_names(terms)},
          {"vcard:hasMember", parties}};
}

std::string print(const Subject& subject) {
  const Terms& terms = subject.terms;
  ordered_json permission = {{"action", "tdm:mine"}};
  if (!terms.asset.origin.empty()) permission["target"] = terms.asset.origin;
  if (strictest(whole_uses(terms)) != Usage::allow)
    permission["duty"] = ordered_json::array({consent(terms)});
  ordered_json out = {{"@context",
                       {kOdrlContext,
                        kTdmrepContext,
                        {{"tgpl", kOwnNamespace},
                         {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
                         {"dct", "http://purl.org/dc/terms/"}}}},
                      {"@type", "Offer"},
                      {"profile", kTdmrepProfile},
                      {"uid", terms_uri(terms)},
                      {"assigner", assigner(terms)},
                      {"permission", ordered_json::array({permission})}};
  const std::string url = terms_url(terms);
  if (!url.empty()) out["dct:license"] = {{"@id", url}};
  return json_text(out, 0) + "\n";
}

constexpr Carried kRows[] = {
    {"terms.license-url", Fit::partly, "dct:license"},
    {"holder.name", Fit::exact, "assigner"},
    {"holder.type", Fit::exact, "assigner"},
    {"holder.email", Fit::exact, "assigner"},
    {"holder.url", Fit::exact, "assigner"},
    {"asset.name", Fit::partly, "assigner, if there is no holder"},
    {"asset.origin", Fit::exact, "target"},
    {"usage.train-ai", Fit::partly, "tdm:mine: mining is more"},
    {"usage.ai-use", Fit::partly, "tdm:mine"},
    {"usage.search", Fit::partly, "tdm:mine"},
    {"conditions.weights", Fit::partly, "a remark on the consent"},
    {"conditions.documentation", Fit::partly, "a remark on the consent"},
    {"conditions.inherit", Fit::partly, "a remark on the consent"},
    {"conditions.network", Fit::partly, "a remark on the consent"},
    {"conditions.attribution", Fit::partly, "a remark on the consent"},
    {"mixed", Fit::partly, "a remark on the consent"},
    {"scope", Fit::partly, "the strictest answer for all files"},
    {"contact.licensing", Fit::partly, "a remark on the consent"},
};

}  // namespace

const Format kTdmPolicyFormat = {
    "tdm-policy",
    "the policy that tdmrep.json points to, in ODRL",
    "TDM Reservation Protocol, final report of 2024-05-10; ODRL 2.2",
    "requires consent, which the licence gives to anyone who meets the "
    "conditions",
    kRows,
    print,
    "tdm-policy.json"};

}  // namespace tgpl::terms::exports
