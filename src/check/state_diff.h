/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The effect of a change on licensing: the difference between two states.
// `diff` prints it; hooks and `check --range` judge it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "check/notice_change.h"
#include "check/state.h"
#include "spdx/shift.h"
#include "terms/digest.h"

namespace tgpl::check {

/// What git knows about a change in addition to the two states.
struct ChangeFacts {
  /// A path that the change touches. `before` is empty for an added file,
  /// `after` for a removed one; they differ for a renamed one.
  struct Path {
    std::string before;
    std::string after;

    bool operator==(const Path&) const = default;
  };

  std::vector<Path> paths;  ///< sorted by `after`, else `before`
  /// The values of the approval trailers; nullopt if there is no commit message
  /// yet, as for staged changes.
  std::optional<std::vector<std::string>> approvals;
  /// What judges both states; nullptr: each its own policy.
  std::shared_ptr<const PolicyInForce> in_force = nullptr;
  /// Whether a server judges what it received.
  bool on_server = false;
};

enum class FileFate { added, removed, renamed, kept };

struct FileChange {
  std::string path;  ///< after the change; before it for a removed file
  FileFate fate = FileFate::kept;
  std::string old_path;  ///< only for a renamed file
  /// All expressions of the file joined by AND, or by ", " if one is invalid;
  /// "" = none.
  std::string old_license;
  std::string new_license;
  /// Only meaningful if the file has a licence before and after.
  spdx::Shift shift = spdx::Shift::same;
  std::vector<NoticeChange> notices;
  bool ours = true;  ///< after the change, or before it for a removed file
  bool generated = false;  ///< see Statements; after the change
  /// Where the new licence is stated, else where the old one was.
  Claim license_at = {};

  bool license_changed() const { return old_license != new_license; }
};

enum class TextFate { added, removed, altered };

struct TextChange {
  std::string path;
  TextFate fate = TextFate::altered;
};

struct StateDiff {
  LicensingState before;
  LicensingState after;
  ChangeFacts facts;
  /// Sorted by path: files that were added, removed or renamed, and those whose
  /// statements changed.
  std::vector<FileChange> files;
  std::vector<terms::KeyChange> terms;
  std::vector<terms::KeyChange> policy;
  std::vector<TextChange> texts;  ///< licence texts, sorted by path

  /// The digest of the terms; "" if there are no valid ones. Computed on
  /// demand, because it is slow and rarely needed.
  std::string old_terms_digest() const;
  std::string new_terms_digest() const;

  /// Whether nothing changed.
  bool empty() const;
};

/// Compares two states, which contain either all files or those that the change
/// touches. More years for the same holder, or another word for "copyright", do
/// not count as a change of a notice.
StateDiff diff_states(LicensingState before, LicensingState after,
                      ChangeFacts facts);

}  // namespace tgpl::check
