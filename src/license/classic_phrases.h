/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The rows behind find_classic_notices(): how sources name licences and say
// that they have one. Phrases are written as a Wording is: lower case,
// without punctuation.
#pragma once

#include <span>
#include <string_view>

namespace tgpl::license {

struct LicenseName {
  std::string_view words;
  std::string_view id;  ///< "" = more than one licence goes by this name
};

/// Sorted by words; the longest that fits is taken. The GNU licences are not
/// here: they come with a version and "or later".
std::span<const LicenseName> license_names();

struct GnuName {
  std::string_view words;
  std::string_view id;
};

/// Longest first.
std::span<const GnuName> gnu_names();

struct GnuVersion {
  std::string_view id;
  std::string_view statements;
  std::string_view version;
};

std::span<const GnuVersion> gnu_versions();

/// "or later", "any newer" ...
std::span<const std::string_view> later_phrases();

/// How a notice comes to the licence's name. A strong one is a notice wherever
/// it stands; another one begins a sentence, or has "this file" before it.
struct Lead {
  std::string_view words;
  bool strong = false;
};

std::span<const Lead> leads();

/// A notice by one phrase, with another that must follow within 60 words.
struct FixedNotice {
  std::string_view words;
  std::string_view then;
  std::string_view expression;
  std::string_view what;
  bool strong = true;
  bool pointer = false;  ///< says only where to read on
};

std::span<const FixedNotice> fixed_notices();

/// Beside them a GNU licence is not the one that its version names.
std::span<const std::string_view> exception_phrases();

/// Beside them several licences are to choose from.
std::span<const std::string_view> choice_phrases();

/// Whether the word may stand between a lead and the name.
bool is_filler(std::string_view word);

/// Whether "this" and the word are what a licence is given for: "file".
bool is_subject(std::string_view word);

/// Whether the word makes a statement prose: "... whether this file is
/// licensed under ...".
bool is_doubt(std::string_view word);

}  // namespace tgpl::license
