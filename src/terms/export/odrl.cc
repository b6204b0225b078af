// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/export/odrl.h"

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "terms/export/words.h"
#include "terms/holder.h"

namespace tgpl::terms::exports {

using nlohmann::ordered_json;

ordered_json odrl_duties(const Terms& terms) {
  ordered_json out = ordered_json::array();
  for (const Duty& duty : duties(terms)) {
    out.push_back({{"@type", "odrl:Duty"},
                   {"odrl:action", {{"@id", cat({"tgpl:", duty.name})}}},
                   {"description", duty.text}});
  }
  if (out.empty()) {
    out.push_back({{"@type", "odrl:Duty"},
                   {"odrl:action", {{"@id", "odrl:obtainConsent"}}}});
  }
  return out;
}

ordered_json odrl_parties(const Terms& terms) {
  ordered_json out = ordered_json::array();
  for (const Holder& holder : terms.holders) {
    const bool person = type_of(holder) == HolderType::person;
    ordered_json party = {
        {"@type", person ? "vcard:Individual" : "vcard:Organization"},
        {"vcard:fn", holder.name}};
    if (!holder.email.empty())
      party["vcard:hasEmail"] = cat({"mailto:", holder.email});
    if (!holder.url.empty()) party["vcard:hasURL"] = holder.url;
    out.push_back(std::move(party));
  }
  return out;
}

}  // namespace tgpl::terms::exports
