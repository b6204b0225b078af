/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict of commit-msg on the message of the next commit, and what
// prepare-commit-msg may add to it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "check/commit_message.h"
#include "git/session.h"
#include "read/read_state.h"

namespace tgpl::review {

/// What TGPL.toml of the next commit says.
read::Context context_of_next(git::Session& session);

/// What the policy asks of the next commit: the policy of HEAD, so that no
/// change lifts its own limits, or else that of the index.
terms::Policy policy_of_next(git::Session& session);

/// Whether the policy or a trailer may have something to say about the message;
/// to be sure costs a process.
bool is_message_judged(const terms::Policy& policy, std::string_view text);

/// The trailers that are lacking, whose value is known and that the user wants:
/// `setting` is tgpl.addTrailers. The sign-off is in the name of the committer:
/// nobody signs off for somebody else.
std::vector<check::Trailer> trailers_to_add(const check::CommitMessage& message,
                                            const terms::Policy& policy,
                                            std::optional<bool> setting);

struct MessageVerdict {
  std::vector<check::Finding> findings;
  bool stops = false;
  /// What 'git commit' has to be told again with; of a value that only the user
  /// knows it is "".
  std::vector<check::Trailer> lacking;
  bool is_wrong = false;  ///< with these, too: somebody has to correct it
};

MessageVerdict judge_message(const check::CommitMessage& message,
                             const terms::Policy& policy);

}  // namespace tgpl::review
