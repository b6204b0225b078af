// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/export/schema_org.h"

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "terms/holder.h"

namespace tgpl::terms::exports {

using nlohmann::ordered_json;

ordered_json schema_org_holders(const Terms& terms, std::string_view type) {
  ordered_json out = ordered_json::array();
  for (const Holder& holder : terms.holders) {
    ordered_json entry;
    entry[std::string(type)] =
        type_of(holder) == HolderType::person ? "Person" : "Organization";
    entry["name"] = holder.name;
    if (!holder.email.empty()) entry["email"] = holder.email;
    if (!holder.url.empty()) entry["url"] = holder.url;
    out.push_back(std::move(entry));
  }
  return out;
}

}  // namespace tgpl::terms::exports
