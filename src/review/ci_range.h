/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which commits are to be judged, where the user does not say: what the CI
// system says in its environment and, on GitHub and its likes, in an event; or
// what the branch has and its upstream has not.
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

struct FoundRange {
  std::string range;
  std::string note;  ///< what was taken, and why
};

/// Whether git finds a commit under this name.
using HasCommit = std::function<bool(const std::string& revision)>;

/// Of the CI system, else of the upstream branch, else of the main branch of
/// origin. Nothing if there is none.
std::optional<FoundRange> found_range(const Lookup& environment,
                                      std::string_view event,
                                      const HasCommit& has_commit);

}  // namespace tgpl::review
