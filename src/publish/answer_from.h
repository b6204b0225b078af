/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Builds an Answer from the files of a tree, wherever they come from.
#pragma once

#include <functional>
#include <string>

#include "git/tree_file.h"
#include "terms/answer.h"

namespace tgpl::publish {

/// Larger files are not read. The parser of TGPL.toml has a lower limit and
/// reports the line that exceeds it (base/toml.h).
inline constexpr std::size_t kMostBytes = std::size_t{2} << 20;

/// Reads one file of the tree.
using ReadAFile = std::function<git::TreeFile(const std::string& path)>;

/// What to read: the licence text is most of the data.
enum class Wanted { terms, terms_and_text };

/// The answer without `asked`, `found` and `commit`, which the caller sets.
terms::Answer answer_from(const ReadAFile& read,
                          Wanted wanted = Wanted::terms_and_text);

}  // namespace tgpl::publish
