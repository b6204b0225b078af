// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// SPDX 3.0.1 as JSON-LD. If everything that its Dataset profile requires is
// known, the project is described as a data set; otherwise as a software
// package. The concluded licence is always NoAssertion.
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"
#include "spdx/expression.h"
#include "terms/export/format.h"
#include "terms/export/labels.h"
#include "terms/export/spdx.h"
#include "terms/export/words.h"
#include "terms/holder.h"

namespace tgpl::terms::exports {
namespace {

using nlohmann::ordered_json;

constexpr const char* kCreation = "_:creation";
constexpr std::string_view kNoLicense =
    "https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoAssertionLicense";

/// Writes the elements of the document.
class Graph {
 public:
  explicit Graph(const Subject& subject)
      : subject_(subject),
        terms_(subject.terms),
        base_(spdx_namespace(subject, "spdx-3.0.1") + "#") {}

  std::string print() {
    add_head();
    const std::string holder = add_holders();
    add_package(holder);
    add_relation("hasDeclaredLicense", add_license());
    add_relation("hasConcludedLicense", std::string(kNoLicense));
    return cat({"{\n  \"@context\": \"", kSpdx3Context,
                "\",\n  \"@graph\": ", graph_.take(), "\n}\n"});
  }

 private:
  std::string id(std::string_view name) const { return cat({base_, name}); }

  ordered_json element(std::string_view type, std::string_view name) const {
    return {{"type", type}, {"spdxId", id(name)}, {"creationInfo", kCreation}};
  }

  bool is_dataset() const {
    return !terms_.asset.origin.empty() && !terms_.holders.empty() &&
           !terms_.terms.effective.empty();
  }

  void add_head() {
    graph_.add({{"type", "CreationInfo"},
                {"@id", kCreation},
                {"specVersion", "3.0.1"},
                {"created", spdx_date(subject_)},
                {"createdBy", ordered_json::array({id("git-tgpl")})}});
    ordered_json agent = element("SoftwareAgent", "git-tgpl");
    agent["name"] = spdx_tool(subject_, " ");
    graph_.add(agent);
    ordered_json document = element("SpdxDocument", "Document");
    document["name"] = cat({"Terms of ", asset_name(terms_)});
    document["rootElement"] = ordered_json::array({id("Package")});
    document["profileConformance"] =
        ordered_json::array({"core", "software", "simpleLicensing"});
    if (is_dataset()) document["profileConformance"].push_back("dataset");
    graph_.add(document);
  }

  /// Returns the id of the first holder, because a package has only one; "" if
  /// there is none.
  std::string add_holders() {
    for (std::size_t i = 0; i < terms_.holders.size(); ++i) {
      const Holder& holder = terms_.holders[i];
      const bool person = type_of(holder) == HolderType::person;
      ordered_json out = element(person ? "Person" : "Organization",
                                 cat({"Holder-", std::to_string(i + 1)}));
      out["name"] = holder.name;
      ordered_json ids = ordered_json::array();
      add_identifier(ids, "email", holder.email);
      add_identifier(ids, "urlScheme", holder.url);
      if (!ids.empty()) out["externalIdentifier"] = std::move(ids);
      graph_.add(out);
    }
    return terms_.holders.empty() ? "" : id("Holder-1");
  }

  static void add_identifier(ordered_json& list, std::string_view type,
                             const std::string& value) {
    if (value.empty()) return;
    list.push_back({{"type", "ExternalIdentifier"},
                    {"externalIdentifierType", type},
                    {"identifier", value}});
  }

  void add_package(const std::string& holder) {
    ordered_json out =
        element(is_dataset() ? "dataset_DatasetPackage" : "software_Package",
                "Package");
    out["name"] = asset_name(terms_);
    out["software_primaryPurpose"] = is_dataset() ? "data" : "source";
    out["software_copyrightText"] = spdx_copyright(terms_);
    if (!terms_.asset.origin.empty())
      out["software_downloadLocation"] = terms_.asset.origin;
    const std::string time = effective_time(terms_);
    if (!time.empty()) out["releaseTime"] = time;
    if (!holder.empty()) out["originatedBy"] = ordered_json::array({holder});
    if (is_dataset()) {
      out["builtTime"] = time;
      out["dataset_datasetType"] = ordered_json::array({"text"});
      out["dataset_intendedUse"] = summary(terms_);
    } else {
      out["comment"] = summary(terms_);
    }
    graph_.add(out);
  }

