/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The terms of a place that has files, as an answer.
#pragma once

#include <functional>
#include <string>

#include "git/tree_file.h"
#include "terms/answer.h"

namespace tgpl::publish {

/// What is larger is not read. Terms have to be smaller still, and the reader
/// says at which line they are not (base/toml.h).
inline constexpr std::size_t kMostBytes = std::size_t{2} << 20;

using ReadAFile = std::function<git::TreeFile(const std::string& path)>;

/// How much of an answer is wanted: the licence text is most of the bytes.
enum class Wanted { terms, terms_and_text };

/// Everything but `asked`, `found` and `commit`.
terms::Answer answer_from(const ReadAFile& read,
                          Wanted wanted = Wanted::terms_and_text);

}  // namespace tgpl::publish
