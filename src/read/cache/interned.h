/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What bytes say, in the form that the licensing of a file takes: files that
// say the same share the texts.
#pragma once

#include <functional>
#include <string_view>
#include <unordered_set>

#include "check/state.h"
#include "read/cache/notice_record.h"

namespace tgpl::read {

/// Gives out one text for all that are equal, so that what looks at many files
/// can tell by its place that it knows a text.
class SharedTexts {
 public:
  SharedText of(std::string_view text);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  struct Equal {
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const {
      return a == b;
    }
  };

  std::unordered_set<SharedText, Hash, Equal> texts_;
};

/// Claims without a source: that is another for every file.
check::Statements statements_of(const FileNotices& file, SharedTexts& texts);
check::Statements statements_of(const FileNotices& file);

}  // namespace tgpl::read
