// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// SPDX 2.3 as JSON, one element per line, so that two lists can be compared
// line by line. `sbom` concludes nothing: its concluded licences are always
// NOASSERTION. `inventory` has conclusions.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "base/json_list.h"
#include "base/text.h"
#include "base/version.h"
#include "report/sbom_facts.h"
#include "spdx/expression.h"

namespace tgpl::report {
namespace {

using nlohmann::ordered_json;

constexpr const char* kDocument = "SPDXRef-DOCUMENT";
constexpr const char* kPackage = "SPDXRef-Package";

std::string id_of(const SbomFile& file) {
  return cat({"SPDXRef-", file_id(file.path)});
}

ordered_json checksum(std::string_view algorithm, const std::string& value) {
  return {{"algorithm", algorithm}, {"checksumValue", value}};
}

/// SPDX 2.3, 7.9: the SHA-1 of the sorted SHA-1s of all files.
std::string verification_code(const Sbom& sbom) {
  std::vector<std::string> digests;
  for (const SbomFile& file : sbom.files) digests.push_back(file.sha1);
  std::ranges::sort(digests);
  return digest_hex(Digest::sha1, join(digests, ""));
}

ordered_json describe_file(const SbomFile& file, const FileFacts& facts) {
  ordered_json out = {
      {"SPDXID", id_of(file)},
      {"fileName", cat({"./", file.path})},
      {"checksums", ordered_json::array({checksum("SHA1", file.sha1),
                                         checksum("SHA256", file.sha256)})},
      {"licenseConcluded", facts.concluded},
      {"licenseInfoInFiles", facts.licenses},
      {"copyrightText", facts.copyright}};
  // The list above has only A and B for "A OR B".
  std::string comment = facts.comment;
  if (facts.licenses.size() > 1 && facts.comment.empty())
    comment = cat({"declared: ", facts.expression});
  if (!comment.empty()) out["licenseComments"] = comment;
  return out;
}

ordered_json describe_package(const Sbom& sbom,
                              const std::set<std::string>& licenses) {
  ordered_json out = {
      {"SPDXID", kPackage},
      {"name", sbom.name},
      {"versionInfo", sbom.revision},
      {"downloadLocation", kNoAssertion},
      {"filesAnalyzed", true},
      {"packageVerificationCode",
       {{"packageVerificationCodeValue", verification_code(sbom)}}},
      {"primaryPackagePurpose", "SOURCE"},
      {"sourceInfo", sbom.source},
      {"licenseConcluded", kNoAssertion},
      {"licenseDeclared", declared_license(sbom)},
      {"licenseInfoFromFiles", licenses},
      {"copyrightText", kNoAssertion}};
  if (!sbom.swhid.empty()) {
    out["externalRefs"] =
        ordered_json::array({{{"referenceCategory", "PERSISTENT-ID"},
                              {"referenceType", "swh"},
                              {"referenceLocator", sbom.swhid}}});
  }
  if (!sbom.comment.empty()) out["comment"] = sbom.comment;
  return out;
}

ordered_json relation(std::string_view from, std::string_view type,
                      std::string_view to) {
  return {{"spdxElementId", from},
          {"relationshipType", type},
          {"relatedSpdxElement", to}};
}

struct Lists {
  JsonList files{2};
  JsonList relations{2};
  std::set<std::string> licenses;
  std::set<std::string> concluded;
};

Lists list_files(const Sbom& sbom) {
  Lists out;
  out.relations.add_line(relation(kDocument, "DESCRIBES", kPackage));
  for (const SbomFile& file : sbom.files) {
    const FileFacts facts = facts_of(sbom, file.path);
    out.files.add_line(describe_file(file, facts));
    out.relations.add_line(relation(kPackage, "CONTAINS", id_of(file)));
    out.licenses.insert(facts.licenses.begin(), facts.licenses.end());
    if (facts.concluded != kNoAssertion) out.concluded.insert(facts.concluded);
  }
  // A list with licences does not contain NONE.
  if (out.licenses.size() > 1) out.licenses.erase(std::string(kNone));
  if (out.licenses.empty()) out.licenses.insert(std::string(kNone));
  return out;
}

std::string list_texts(const Sbom& sbom, std::set<std::string> licenses,
                       const std::set<std::string>& concluded) {
  licenses.insert(declared_license(sbom));
  licenses.insert(concluded.begin(), concluded.end());
  std::set<std::string> refs;
  for (const std::string& license : licenses) {
    for (const std::string& id : spdx::refs_in(license)) refs.insert(id);
  }
  JsonList out(2);
  for (const std::string& id : refs) {
    out.add_line({{"licenseId", id},
                  {"name", id.substr(std::string_view("LicenseRef-").size())},
                  {"extractedText", text_of_ref(sbom, id)}});
  }
  return out.take();
}

}  // namespace

std::string print_spdx_2_3(const Sbom& sbom) {
  Lists lists = list_files(sbom);
  JsonList packages(2);
  packages.add_line(describe_package(sbom, lists.licenses));
  const ordered_json creation = {
      {"created", sbom.created},
      {"creators", ordered_json::array({cat({"Tool: git-tgpl-", kVersion})})}};
  return cat(
      {"{\n  \"spdxVersion\": \"SPDX-2.3\",\n  \"dataLicense\": \"CC0-1.0\",\n"
       "  \"SPDXID\": ",
       json_line(kDocument), ",\n  \"name\": ", json_line(sbom.name),
       ",\n  \"documentNamespace\": ",
       json_line(document_namespace(sbom, "spdx-2.3")),
       ",\n  \"creationInfo\": ", json_line(creation), ",\n  \"packages\": ",
       packages.take(), ",\n  \"files\": ", lists.files.take(),
       ",\n  \"hasExtractedLicensingInfos\": ",
       list_texts(sbom, lists.licenses, lists.concluded),
       ",\n  \"relationships\": ", lists.relations.take(), "\n}\n"});
}

const SbomFormat kSpdx23 = {"spdx-2.3", print_spdx_2_3};

}  // namespace tgpl::report
