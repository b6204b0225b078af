// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <set>

#include "base/file.h"
#include "base/text.h"
#include "check/rule_table.h"
#include "check/used_licenses.h"
#include "spdx/expression.h"
#include "terms/scope.h"

namespace tgpl::check {
namespace {

bool has_text(const LicensingState& state, const std::string& id) {
  return std::ranges::any_of(state.texts, [&](const LicenseText& text) {
    return !text.empty && spdx::is_text_for(text.id, id);
  });
}

/// The licences stated for the file, else those of its [[scope]] in TGPL.toml.
std::vector<std::string> expressions_of(const LicensingState& state,
                                        const FileLicensing& file) {
  std::vector<std::string> texts;
  for (const Claim& claim : file.statements->licenses)
    texts.push_back(claim.text);
  if (!texts.empty() || !state.terms) return texts;
  const terms::Scope* scope = terms::scope_of(*state.terms, file.path);
  if (scope != nullptr && !scope->license.empty())
    texts.push_back(scope->license);
  return texts;
}

bool has_texts(const LicensingState& state, const std::string& expression) {
  const auto parsed = spdx::parse(expression).expression;
  if (!parsed) return true;  // expression-invalid reports it
  return std::ranges::all_of(
      spdx::license_ids(*parsed),
      [&](const std::string& id) { return has_text(state, id); });
}

/// Whether the file is under a licence whose text is not in LICENSES/. False if
/// its licence is unknown.
bool lacks_text(const LicensingState& state, const FileLicensing& file) {
  const std::vector<std::string> texts = expressions_of(state, file);
  return !std::ranges::all_of(
      texts, [&](const std::string& text) { return has_texts(state, text); });
}

/// Whether `folder` or one of its parents, except the top level, is in
/// `folders`.
bool is_below(const std::set<std::string, std::less<>>& folders,
              std::string_view folder) {
  for (; !folder.empty(); folder = parent_path(folder)) {
    if (folders.contains(folder)) return true;
  }
  return false;
}

std::vector<Finding> judge_third_party(const LicensingState& state) {
  std::vector<Finding> findings;
  if (state.partial) return findings;
  std::set<std::string, std::less<>> done;
  for (const LicenseFile& file : state.license_files)
    done.emplace(parent_path(file.path));
  for (const FileLicensing& file : state.files) {
    if (file.ours || !counts(state, file, FileScope::third_party_too)) continue;
    const std::string_view folder = parent_path(file.path);
    if (is_below(done, folder) || !lacks_text(state, file)) continue;
    // One finding per directory: the same is true for its other files.
    done.emplace(folder);
    findings.push_back(
        {.path = file.path,
         .message = "third-party file without its licence text",
         .advice = "copy its licence file to this directory, or the text to "
                   "LICENSES/"});
  }
  return findings;
}

}  // namespace

constinit const Rule kThirdPartyTextMissing = {
    "third-party-text-missing",
    Severity::warning,
    "third-party files are without their licence text",
    {.why =
         R"(Third-party files ('ours = false' in TGPL.toml) came under a licence,
and nearly every licence requires that its text is distributed with
them. The text is expected in a licence file in the same directory or
in one above it, except the top level. It may also be in LICENSES/,
under the identifier that the file or its [[scope]] declares. A file
that declares no licence is not checked. Each directory is reported
once. Nothing is reported if only a part of the tree is checked.)",
     .fix = R"(Copy the licence file from the origin of the files.)"},
    judge_third_party};

}  // namespace tgpl::check
