/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds licence texts within a text. A licence is known by its first, its last
// and some other phrases, by phrases that would make it a different one, and by
// the number of words and the digest of each published wording. A wrong answer
// is far worse than none: a text that differs by one word is "modified" and is
// never taken for the licence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "license/wording.h"

namespace tgpl::license {

/// The text of one licence within a text.
struct Passage {
  std::string family;      ///< "MIT", "GPL-3.0": the licence or its original
  std::string expression;  ///< "" if modified, or if there are `alternatives`
  /// "GPL-3.0-only", "GPL-3.0-or-later": the text alone does not decide.
  std::vector<std::string> alternatives;
  bool exact_variant_known = false;  ///< word for word a published text
  bool modified = false;             ///< words were added, removed or changed
  std::size_t begin = 0;             ///< offset in the text of the Wording
  std::size_t end = 0;
  int words = 0;  ///< number of words, names of holders masked
  std::uint64_t digest = 0;
};

/// All licence texts, in order. The words around them are not considered here.
std::vector<Passage> find_passages(const Wording& wording);

}  // namespace tgpl::license
