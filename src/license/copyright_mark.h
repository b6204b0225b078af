/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The words and signs that begin a copyright notice, and those that begin the
// name of an author.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tgpl::license {

/// What people write in front of the name of a holder.
struct CopyrightMark {
  enum class Part : std::uint8_t { word, sign, tag, author };

  std::string_view written;  ///< in lower case
  Part part = Part::word;
};

/// Whether a mark can begin with this byte.
bool may_begin_copyright_mark(char byte);

/// The longest mark that begins at byte `at`, or nullptr.
const CopyrightMark* copyright_mark_at(std::string_view text, std::size_t at);

/// Whether the byte `at` is not within a word.
bool begins_word(std::string_view text, std::size_t at);

/// Whether `text` starts with `lower`, which is in lower case.
bool starts_ignoring_case(std::string_view text, std::string_view lower);

}  // namespace tgpl::license
