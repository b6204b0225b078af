/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Names of licences in prose: "the MIT license", "version 2 of the GNU General
// Public License, or any later version", "MIT/GPL". They are rows of a table,
// the grammar of the GNU licences, and all names and ids of the SPDX list.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "license/text_words.h"

namespace tgpl::license {

/// The name of a licence at some words.
struct LicenseNameMatch {
  /// "GPL-2.0-or-later"; "LicenseRef-GPL-unspecified" if the name does not say
  /// which version or kind.
  std::string expression;
  std::size_t end = 0;  ///< the word after the name
  bool clear = true;    ///< false if unspecified, or "style", "like"
};

/// Whether a name can begin with this word.
bool may_begin_license_name(WordHash word);

/// The longest name that starts with word `at`.
std::optional<LicenseNameMatch> license_name_at(std::span<const TextWord> words,
                                                std::size_t at);

/// Several names with "or", "and" or a slash between them.
struct LicenseNames {
  std::vector<LicenseNameMatch> names;
  bool choice = false;  ///< "or" or a slash is between them
  std::size_t end = 0;

  /// With OR if there is a choice, else with AND.
  std::string expression(bool is_choice) const;
};

std::optional<LicenseNames> license_names_at(std::span<const TextWord> words,
                                             std::string_view text,
                                             std::size_t at);

}  // namespace tgpl::license
