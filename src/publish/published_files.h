/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The files in the tree of the published terms.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/ref_writer.h"
#include "terms/terms.h"

namespace tgpl::publish {

/// The trailer of a published commit with the id of the commit that has the
/// terms.
inline constexpr std::string_view kSourceTrailer = "Source-Commit";

/// The files sorted by path: TGPL.toml unchanged, the licence text at
/// license-file, and each export format that is a file. They depend only on the
/// terms, not on the program version or the date, so equal terms give equal
/// trees. Formats that need a date are left out if the terms have none, and all
/// formats if the licence text is in the directory of the exports.
std::vector<git::NewFile> published_files(
    const terms::Terms& terms, const std::string& terms_file,
    const std::optional<std::string>& license_text);

/// What will not be published and why, as one sentence each.
std::vector<std::string> left_out(const terms::Terms& terms);

}  // namespace tgpl::publish
