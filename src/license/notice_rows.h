/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The rows behind find_notices.h: how people state a licence.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "license/word_pattern.h"

namespace tgpl::license {

/// What a notice is.
enum class NoticeKind : std::uint8_t {
  tag,           ///< SPDX-License-Identifier
  words,         ///< states a licence in words
  machine,       ///< a field that programs read: AppStream, SVG, Cabal
  pointer,       ///< "see the file LICENSE"
  same_project,  ///< "the same license as the X package"
  proprietary,   ///< forbids copying, or names an agreement that we lack
  carve_out,     ///< says that a part is under something else
  exception,     ///< names an exception, which is added with WITH
  choice,        ///< says that one of the licences may be chosen
  origin,        ///< is taken from a text of others, which names no licence
};

/// A row: where the pattern matches, a file says something about its licence.
struct NoticeRow {
  NoticeKind kind = NoticeKind::words;
  /// "%" = the licences that the pattern names; "%or" = one of them, as the
  /// user chooses; "" = a licence that we do not know.
  std::string_view expression;
  std::string_view pattern;
  /// Only where it begins a sentence, or the sentence is about the file: else
  /// it may be about something else.
  bool weak = false;
  /// It repeats what a notice says before it, often with less care: of GNU
  /// licences it counts only where no other is stated.
  bool echo = false;
};

/// Those that state a licence, and all others.
std::span<const NoticeRow> stating_rows();
std::span<const NoticeRow> beside_rows();

/// What "$name" stands for in the rows.
std::span<const PatternPiece> notice_pieces();

}  // namespace tgpl::license
