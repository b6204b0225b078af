/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The rows for find_passages() and match_license_text(): the phrases of each
// licence, and words around it that make it a different one. Phrases are
// written like a Wording (wording.h): in lower case and without punctuation.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace tgpl::license {

/// A licence, identified by its first, its last and other phrases.
struct LicenseRow {
  std::string_view family;
  std::string_view begin;
  std::string_view end;
  std::array<std::string_view, 7> with;  ///< all must be between begin and end
  std::array<std::string_view, 7> without = {};  ///< none may be there
  bool versioned = false;  ///< one text for both -only and -or-later
};

/// One published wording from begin to end: the number of its words and the
/// digest of its text, with the names of holders masked (passage.cc).
struct LicenseVariant {
  std::string_view family;
  int words;
  std::uint64_t digest;
};

/// Two phrases in a licence text with the names of holders between them.
struct HolderMask {
  std::string_view before;
  std::string_view after;
};

/// Text that the author of a licence adds after the terms, or asks everyone to
/// add: instructions and notices, not terms.
struct Appendix {
  std::string_view family;
  std::string_view begin;
  std::string_view end;
  int words;  ///< at most
};

/// Sorted by family.
std::span<const LicenseRow> license_rows();

/// Sorted by family.
std::span<const LicenseVariant> license_variants();

std::span<const HolderMask> holder_masks();
std::span<const Appendix> appendices();

/// Phrases that are in no licence of the table. With one of them it is a
/// different licence.
std::span<const std::string_view> foreign_phrases();

/// Parts of titles and of introductions before the terms.
std::span<const std::string_view> harmless_phrases();

/// Whether the word restricts something. One such word around a licence makes
/// it a different one.
bool is_limit(std::string_view word);

/// Whether the word, around a licence, indicates a second licence or that only
/// a part of the project is covered: "MIT, except for files under ..." is not
/// MIT.
bool is_mixing(std::string_view word);

}  // namespace tgpl::license
