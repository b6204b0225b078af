/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a commit says beside its files, for the rules on messages.
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
  std::vector<Trailer> trailers;  ///< as git reads them, unfolded
  /// Who made the commit, as "Ada Example <ada@example.org>": the author, then
  /// the committer, then both as .mailmap has them.
  std::vector<std::string> makers;
  bool merges = false;  ///< what it merges was judged by itself
  /// The licence that governs training, as TGPL.toml in the tree of the commit
  /// has it; "" where that says none, or is_about_terms() is false.
  std::string training_terms{};
};

inline constexpr std::string_view kSignOffTrailer = "Signed-off-by";

/// Keys are compared without regard to case, as git does.
bool same_key(std::string_view a, std::string_view b);

std::vector<std::string> values_of(const std::vector<Trailer>& trailers,
                                   std::string_view key);

/// What the policy wants of a trailer: "" for any value, nothing where it does
/// not ask for it.
std::optional<std::string> wanted_value(const terms::Policy& policy,
                                        std::string_view key);

/// Whether the message or the policy says something of the training terms.
bool is_about_terms(const CommitMessage& message, const terms::Policy& policy);

/// Whether two values say the same: of trailers on terms, as expressions.
bool same_value(std::string_view key, std::string_view a, std::string_view b);

/// Whether the policy asks this commit for trailers.
bool wants_trailers(const CommitMessage& message, const terms::Policy& policy);

/// The lines that the policy asks for and the message lacks, a sign-off by the
/// first of the makers among them. Of a key alone there is no value to give
/// ("Key: "), but for the training terms.
std::vector<Trailer> lacking_trailers(const CommitMessage& message,
                                      const terms::Policy& policy);

/// Every rule on messages that is not off.
std::vector<Finding> judge(const CommitMessage& message,
                           const terms::Policy& policy,
                           const RuleChoice& choice = {});

/// Whether a rule judges messages rather than files.
bool is_about_message(const Finding& finding);

}  // namespace tgpl::check
