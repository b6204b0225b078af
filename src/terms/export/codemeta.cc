// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// codemeta.json, in JSON-LD. CodeMeta is based on schema.org, whose terms are
// used for the conditions of use.
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"
#include "terms/export/format.h"
#include "terms/export/labels.h"
#include "terms/export/schema_org.h"
#include "terms/export/words.h"

namespace tgpl::terms::exports {
namespace {

using nlohmann::ordered_json;

/// The licence as a URL, which CodeMeta requires; "" if there is none.
std::string license_url(const Terms& terms) {
  const std::string listed = lone_listed_license(terms);
  if (!terms.terms.license_url.empty() || listed.empty())
    return terms.terms.license_url;
  return cat({"https://spdx.org/licenses/", listed});
}

std::string print(const Subject& subject) {
  const Terms& terms = subject.terms;
  ordered_json out = {{"@context", kCodemetaContext},
                      {"type", "SoftwareSourceCode"},
                      {"name", asset_name(terms)}};
  const std::string license = license_url(terms);
  if (!license.empty()) out["license"] = license;
  if (!terms.asset.origin.empty()) out["codeRepository"] = terms.asset.origin;
  if (!terms.holders.empty())
    out["copyrightHolder"] = schema_org_holders(terms, "type");
  const std::string url = terms_url(terms);
  if (!url.empty()) out["schema:usageInfo"] = {{"@id", url}};
  out["schema:conditionsOfAccess"] = summary(terms);
  return json_text(out, 0) + "\n";
}

constexpr Carried kRows[] = {
    {"terms.license", Fit::partly, "license, if it is of the SPDX list"},
    {"terms.license-url", Fit::exact, "license"},
    {"terms.status", Fit::partly, "conditionsOfAccess"},
    {"holder.name", Fit::exact, "copyrightHolder"},
    {"holder.type", Fit::exact, "copyrightHolder"},
    {"holder.email", Fit::exact, "copyrightHolder"},
    {"holder.url", Fit::exact, "copyrightHolder"},
    {"asset.name", Fit::exact, "name"},
    {"asset.origin", Fit::exact, "codeRepository"},
    {"usage.train-ai", Fit::partly, "conditionsOfAccess"},
    {"usage.ai-use", Fit::partly, "conditionsOfAccess"},
    {"usage.search", Fit::partly, "conditionsOfAccess"},
    {"reservation.tdm", Fit::partly, "conditionsOfAccess"},
    {"conditions.weights", Fit::partly, "conditionsOfAccess"},
    {"conditions.documentation", Fit::partly, "conditionsOfAccess"},
    {"conditions.inherit", Fit::partly, "conditionsOfAccess"},
    {"conditions.network", Fit::partly, "conditionsOfAccess"},
    {"conditions.attribution", Fit::partly, "conditionsOfAccess"},
    {"mixed", Fit::partly, "conditionsOfAccess"},
    {"scope", Fit::partly, "conditionsOfAccess, that there are some"},
};

}  // namespace

const Format kCodemetaFormat = {
    "codemeta",
    "codemeta.json, in JSON-LD",
    "CodeMeta 3.0; schema.org",
    "in conditionsOfAccess; readers that ignore it see only the licence",
    kRows,
    print,
    "codemeta.json"};

}  // namespace tgpl::terms::exports
