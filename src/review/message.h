/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict of commit-msg on the message of the next commit, and the trailers
// that prepare-commit-msg adds.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "check/commit_message.h"
#include "git/session.h"
#include "read/read_state.h"

namespace tgpl::review {

/// Reads TGPL.toml as it is in the index.
read::Context context_of_next(git::Session& session);

/// The policy for the next commit: that of HEAD, so that no change can loosen
/// its own limits; if there is none, that of the index.
terms::Policy policy_of_next(git::Session& session);

/// Whether the policy or a trailer may lead to a finding on the message. A
/// cheap test: judging needs a process.
bool is_message_judged(const terms::Policy& policy, std::string_view text);

/// Returns the missing trailers whose value is known and that may be added;
/// `setting` is tgpl.addTrailers. The sign-off is that of the committer,
/// because nobody can sign off for somebody else.
std::vector<check::Trailer> trailers_to_add(const check::CommitMessage& message,
                                            const terms::Policy& policy,
                                            std::optional<bool> setting);

struct MessageVerdict {
  std::vector<check::Finding> findings;
  bool stops = false;
  /// The trailers to add to the 'git commit' command; the value is "" if only
  /// the user knows it.
  std::vector<check::Trailer> lacking;
  bool is_wrong = false;  ///< even with these trailers the message is wrong
  /// The trailers that contradict, as lines of the message.
  std::vector<std::string> wrong_lines{};
};

MessageVerdict judge_message(const check::CommitMessage& message,
                             const terms::Policy& policy);

}  // namespace tgpl::review
