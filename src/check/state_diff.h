/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a change does to licensing: the difference of two states. `diff` tells
// it, `judge` finds what is wrong with it, a hook and a range are nothing else.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/notice_change.h"
#include "check/state.h"
#include "spdx/shift.h"
#include "terms/digest.h"

namespace tgpl::check {

/// What git knows of a change beside the two states.
struct ChangeFacts {
  /// A path that the change touches. `before` is empty for an added file,
  /// `after` for a removed one; both differ for a renamed one.
  struct Path {
    std::string before;
    std::string after;

    bool operator==(const Path&) const = default;
  };

  std::vector<Path> paths;  ///< by `after`, else `before`
  /// The values of the approval trailers; absent where there is no message
  /// yet, as in the index.
  std::optional<std::vector<std::string>> approvals;
};

enum class FileFate { added, removed, renamed, kept };

struct FileChange {
  std::string path;  ///< before, where the file was removed
  FileFate fate = FileFate::kept;
  std::string old_path;  ///< of a renamed file
  /// All expressions of the file, joined by AND; "" = none. Where they do not
  /// parse, joined by ", ".
  std::string old_license;
  std::string new_license;
  /// For files with a licence before and after.
  spdx::Shift shift = spdx::Shift::same;
  std::vector<NoticeChange> notices;
  bool ours = true;  ///< after, or before where the file was removed
  /// Where the new licence stands, or else the old one stood.
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
  ChangeFacts contribution;
  /// By path: files that came, went or moved, and those that say something
  /// else now.
  std::vector<FileChange> files;
  std::vector<terms::KeyChange> terms;
  std::vector<terms::KeyChange> policy;
  std::vector<TextChange> texts;  ///< of LICENSES/, by path

  /// "" = no valid terms. Made when asked for: few ask, and it takes long.
  std::string old_terms_digest() const;
  std::string new_terms_digest() const;

  /// Whether there is nothing to tell.
  bool empty() const;
};

/// Both states hold the files that the change touches, or all files. More
/// years of the same holder, and another word for "copyright", are no change
/// of a notice.
StateDiff diff_states(LicensingState before, LicensingState after,
                      ChangeFacts contribution);

}  // namespace tgpl::check
