/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where a repository publishes its terms.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::terms {

/// Refs below it hold no files of the project.
inline constexpr std::string_view kRefFolder = "refs/tgpl/";
inline constexpr std::string_view kTermsRef = "refs/tgpl/terms";
/// Stands in for the ref where a forge refuses it.
inline constexpr std::string_view kTermsBranch = "refs/heads/tgpl/terms";

/// Both.
inline std::vector<std::string> published_refs() {
  return {std::string(kTermsRef), std::string(kTermsBranch)};
}

}  // namespace tgpl::terms
