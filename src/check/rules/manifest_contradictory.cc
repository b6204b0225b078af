// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "base/file.h"
#include "base/text.h"
#include "check/rule_table.h"
#include "check/stated.h"
#include "license/tgpl.h"
#include "spdx/expression.h"

namespace tgpl::check {
namespace {

std::set<std::string> families_of(const spdx::Expression& expression) {
  std::set<std::string> families;
  for (const std::string& id : spdx::license_ids(expression))
    families.emplace(without_version_choice(id));
  return families;
}

bool has_choice(const spdx::Expression& expression) {
  return expression.kind == spdx::Expression::Kind::any_of ||
         std::ranges::any_of(expression.operands, has_choice);
}

/// The expression that more files state than any other, and how many do; there
/// must be one.
const std::pair<const std::string, std::size_t>& most_stated(
    const Stated& stated) {
  return *std::ranges::max_element(
      stated.expressions, {}, [](const auto& entry) { return entry.second; });
}

/// A text is the same for '-only' and '-or-later', so neither is named.
std::string text_name(const std::string& id) {
  if (license::is_tgpl(id)) return "the TGPL 0.1";
  return cat({"the text of ", quote(without_version_choice(id))});
}

std::string files_below(const std::string& folder) {
  return folder.empty() ? "files" : cat({"files below ", quote(folder)});
}

/// "most files declare 'MIT'", if it is more than half of them.
std::string usual_claim(const Stated& stated, const std::string& folder) {
  const auto& [expression, count] = most_stated(stated);
  const std::string files = files_below(folder);
  return 2 * count > stated.files
             ? cat({"most ", files, " declare ", quote(expression)})
             : cat({files, " most often declare ", quote(expression)});
}

Finding finding_for(const ManifestClaim& claim, std::string what,
                    std::string advice) {
  return {.path = claim.path,
          .line = claim.line,
          .message = std::move(what),
          .advice = std::move(advice),
          .subject = claim.text};
}

std::optional<Finding> compare_with_files(const ManifestClaim& claim,
                                          const spdx::Expression& expression,
                                          const std::string& folder,
                                          const Stated& stated) {
  const auto families = families_of(expression);
  const bool known = std::ranges::any_of(families, [&](const std::string& id) {
    return stated.families.contains(id);
  });
  if (!known)
    return finding_for(claim,
                       cat({"manifest declares ", quote(claim.text), ", ",
                            usual_claim(stated, folder)}),
                       "correct the manifest or the headers");
  const auto other = spdx::parse(most_stated(stated).first).expression;
  if (other && families.size() > 1 && families == families_of(*other) &&
      has_choice(expression) != has_choice(*other))
    return finding_for(
        claim,
        cat({"manifest declares ", quote(claim.text), ", ",
             usual_claim(stated, folder), ": only one offers a choice"}),
        "correct the manifest or the headers: OR lets recipients choose, AND "
        "does not");
  return std::nullopt;
}

/// Compares with the licence file in the same directory, for directories whose
/// files state too few licences.
std::optional<Finding> compare_with_license_files(
    const LicensingState& state, const ManifestClaim& claim,
    const spdx::Expression& expression, const std::string& folder) {
  const auto families = families_of(expression);
  const LicenseFile* other = nullptr;
  for (const LicenseFile& file : state.license_files) {
    if (parent_path(file.path) != folder) continue;
    // An unknown text may be the declared licence.
    if (file.licenses.empty()) return std::nullopt;
    for (const std::string& id : file.licenses) {
      if (families.contains(std::string(without_version_choice(id))))
        return std::nullopt;
    }
    other = &file;
  }
  if (other == nullptr) return std::nullopt;
  return finding_for(
      claim,
      cat({"manifest declares ", quote(claim.text), ", but ", other->path,
           " contains ", text_name(other->licenses.front())}),
      "correct the manifest or the licence file");
}

std::optional<Finding> judge(const LicensingState& state,
                             const StatementTable& table,
                             const ManifestClaim& claim) {
  const auto expression = spdx::parse(claim.expression).expression;
  if (!expression) return std::nullopt;
  const std::string folder(parent_path(claim.path));
  // debian/copyright covers the parent directory of debian/.
  const std::string base =
      base_name(folder) == "debian" ? std::string(parent_path(folder)) : folder;
  const Stated stated = stated_below(state, table, base);
  if (!stated.expressions.empty() && 2 * stated.stating >= stated.files)
    return compare_with_files(claim, *expression, base, stated);
  return compare_with_license_files(state, claim, *expression, base);
}

std::vector<Finding> judge_manifests(const LicensingState& state,
                                     const StatementTable& table) {
  std::vector<Finding> findings;
  if (state.partial) return findings;
  for (const ManifestClaim& claim : state.manifests) {
    if (claim.expression.empty()) continue;
    if (auto found = judge(state, table, claim))
      findings.push_back(std::move(*found));
  }
  return findings;
}

}  // namespace

constinit const Rule kManifestContradictory = {
    "manifest-contradictory",
    Severity::warning,
    "a manifest declares a different licence than the files",
    {.why =
         R"(Package managers and registries read the licence from the manifest
alone: package.json, composer.json, codemeta.json, Cargo.toml,
pyproject.toml, *.gemspec, pom.xml, CITATION.cff or debian/copyright
(its entry for all files). The manifest is compared with the project's
own files below its directory. It is wrong if it names none of their
licences, or offers a choice that they do not. If fewer than half of
these files declare a licence, it is compared with the licence files
next to it instead.

'GPL-2.0', 'GPL-2.0-only' and 'GPL-2.0-or-later' count as one licence
here. A value that is neither an SPDX expression nor a known licence
name is not checked, nor are test inputs. Nothing is reported if only a
part of the tree is checked.)",
     .fix =
         R"(Correct the manifest or the headers. For the TGPL, npm accepts 'SEE
LICENSE IN LICENSE', and Cargo accepts 'license-file'.)"},
    judge_manifests};

}  // namespace tgpl::check
