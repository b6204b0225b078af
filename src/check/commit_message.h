/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The message of a commit, for the rules on messages.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/finding.h"
#include "check/judge.h"

namespace tgpl::check {

struct Trailer {
  std::string key;
  std::string value;

  bool operator==(const Trailer&) const = default;
};

struct CommitMessage {
  /// As `git interpret-trailers --parse` prints them.
  std::vector<Trailer> trailers;
  /// The people who made the commit, as "Ada Example <ada@example.org>":
  /// author, committer, then both as .mailmap maps them.
  std::vector<std::string> makers;
  bool merges = false;  ///< a merge: the merged commits are judged separately
  /// The licence that governs training, from TGPL.toml in the tree of the
  /// commit; "" if there is none or is_about_terms() is false.
  std::string training_terms{};
};

inline constexpr std::string_view kSignOffTrailer = "Signed-off-by";

/// Compares trailer keys, ignoring case as git does.
bool same_key(std::string_view a, std::string_view b);

/// The values of all trailers with this key.
std::vector<std::string> values_of(const std::vector<Trailer>& trailers,
                                   std::string_view key);

/// The value that the policy requires for a trailer: "" for any value, nullopt
/// if it does not require the trailer.
std::optional<std::string> wanted_value(const terms::Policy& policy,
                                        std::string_view key);

/// Whether the message or the policy mentions the training terms.
bool is_about_terms(const CommitMessage& message, const terms::Policy& policy);

/// Whether two trailer values are equal; for trailers on terms, as SPDX
/// expressions.
bool same_value(std::string_view key, std::string_view a, std::string_view b);

/// Whether the policy requires trailers of this commit. Merges and exempt
/// authors need none.
bool wants_trailers(const CommitMessage& message, const terms::Policy& policy);

/// The trailers that the policy requires and the message lacks, including a
/// sign-off by the first maker. The value is empty if the policy accepts any
/// ("Key"), except for the training terms.
std::vector<Trailer> lacking_trailers(const CommitMessage& message,
                                      const terms::Policy& policy);

/// The option of 'git commit' that adds the trailer, after a space; "..."
/// stands for a value that only the user knows.
std::string commit_option(const Trailer& trailer);

/// Runs every rule on messages that is not switched off.
std::vector<Finding> judge(const CommitMessage& message,
                           const terms::Policy& policy,
                           const RuleChoice& choice = {});

/// Whether the rule of a finding judges commit messages.
bool is_about_message(const Finding& finding);

}  // namespace tgpl::check
