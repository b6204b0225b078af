/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The ref updates of a push, as git passes them to hooks on both sides.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::git {

struct RefUpdate {
  std::string ref;     ///< name on the server: "refs/heads/main"
  std::string before;  ///< old id; "" for a new ref
  std::string after;   ///< new id; "" for a deleted ref

  bool operator==(const RefUpdate&) const = default;
};

/// Parses "LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID" lines, the input of
/// pre-push (githooks(5)). Invalid lines are skipped.
std::vector<RefUpdate> parse_pushed(std::string_view lines);

/// Parses "OLD-ID NEW-ID REF" lines, the input of pre-receive (githooks(5)).
/// Invalid lines are skipped.
std::vector<RefUpdate> parse_received(std::string_view lines);

/// Makes an update from its three fields; an id of all zeros becomes "".
RefUpdate ref_update(std::string_view ref, std::string_view before,
                     std::string_view after);

/// The push options from the environment (GIT_PUSH_OPTION_*, githooks(5)).
std::vector<std::string> push_options();

}  // namespace tgpl::git
