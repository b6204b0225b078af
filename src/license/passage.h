/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Licences within a text. We know each by a few phrases that begin, end and
// mark it, by phrases that would make it another one, and by two facts about
// each published wording of it: how many words, and a digest. A wrong answer
// is far worse than none, so a text with a word more or less than we know is
// told as "modified" and never as the licence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "license/wording.h"

namespace tgpl::license {

/// The wording of one licence within a text.
struct Passage {
  std::string family;      ///< "MIT", "GPL-3.0": what it is, or is made from
  std::string expression;  ///< "" = modified, or open which of `alternatives`
  /// "GPL-3.0-only", "GPL-3.0-or-later": the text alone cannot say which.
  std::vector<std::string> alternatives;
  bool exact_variant_known = false;  ///< word for word a text we know
  bool modified = false;             ///< words added, taken out or changed
  std::size_t begin = 0;             ///< in the wording's text
  std::size_t end = 0;
  int words = 0;  ///< names of holders masked
  std::uint64_t digest = 0;
};

/// All of them, in the order of the text. What stands around them is not
/// judged here.
std::vector<Passage> find_passages(const Wording& wording);

}  // namespace tgpl::license
