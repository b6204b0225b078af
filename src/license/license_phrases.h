/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The rows behind find_passages() and match_license_text(): what each licence
// says, and what beside it makes it another one. Phrases are written as a
// Wording is: lower case, without punctuation.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace tgpl::license {

/// A licence by the phrases that begin, end and mark it.
struct LicenseRow {
  std::string_view family;
  std::string_view begin;
  std::string_view end;
  std::array<std::string_view, 7> with;  ///< all of them, between begin and end
  std::array<std::string_view, 7> without = {};  ///< none of them, there
  bool versioned = false;  ///< the text is for -only and -or-later alike
};

/// One published wording between begin and end, names of holders masked.
struct LicenseVariant {
  std::string_view family;
  int words;
  std::uint64_t digest;
};

/// The names of holders inside a licence stand between two phrases.
struct HolderMask {
  std::string_view before;
  std::string_view after;
};

/// What a licence's steward puts behind the terms, or tells everyone to put
/// beside them: instructions and notices, not terms.
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

/// Phrases that no licence of the table has: with one of them it is another.
std::span<const std::string_view> foreign_phrases();

/// Parts of titles and of what stewards say before the terms.
std::span<const std::string_view> harmless_phrases();

/// Whether the word takes something away. Beside a licence, one is enough to
/// make it another one.
bool is_limit(std::string_view word);

/// Whether the word, beside a licence, hints at a second licence or at a part
/// of the project only; "MIT, except for files under ..." is not MIT.
bool is_mixing(std::string_view word);

}  // namespace tgpl::license
