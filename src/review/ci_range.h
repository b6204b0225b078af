/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which commits are to be judged, where the user does not say: what the CI
// system says in its environment and, on GitHub and its likes, in an event.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tgpl::review {

/// The value of an environment variable.
using Lookup = std::function<std::optional<std::string>(std::string_view)>;

struct CiRange {
  std::string range;  ///< "A..B" or "A...B"
  std::string from;   ///< for a message: "GitLab, CI_COMMIT_SHA"
};

/// `event` is the text of the file that GITHUB_EVENT_PATH names, "" without.
/// Nothing where no system is known by its environment.
std::optional<CiRange> ci_range(const Lookup& environment,
                                std::string_view event);

}  // namespace tgpl::review
