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

/// The trees of refs below it contain no files of the project.
inline constexpr std::string_view kRefFolder = "refs/tgpl/";
inline constexpr std::string_view kTermsRef = "refs/tgpl/terms";
/// The branch used instead of the ref if a forge only accepts branches.
inline constexpr std::string_view kTermsBranch = "refs/heads/tgpl/terms";

/// Both.
inline std::vector<std::string> published_refs() {
  return {std::string(kTermsRef), std::string(kTermsBranch)};
}

}  // namespace tgpl::terms
