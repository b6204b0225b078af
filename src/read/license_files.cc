// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/license_files.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "base/path.h"
#include "base/sha256.h"
#include "base/text.h"
#include "license/detect.h"
#include "license/tgpl.h"
#include "license/verify_text.h"
#include "reuse/covered.h"
#include "reuse/layout.h"
#include "spdx/compatibility.h"
#include "spdx/license_list.h"

namespace tgpl::read {
namespace {

std::vector<std::string> licenses_in(std::string_view text) {
  const license::TextMatch match = license::match_text(text);
  if (match.modified) return {};
  if (!match.expression.empty()) return {match.expression};
  return match.alternatives;
}

/// Whether the file holds a licence text. Under a name like "license.md" the
/// text must be a known one; under LICENSE any text counts.
bool is_license_text(std::string_view name, std::string_view text,
                     const std::vector<std::string>& licenses) {
  return !trim(text).empty() &&
         (reuse::is_license_file_name(name) || !licenses.empty());
}

}  // namespace

void find_license_files(const tree::Tree& tree, check::LicensingState& state) {
  tree::ContentReader reader = tree.reader();
  // Packages of a repository often have identical licence texts.
  std::map<std::string, std::vector<std::string>> known;  // by digest
  for (const git::Entry& entry : tree.entries()) {
    const std::string_view name = base_name(entry.path);
    if (reuse::is_below_texts(entry.path) || !reuse::may_hold_license(name))
      continue;
    // Links are not followed, so the licence is unknown.
    if (entry.mode == git::kSymlinkMode && reuse::is_license_file_name(name))
      state.license_files.push_back({entry.path});
    if (!tree::is_regular(entry)) continue;
    const std::optional<std::string> text = reader.read(entry);
    if (!text) continue;
    std::string digest = sha256_hex(*text);
    auto found = known.find(digest);
    if (found == known.end())
      found = known.emplace(std::move(digest), licenses_in(*text)).first;
    if (is_license_text(name, *text, found->second))
      state.license_files.push_back({entry.path, found->second});
  }
}

void find_terms_text(const tree::Tree& tree,
                     const std::vector<git::Entry>& selected,
                     check::LicensingState& state) {
  if (!state.terms || state.terms->terms.license_file.empty()) return;
  check::TermsText text{state.terms->terms.license_file};
  const auto is_selected = [&](std::string_view path) {
    return std::ranges::binary_search(selected, path, {}, [](const auto& one) {
      return std::string_view(one.path);
    });
  };
  if (!is_selected(reuse::kTermsPath) && !is_selected(text.path)) return;
  if (const git::Entry* entry = tree.find(text.path)) {
    // A link counts as existing but is not followed.
    text.there = entry->mode == git::kSymlinkMode;
    tree::ContentReader reader = tree.reader();
    if (const std::optional<std::string> bytes = reader.read(*entry)) {
      text.there = true;
      text.sha256 = sha256_hex(*bytes);
      text.lf_sha256 = sha256_hex(with_line_feeds(*bytes));
      text.licenses = licenses_in(*bytes);
    }
  }
  state.terms_text = std::move(text);
}

bool is_altered(std::string_view id, const license::TextMatch& match,
                std::string_view text) {
  // The TGPL is recognised by its exact bytes.
  if (license::is_tgpl(id)) return match.family != "LicenseRef-TGPL-0.1";
  const spdx::Compatibility* row = spdx::find_compatibility(id);
  if (match.altered && row != nullptr && row->permissive &&
      equals_ignoring_case(match.family, id))
    return true;
  const bool same = !match.modified && !match.family.empty();
  if (same || spdx::find_license(id) == nullptr) return false;
  // What SPDX ignores is no difference, such as older addresses of the FSF.
  return license::fault_of_text(license::detect(text), id) ==
         license::TextFault::modified;
}

}  // namespace tgpl::read
