/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The part of a push to a server that is about published terms.
#pragma once

#include <string>
#include <vector>

#include "publish/received.h"
#include "review/push.h"

namespace tgpl::cli {

class PublishedJudge {
 public:
  /// `receiver` is the server before the push, `updates` are all of the push.
  PublishedJudge(git::Session& session, const review::Receiver& receiver,
                 const std::vector<review::CommitUpdate>& updates);

  /// Whether it is a tag on published terms, which are judged with their ref.
  bool is_tag_of_terms(const review::CommitUpdate& update) const;

  /// Judges the update of a ref with published terms, and reports why it is
  /// refused. Returns whether it is.
  bool stops(const review::CommitUpdate& update) const;

 private:
  git::Session& session_;
  publish::JudgedBranches branches_;
  std::vector<std::string> tips_;  ///< before and after the push
};

}  // namespace tgpl::cli
