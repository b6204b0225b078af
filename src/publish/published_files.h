/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the tree of the published terms holds.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/ref_writer.h"
#include "terms/terms.h"

namespace tgpl::publish {

inline constexpr std::string_view kTermsPath = "TGPL.toml";
inline constexpr std::string_view kTermsRef = "refs/tgpl/terms";
inline constexpr std::string_view kTermsBranch = "refs/heads/tgpl/terms";

/// By path: TGPL.toml to the byte, and the licence text where license-file
/// says that it is. Whatever else there will be is made of the terms alone, so
/// that the same terms are the same tree.
std::vector<git::NewFile> published_files(
    const terms::Terms& terms, const std::string& terms_file,
    const std::optional<std::string>& license_text);

}  // namespace tgpl::publish
