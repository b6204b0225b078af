/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The rows for find_classic_notices(): the names of licences, and the phrases
// that introduce them. Phrases are written like a Wording (wording.h): in lower
// case and without punctuation.
#pragma once

#include <span>
#include <string_view>

namespace tgpl::license {

struct LicenseName {
  std::string_view words;
  std::string_view id;  ///< "" if several licences have this name
};

/// Sorted by words; the longest match wins. The GNU licences are separate,
/// because they have a version and "or later".
std::span<const LicenseName> license_names();

struct GnuName {
  std::string_view words;
  std::string_view id;
};

/// Longest first.
std::span<const GnuName> gnu_names();

struct GnuVersion {
  std::string_view id;
  std::string_view spelling;  ///< "2" or "2.0" in the notice
  std::string_view version;   ///< "2.0" in the SPDX id
};

std::span<const GnuVersion> gnu_versions();

/// "or later", "any newer" ...
std::span<const std::string_view> later_phrases();

/// A phrase that introduces the name of a licence. A strong one is a notice
/// anywhere in a comment; others only at the start of a sentence, or after
/// "this file" or the like.
struct Lead {
  std::string_view words;
  bool strong = false;
};

std::span<const Lead> leads();

/// A notice with a fixed phrase. If `then` is not empty, it must follow within
/// 60 words.
struct FixedNotice {
  std::string_view words;
  std::string_view then;
  std::string_view expression;
  std::string_view what;
  bool strong = true;
  bool pointer = false;  ///< only points to another file
};

std::span<const FixedNotice> fixed_notices();

/// In a text with one of these a GNU licence has an exception, so its
/// expression is not clear.
std::span<const std::string_view> exception_phrases();

/// In a text with one of these there are several licences to choose from.
std::span<const std::string_view> choice_phrases();

/// Whether the word may be between a lead and the name.
bool is_filler(std::string_view word);

/// Whether "this" and the word can be what is licensed: "this file".
bool is_subject(std::string_view word);

/// Whether the word before it shows that a sentence is not a notice:
/// "... whether this file is licensed under ...".
bool is_doubt(std::string_view word);

}  // namespace tgpl::license
