/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a push does to refs, as git tells it to hooks on both sides.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::git {

struct RefUpdate {
  std::string ref;     ///< on the server: "refs/heads/main"
  std::string before;  ///< "" where the ref is new
  std::string after;   ///< "" where the ref is deleted

  bool operator==(const RefUpdate&) const = default;
};

/// "LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID" lines, as pre-push gets them. A
/// line that is none is left out.
std::vector<RefUpdate> parse_pushed(std::string_view lines);

/// "OLD-ID NEW-ID REF" lines, as pre-receive gets them.
std::vector<RefUpdate> parse_received(std::string_view lines);

/// One update from the three words that they are told in.
RefUpdate ref_update(std::string_view ref, std::string_view before,
                     std::string_view after);

/// The values of the push options that the server was given (githooks(5)).
std::vector<std::string> push_options();

}  // namespace tgpl::git