  void add_relation(std::string_view type, const std::string& license) {
    ordered_json out = element("Relationship", cat({"Package-", type}));
    out["from"] = id("Package");
    out["relationshipType"] = type;
    out["to"] = ordered_json::array({license});
    graph_.add(out);
  }

  std::string add_license() {
    const std::string expression = spdx_license(terms_);
    if (expression == "NOASSERTION") return std::string(kNoLicense);
    ordered_json texts = ordered_json::array();
    for (const std::string& ref : spdx::refs_in(expression)) {
      texts.push_back({{"type", "DictionaryEntry"},
                       {"key", ref},
                       {"value", add_text(ref)}});
    }
    ordered_json out = element("simplelicensing_LicenseExpression", "License");
    out["simplelicensing_licenseExpression"] = expression;
    if (!texts.empty()) out["simplelicensing_customIdToUri"] = std::move(texts);
    graph_.add(out);
    return id("License");
  }

  std::string add_text(const std::string& ref) {
    ordered_json out = element("simplelicensing_SimpleLicensingText", ref);
    out["name"] = ref;
    const Licensing& licensing = terms_.terms;
    if (!licensing.license_sha256.empty() && ref == lone_license_ref(terms_)) {
      out["verifiedUsing"] =
          ordered_json::array({{{"type", "Hash"},
                                {"algorithm", "sha256"},
                                {"hashValue", licensing.license_sha256}}});
    }
    if (!licensing.license_url.empty()) {
      out["externalRef"] = ordered_json::array(
          {{{"type", "ExternalRef"},
            {"externalRefType", "license"},
            {"locator", ordered_json::array({licensing.license_url})}}});
    }
    out["simplelicensing_licenseText"] = spdx_text(subject_, ref);
    graph_.add(out);
    return id(ref);
  }

  const Subject& subject_;
  const Terms& terms_;
  std::string base_;
  JsonList graph_{2};
};

std::string print(const Subject& subject) {
  return Graph(subject).print();
}

constexpr Carried kRows[] = {
    {"terms.license", Fit::exact, "LicenseExpression"},
    {"terms.license-url", Fit::exact, "externalRef, of a LicenseRef"},
    {"terms.license-sha256", Fit::exact, "verifiedUsing, of a LicenseRef"},
    {"terms.status", Fit::partly, "dataset_intendedUse, or a comment"},
    {"terms.effective", Fit::partly, "releaseTime"},
    {"holder.name", Fit::exact, "originatedBy"},
    {"holder.type", Fit::exact, "Person or Organization"},
    {"holder.email", Fit::exact, "externalIdentifier"},
    {"holder.url", Fit::exact, "externalIdentifier"},
    {"asset.name", Fit::exact, "name"},
    {"asset.origin", Fit::exact, "software_downloadLocation"},
    {"usage.train-ai", Fit::partly, "dataset_intendedUse, or a comment"},
    {"usage.ai-use", Fit::partly, "dataset_intendedUse, or a comment"},
    {"usage.search", Fit::partly, "dataset_intendedUse, or a comment"},
    {"reservation.tdm", Fit::partly, "dataset_intendedUse, or a comment"},
    {"conditions.weights", Fit::partly, "dataset_intendedUse, or a comment"},
    {"conditions.documentation", Fit::partly,
     "dataset_intendedUse, or a comment"},
    {"conditions.inherit", Fit::partly, "dataset_intendedUse, or a comment"},
    {"conditions.network", Fit::partly, "dataset_intendedUse, or a comment"},
    {"conditions.attribution", Fit::partly,
     "dataset_intendedUse, or a comment"},
    {"mixed", Fit::partly, "dataset_intendedUse, or a comment"},
    {"scope", Fit::partly, "a sentence that there are some"},
};

}  // namespace

const Format kSpdx301Format = {
    "spdx-3.0.1",
    "a dataset or package and its licence as SPDX 3.0.1, in JSON-LD",
    "SPDX 3.0.1",
    "in the intended use; readers that ignore it see only the licence",
    kRows,
    print,
    "terms.spdx3.json",
    true};

}  // namespace tgpl::terms::exports
