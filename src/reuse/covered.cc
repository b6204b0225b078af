// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/covered.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/file.h"
#include "base/text.h"
#include "reuse/layout.h"

namespace tgpl::reuse {
namespace {

// SPDX documents, in the formats of SPDX 2.3 clause 4.4.
constexpr auto kSpdxDocuments =
    std::to_array<std::string_view>({".spdx", ".spdx.json", ".spdx.rdf",
                                     ".spdx.xml", ".spdx.yaml", ".spdx.yml"});

constexpr auto kLicenseNames =
    std::to_array<std::string_view>({"COPYING", "LICENCE", "LICENSE"});

constexpr auto kTextExtensions =
    std::to_array<std::string_view>({"", ".adoc", ".md", ".rst", ".txt"});

constexpr auto kLicenseWords = std::to_array<std::string_view>(
    {"copying", "copyright", "licence", "license", "ofl"});

}  // namespace

bool is_license_file_name(std::string_view name) {
  return std::ranges::any_of(kLicenseNames, [&](std::string_view known) {
    return name.starts_with(known) &&
           (name.size() == known.size() || name[known.size()] == '-' ||
            name[known.size()] == '.');
  });
}

bool may_hold_license(std::string_view name) {
  // Tested first: the extension of "LICENSE.Apache-2.0" is not that of a text.
  if (is_license_file_name(name)) return !is_sidecar(name);
  const std::size_t dot = std::min(name.rfind('.'), name.size());
  const bool text =
      std::ranges::any_of(kTextExtensions, [&](std::string_view suffix) {
        return equals_ignoring_case(name.substr(dot), suffix);
      });
  if (!text) return false;
  const std::string lower = to_lower(name);
  return std::ranges::any_of(kLicenseWords, [&](std::string_view word) {
    return lower.find(word) != std::string::npos;
  });
}

bool is_covered(std::string_view path) {
  // As in the specification, only at the top level; the reuse tool skips
  // directories of these names at any depth.
  if (is_below_texts(path) || path.starts_with(kReuseFolder)) return false;
  const std::string_view name = base_name(path);
  if (name == kReuseName || name == ".git" || is_sidecar(name)) return false;
  if (is_license_file_name(name)) return false;
  return std::ranges::none_of(kSpdxDocuments, [&](std::string_view suffix) {
    return name.size() > suffix.size() && name.ends_with(suffix);
  });
}

}  // namespace tgpl::reuse
