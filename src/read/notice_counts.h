/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the project's own files state, counted: where no licence file says it,
// most of them do.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "read/context.h"
#include "tree/tree.h"

namespace tgpl::read {

using Counts = std::map<std::string, std::size_t>;

/// Statements in the source files, with their number.
struct NoticeCounts {
  std::size_t files = 0;
  Counts tags;     ///< expressions in tags, REUSE.toml, .reuse/dep5 ...
  Counts notices;  ///< expressions in words, of files without a tag
  Counts holders;  ///< each holder once a file
  /// Expressions in tags of the files themselves, not in REUSE.toml or beside
  /// them, each once a file.
  Counts own_tags;
  std::size_t tagged = 0;             ///< files with such a tag
  std::size_t files_with_holder = 0;  ///< files that name somebody
};

/// The text with the highest count; "" if there is none.
std::string most_frequent(const Counts& counts);

/// Counts the statements of the project's own files, including those in
/// REUSE.toml, .reuse/dep5 and FILE.license.
NoticeCounts count_notices(const tree::Tree& tree, const Context& context);

}  // namespace tgpl::read
