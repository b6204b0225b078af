/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The layout of a project: every file and directory whose name has a meaning,
// defined once. A path is relative to the top-level directory; a name has its
// meaning in every directory. A folder ends with '/'.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::reuse {

// Names that REUSE 3.3 defines.
inline constexpr std::string_view kReuseName = "REUSE.toml";
inline constexpr std::string_view kReuseFolder = ".reuse/";
inline constexpr std::string_view kDep5Path = ".reuse/dep5";
inline constexpr std::string_view kTextsFolder = "LICENSES/";
inline constexpr std::string_view kTextSuffix = ".txt";
inline constexpr std::string_view kSidecarSuffix = ".license";

// Names that git-tgpl defines.
inline constexpr std::string_view kTermsPath = "TGPL.toml";
inline constexpr std::string_view kBaselinePath = ".tgpl/baseline";
/// What holders have agreed to, one file per holder.
inline constexpr std::string_view kConsentFolder = ".tgpl/consent/";
inline constexpr std::string_view kTemplateFolder = ".tgpl/headers/";
inline constexpr std::string_view kTemplateSuffix = ".txt";
/// In the tree of the published terms: the exports for other tools.
inline constexpr std::string_view kExportsFolder = "exports/";

// Names that other tools define.
inline constexpr std::string_view kLicensePath = "LICENSE";
/// In a directory with this file, each directory in "subprojects/" is a
/// separate project.
inline constexpr std::string_view kMesonName = "meson.build";
inline constexpr std::string_view kMesonProjects = "subprojects/";

/// The path of the `.license` file of `path`: FILE.license for FILE.
std::string sidecar_of(std::string_view path);

constexpr bool is_sidecar(std::string_view path) noexcept {
  return path.ends_with(kSidecarSuffix);
}

/// The path of the file that `sidecar` covers: FILE for FILE.license.
constexpr std::string_view owner_of(std::string_view sidecar) noexcept {
  return sidecar.substr(0, sidecar.size() - kSidecarSuffix.size());
}

/// The path of the text of the licence `id`: LICENSES/ID.txt.
std::string text_path(std::string_view id);

constexpr bool is_below_texts(std::string_view path) noexcept {
  return path.starts_with(kTextsFolder);
}

}  // namespace tgpl::reuse
