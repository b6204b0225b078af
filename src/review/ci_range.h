/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds the range of commits to judge if the user names none: from the
// environment of the CI system and, on GitHub and compatible systems, from its
// event file; otherwise the commits that are not in the upstream branch.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tgpl::review {

/// Returns the value of an environment variable; nullopt if it is not set.
using Lookup = std::function<std::optional<std::string>(std::string_view)>;

struct CiRange {
  std::string range;  ///< "A..B" or "A...B"
  std::string from;   ///< for a message: "GitLab, CI_COMMIT_SHA"
};

/// Returns the range from the CI system; nullopt if none is recognised. `event`
/// is the text of the file that GITHUB_EVENT_PATH names, or "".
std::optional<CiRange> ci_range(const Lookup& environment,
                                std::string_view event);

struct FoundRange {
  std::string range;
  std::string note;  ///< which range was chosen, and why
};

/// Whether git finds a commit with this name.
using HasCommit = std::function<bool(const std::string& revision)>;

/// Returns the range from the CI system, else from the upstream branch, else
/// from the main branch of origin; nullopt if there is none of these.
std::optional<FoundRange> found_range(const Lookup& environment,
                                      std::string_view event,
                                      const HasCommit& has_commit);

}  // namespace tgpl::review
