// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// CycloneDX 1.6: the project is the component that the document describes. Its
// properties have every key of TGPL.toml unchanged.
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"
#include "terms/digest.h"
#include "terms/export/format.h"
#include "terms/export/spdx.h"
#include "terms/export/words.h"

namespace tgpl::terms::exports {
namespace {

using nlohmann::ordered_json;

/// The format allows a text only together with the name of a single licence.
ordered_json licenses(const Subject& subject) {
  const Terms& terms = subject.terms;
  const std::string ref = lone_license_ref(terms);
  if (ref.empty()) {
    const std::string expression = spdx_license(terms);
    if (expression == "NOASSERTION") return ordered_json::array();
    return ordered_json::array(
        {{{"expression", expression}, {"acknowledgement", "declared"}}});
  }
  ordered_json license = {{"name", ref}, {"acknowledgement", "declared"}};
  if (!subject.license_text.empty()) {
    license["text"] = {{"contentType", "text/plain"},
                       {"content", subject.license_text}};
  }
  if (!terms.terms.license_url.empty())
    license["url"] = terms.terms.license_url;
  return ordered_json::array({{{"license", license}}});
}

ordered_json references(const Terms& terms) {
  ordered_json out = ordered_json::array();
  if (!terms.asset.origin.empty())
    out.push_back({{"type", "vcs"}, {"url", terms.asset.origin}});
  const std::string& url = terms.terms.license_url;
  if (!url.empty()) {
    ordered_json license = {{"type", "license"}, {"url", url}};
    if (!terms.terms.license_sha256.empty()) {
      license["hashes"] = ordered_json::array(
          {{{"alg", "SHA-256"}, {"content", terms.terms.license_sha256}}});
    }
    out.push_back(std::move(license));
  }
  return out;
}

ordered_json contacts(const Terms& terms) {
  ordered_json out = ordered_json::array();
  for (const Holder& holder : terms.holders) {
    ordered_json contact = {{"name", holder.name}};
    if (!holder.email.empty()) contact["email"] = holder.email;
    out.push_back(std::move(contact));
  }
  return out;
}

ordered_json properties(const Terms& terms) {
  ordered_json out = ordered_json::array();
  for (const KeyValue& value : flattened(terms)) {
    out.push_back(
        {{"name", cat({"tgpl:", value.key})}, {"value", value.value}});
  }
  return out;
}

std::string print(const Subject& subject) {
  const Terms& terms = subject.terms;
  ordered_json component = {{"type", "application"},
                            {"bom-ref", "project"},
                            {"name", asset_name(terms)},
                            {"description", summary(terms)},
                            {"authors", contacts(terms)},
                            {"licenses", licenses(subject)},
                            {"externalReferences", references(terms)},
                            {"properties", properties(terms)}};
  ordered_json metadata = ordered_json::object();
  if (!subject.created.empty()) metadata["timestamp"] = subject.created;
  metadata["component"] = std::move(component);
  const ordered_json out = {
      {"$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json"},
      {"bomFormat", "CycloneDX"},
      {"specVersion", "1.6"},
      {"serialNumber", terms_uri(terms)},
      {"version", 1},
      {"metadata", metadata}};
  return json_text(out, 0) + "\n";
}

constexpr Carried kRows[] = {
    {"terms.license", Fit::exact, "licenses"},
    {"terms.license-file", Fit::partly, "a property"},
    {"terms.license-url", Fit::exact, "externalReferences"},
    {"terms.license-sha256", Fit::exact, "externalReferences/hashes"},
    {"terms.status", Fit::partly, "a property"},
    {"terms.effective", Fit::partly, "a property"},
    {"terms.supersedes", Fit::partly, "a property"},
    {"holder.name", Fit::exact, "authors"},
    {"holder.type", Fit::partly, "a property"},
    {"holder.email", Fit::exact, "authors"},
    {"holder.url", Fit::partly, "a property"},
    {"holder.share", Fit::partly, "a property"},
    {"asset.name", Fit::exact, "name"},
    {"asset.origin", Fit::exact, "externalReferences"},
    {"asset.vcs", Fit::partly, "a property"},
    {"usage.train-ai", Fit::partly, "a property"},
    {"usage.ai-use", Fit::partly, "a property"},
    {"usage.search", Fit::partly, "a property"},
    {"reservation.tdm", Fit::partly, "a property"},
    {"reservation.binary-fallback", Fit::partly, "a property"},
    {"conditions.weights", Fit::partly, "properties"},
    {"conditions.documentation", Fit::partly, "properties"},
    {"conditions.inherit", Fit::partly, "properties"},
    {"conditions.network", Fit::partly, "a property"},
    {"conditions.attribution", Fit::partly, "a property"},
    {"mixed", Fit::partly, "properties"},
    {"scope", Fit::partly, "properties"},
    {"contact.licensing", Fit::partly, "a property"},
};

}  // namespace

const Format kCyclonedxFormat = {
    "cyclonedx",     "the project as a component of CycloneDX 1.6, in JSON",
    "CycloneDX 1.6", "a property; readers that ignore it see only the licence",
    kRows,           print,
    "terms.cdx.json"};

}  // namespace tgpl::terms::exports
