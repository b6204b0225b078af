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

/// By path: TGPL.toml to the byte, the licence text where license-file says
/// that it is, and each export that is a file of its own. They are made of the
/// terms alone, and name no version and no day of writing, so that the same
/// terms are the same tree: a format that needs a date is left out where the
/// terms have none, and all are where the licence text lies in their folder.
std::vector<git::NewFile> published_files(
    const terms::Terms& terms, const std::string& terms_file,
    const std::optional<std::string>& license_text);

/// What will not be published, and why: a sentence each.
std::vector<std::string> left_out(const terms::Terms& terms);

}  // namespace tgpl::publish
