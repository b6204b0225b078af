/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How a change is told: `git tgpl diff`. A format is a file with its row,
// "const ChangeFormat kName = {", which the build gathers (cmake/gather.cmake).
#pragma once

#include <limits>
#include <span>
#include <string>
#include <string_view>

#include "check/state_diff.h"
#include "report/change_format_rows.h"

namespace tgpl::report {

struct ChangeReport {
  check::StateDiff diff;
  std::string before;  ///< the names of the two sides, as the user gave them
  std::string after;
  bool colour = false;
  /// In text, the most paths to list of files with the same change.
  std::size_t most_paths = std::numeric_limits<std::size_t>::max();
};

struct ChangeFormat {
  std::string_view name;
  std::string (*print)(const ChangeReport&);
};

/// All formats, sorted by name.
std::span<const ChangeFormat> change_formats();
const ChangeFormat* find_change_format(std::string_view name);

/// The words that all formats share: "added", "narrowed".
std::string_view word_for(check::FileFate fate);
std::string_view word_for(check::TextFate fate);
std::string_view word_for(spdx::Shift shift);

/// Files with the same change: the same fate, the same licences before and
/// after, and the same notices.
struct ChangeGroup {
  std::vector<const check::FileChange*> files;

  const check::FileChange& first() const { return *files.front(); }
};

/// The changes of `diff` in groups, in the order of the first file of each.
std::vector<ChangeGroup> grouped(const check::StateDiff& diff);

}  // namespace tgpl::report
