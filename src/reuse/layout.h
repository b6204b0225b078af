/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where things stand in a project: every file and folder whose name means
// something to us, once. Paths are relative to the root of the repository;
// what is called a name counts in every folder. Folders end with a slash.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::reuse {

// What REUSE 3.3 names.
inline constexpr std::string_view kReuseName = "REUSE.toml";
inline constexpr std::string_view kReuseFolder = ".reuse/";
inline constexpr std::string_view kDep5Path = ".reuse/dep5";
inline constexpr std::string_view kTextsFolder = "LICENSES/";
inline constexpr std::string_view kTextSuffix = ".txt";
inline constexpr std::string_view kSidecarSuffix = ".license";

// What we name.
inline constexpr std::string_view kTermsPath = "TGPL.toml";
inline constexpr std::string_view kBaselinePath = ".tgpl/baseline";
inline constexpr std::string_view kTemplateFolder = ".tgpl/headers/";
inline constexpr std::string_view kTemplateSuffix = ".txt";
/// In the tree of the published terms: what is made for other readers.
inline constexpr std::string_view kExportsFolder = "exports/";

// What others name.
inline constexpr std::string_view kLicensePath = "LICENSE";
/// Beside it, each folder of a "subprojects/" is another project.
inline constexpr std::string_view kMesonName = "meson.build";
inline constexpr std::string_view kMesonProjects = "subprojects/";

/// FILE.license, which speaks for FILE.
std::string sidecar_of(std::string_view path);

constexpr bool is_sidecar(std::string_view path) noexcept {
  return path.ends_with(kSidecarSuffix);
}

/// FILE, for which the sidecar FILE.license speaks.
constexpr std::string_view owner_of(std::string_view sidecar) noexcept {
  return sidecar.substr(0, sidecar.size() - kSidecarSuffix.size());
}

/// Where the text of the licence `id` belongs.
std::string text_path(std::string_view id);

constexpr bool is_below_texts(std::string_view path) noexcept {
  return path.starts_with(kTextsFolder);
}

}  // namespace tgpl::reuse
