// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// SPDX 2.3 as JSON: one package, without its files ('git tgpl sbom' lists
// them). It has no element for training terms, so they are in an annotation.
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"
#include "spdx/expression.h"
#include "terms/export/format.h"
#include "terms/export/spdx.h"
#include "terms/export/words.h"

namespace tgpl::terms::exports {
namespace {

using nlohmann::ordered_json;

constexpr const char* kPackage = "SPDXRef-Package";

std::string tool(const Subject& subject) {
  return cat({"Tool: ", spdx_tool(subject, "-")});
}

ordered_json package(const Subject& subject) {
  const Terms& terms = subject.terms;
  const std::string& origin = terms.asset.origin;
  const std::string prefix = terms.asset.vcs == "git" ? "git+" : "";
  ordered_json out = {
      {"SPDXID", kPackage},
      {"name", asset_name(terms)},
      {"downloadLocation", origin.empty() ? "NOASSERTION" : prefix + origin},
      {"filesAnalyzed", false},
      {"primaryPackagePurpose", "SOURCE"},
      {"licenseConcluded", "NOASSERTION"},
      {"licenseDeclared", spdx_license(terms)},
      {"copyrightText", spdx_copyright(terms)}};
  out["annotations"] =
      ordered_json::array({{{"annotationDate", spdx_date(subject)},
                            {"annotationType", "OTHER"},
                            {"annotator", tool(subject)},
                            {"comment", summary(terms)}}});
  return out;
}

ordered_json texts(const Subject& subject) {
  ordered_json out = ordered_json::array();
  const std::string& url = subject.terms.terms.license_url;
  for (const std::string& ref : spdx::refs_in(spdx_license(subject.terms))) {
    ordered_json text = {{"licenseId", ref},
                         {"name", ref.substr(ref.find('-') + 1)},
                         {"extractedText", spdx_text(subject, ref)}};
    if (!url.empty()) text["seeAlsos"] = ordered_json::array({url});
    const std::string& sha256 = subject.terms.terms.license_sha256;
    if (!sha256.empty()) text["comment"] = cat({"SHA-256: ", sha256});
    out.push_back(std::move(text));
  }
  return out;
}

std::string print(const Subject& subject) {
  const ordered_json out = {
      {"spdxVersion", "SPDX-2.3"},
      {"dataLicense", "CC0-1.0"},
      {"SPDXID", "SPDXRef-DOCUMENT"},
      {"name", cat({"Terms of ", asset_name(subject.terms)})},
      {"documentNamespace", spdx_namespace(subject, "spdx-2.3")},
      {"creationInfo",
       {{"created", spdx_date(subject)},
        {"creators", ordered_json::array({tool(subject)})}}},
      {"packages", ordered_json::array({package(subject)})},
      {"hasExtractedLicensingInfos", texts(subject)},
      {"relationships",
       ordered_json::array({{{"spdxElementId", "SPDXRef-DOCUMENT"},
                             {"relationshipType", "DESCRIBES"},
                             {"relatedSpdxElement", kPackage}}})}};
  return json_text(out, 0) + "\n";
}

constexpr Carried kRows[] = {
    {"terms.license", Fit::exact, "licenseDeclared"},
    {"terms.license-url", Fit::exact, "seeAlsos, of a LicenseRef"},
    {"terms.license-sha256", Fit::partly, "a comment, of a LicenseRef"},
    {"terms.status", Fit::partly, "an annotation"},
    {"terms.effective", Fit::partly, "created"},
    {"holder.name", Fit::exact, "copyrightText"},
    {"holder.email", Fit::exact, "copyrightText"},
    {"asset.name", Fit::exact, "packages/name"},
    {"asset.origin", Fit::exact, "downloadLocation"},
    {"asset.vcs", Fit::partly, "downloadLocation, if it is git"},
    {"usage.train-ai", Fit::partly, "an annotation"},
    {"usage.ai-use", Fit::partly, "an annotation"},
    {"usage.search", Fit::partly, "an annotation"},
    {"reservation.tdm", Fit::partly, "an annotation"},
    {"conditions.weights", Fit::partly, "an annotation"},
    {"conditions.documentation", Fit::partly, "an annotation"},
    {"conditions.inherit", Fit::partly, "an annotation"},
    {"conditions.network", Fit::partly, "an annotation"},
    {"conditions.attribution", Fit::partly, "an annotation"},
    {"mixed", Fit::partly, "an annotation"},
    {"scope", Fit::partly, "an annotation that there are some"},
};

}  // namespace

const Format kSpdx23Format = {
    "spdx-2.3",
    "a package and its licence as SPDX 2.3, in JSON",
    "SPDX 2.3",
    "in an annotation; readers that ignore it see only the licence",
    kRows,
    print,
    "terms.spdx.json",
    true};

}  // namespace tgpl::terms::exports
