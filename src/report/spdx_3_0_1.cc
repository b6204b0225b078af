// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// SPDX 3.0.1 as JSON-LD, one element per line. The licence stated in a file is
// its declared licence, which SPDX 3 defines as the licence that the software
// "was discovered to actually contain".
#include <map>
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"
#include "base/version.h"
#include "report/sbom_facts.h"
#include "spdx/expression.h"

namespace tgpl::report {
namespace {

using nlohmann::ordered_json;

constexpr const char* kCreation = "_:creation";
constexpr std::string_view kLicensing =
    "https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/";

/// Writes the graph, and each licence and text only once.
class Graph {
 public:
  explicit Graph(const Sbom& sbom)
      : sbom_(sbom), base_(document_namespace(sbom, "spdx-3.0.1") + "#") {}

  std::string print() {
    add_head();
    std::vector<std::string> files;
    for (const SbomFile& file : sbom_.files) files.push_back(add_file(file));
    add_license_relation(id("Package"), "Package", declared_license(sbom_));
    if (!files.empty()) {
      ordered_json contains = element("Relationship", id("Package-contains"));
      contains["from"] = id("Package");
      contains["relationshipType"] = "contains";
      contains["to"] = files;
      contains["completeness"] =
          sbom_.comment.empty() ? "complete" : "incomplete";
      graph_.add_line(contains);
    }
    return cat(
        {"{\n  \"@context\": "
         "\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\",\n"
         "  \"@graph\": ",
         graph_.take(), "\n}\n"});
  }

 private:
  std::string id(std::string_view name) const { return cat({base_, name}); }

  static ordered_json element(std::string_view type, const std::string& id) {
    return {{"type", type}, {"spdxId", id}, {"creationInfo", kCreation}};
  }

  void add_head() {
    graph_.add_line({{"type", "CreationInfo"},
                     {"@id", kCreation},
                     {"specVersion", "3.0.1"},
                     {"created", sbom_.created},
                     {"createdBy", ordered_json::array({id("git-tgpl")})}});
    ordered_json agent = element("SoftwareAgent", id("git-tgpl"));
    agent["name"] = cat({"git-tgpl ", kVersion});
    graph_.add_line(agent);
    ordered_json document = element("SpdxDocument", id("Document"));
    document["name"] = sbom_.name;
    document["rootElement"] = ordered_json::array({id("Sbom")});
    document["profileConformance"] =
        ordered_json::array({"core", "software", "simpleLicensing"});
    graph_.add_line(document);
    ordered_json list = element("software_Sbom", id("Sbom"));
    list["rootElement"] = ordered_json::array({id("Package")});
    list["software_sbomType"] = ordered_json::array({"source"});
    graph_.add_line(list);
    add_package();
  }

  void add_package() {
    ordered_json package = element("software_Package", id("Package"));
    package["name"] = sbom_.name;
    package["software_packageVersion"] = sbom_.revision;
    package["software_primaryPurpose"] = "source";
    package["software_sourceInfo"] = sbom_.source;
    if (!sbom_.swhid.empty()) {
      package["software_contentIdentifier"] = ordered_json::array(
          {{{"type", "software_ContentIdentifier"},
            {"software_contentIdentifierType", "swhid"},
            {"software_contentIdentifierValue", sbom_.swhid}}});
    }
    if (!sbom_.comment.empty()) package["comment"] = sbom_.comment;
    graph_.add_line(package);
  }

  std::string add_file(const SbomFile& file) {
    const FileFacts facts = facts_of(sbom_, file.path);
    const std::string name = file_id(file.path);
    ordered_json out = element("software_File", id(name));
    out["name"] = file.path;
    out["verifiedUsing"] = ordered_json::array(
        {hash("sha1", file.sha1), hash("sha256", file.sha256)});
    out["software_copyrightText"] = facts.copyright;
    if (!facts.comment.empty()) out["comment"] = facts.comment;
    graph_.add_line(out);
    add_license_relation(id(name), name, facts.expression);
    if (facts.concluded != kNoAssertion)
      add_license_relation(id(name), name, facts.concluded,
                           "hasConcludedLicense");
    return id(name);
  }

  static ordered_json hash(std::string_view algorithm,
                           const std::string& value) {
    return {{"type", "Hash"}, {"algorithm", algorithm}, {"hashValue", value}};
  }

  void add_license_relation(const std::string& from, std::string_view name,
                            const std::string& expression,
                            std::string_view type = "hasDeclaredLicense") {
    const std::string license = add_license(expression);
    ordered_json out = element("Relationship", id(cat({name, "-", type})));
    out["from"] = from;
    out["relationshipType"] = type;
    out["to"] = ordered_json::array({license});
    graph_.add_line(out);
  }

  /// Returns the id of the licence, which is added at its first use.
  std::string add_license(const std::string& expression) {
    if (expression == kNone) return cat({kLicensing, "NoneLicense"});
    if (expression == kNoAssertion)
      return cat({kLicensing, "NoAssertionLicense"});
    std::string& known = licenses_[expression];
    if (!known.empty()) return known;
    known = id(cat({"License-", std::to_string(licenses_.size())}));
    ordered_json out = element("simplelicensing_LicenseExpression", known);
    out["simplelicensing_licenseExpression"] = expression;
    ordered_json texts = ordered_json::array();
    for (const std::string& ref : spdx::refs_in(expression)) {
      texts.push_back({{"type", "DictionaryEntry"},
                       {"key", ref},
                       {"value", add_text(ref)}});
    }
    if (!texts.empty()) out["simplelicensing_customIdToUri"] = std::move(texts);
    graph_.add_line(out);
    return known;
  }

  std::string add_text(const std::string& ref) {
    const std::string name = id(ref);
    if (!texts_.insert(ref).second) return name;
    ordered_json out = element("simplelicensing_SimpleLicensingText", name);
    out["name"] = ref;
    out["simplelicensing_licenseText"] = text_of_ref(sbom_, ref);
    graph_.add_line(out);
    return name;
  }

  const Sbom& sbom_;
  std::string base_;
  JsonList graph_{2};
  std::map<std::string, std::string> licenses_;  ///< id by expression
  std::set<std::string> texts_;
};

}  // namespace

std::string print_spdx_3_0_1(const Sbom& sbom) {
  return Graph(sbom).print();
}

const SbomFormat kSpdx301 = {"spdx-3.0.1", print_spdx_3_0_1};

}  // namespace tgpl::report
