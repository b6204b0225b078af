/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Names of licences in prose: "the MIT license", "version 2 of the GNU General
// Public License, or any later version".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "license/source_words.h"

namespace tgpl::license {

/// A name of a licence in a text.
struct NamedLicense {
  std::string expression;
  std::size_t next = 0;  ///< the word after the name
  bool exact = true;     ///< false if "style", "like", or an ambiguous name
};

/// The licence whose name starts at word `i`, or two with "or" between them.
std::optional<NamedLicense> license_named_at(const SourceWords& words,
                                             std::size_t i);

/// The number in "version 2", "v 2", "v2" at word `i`; "" if there is none.
std::string_view version_at(const SourceWords& words, std::size_t i);

}  // namespace tgpl::license
