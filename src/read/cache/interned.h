/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Converts statements to the form of check::FileLicensing, in which files with
// equal statements share the texts.
#pragma once

#include <functional>
#include <string_view>
#include <unordered_set>

#include "check/state.h"
#include "read/cache/notice_record.h"

namespace tgpl::read {

/// Returns the same object for equal texts, so that code that examines many
/// files can recognise a text by its address.
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

/// Converts the statements of a file. The claims have no source, because that
/// differs from file to file.
check::Statements statements_of(const FileNotices& file, SharedTexts& texts);
check::Statements statements_of(const FileNotices& file);

}  // namespace tgpl::read
