/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The message file of the next commit, which git passes to its hooks. It
// contains comments, and the diff of 'git commit -v' below the scissors line.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "git/session.h"

namespace tgpl::git {

using Trailers = std::vector<std::pair<std::string, std::string>>;

/// Returns the trailers of the message in `file`, with folded lines joined, as
/// git parses them. Throws Error(repository) if git fails.
Trailers trailers_in(Session& session, const std::string& file);

/// Adds trailers to the message in `file`, except those that it already has
/// with the same value.
void add_trailers(Session& session, const std::string& file,
                  const Trailers& trailers);

/// Whether the message is empty without comments.
bool is_empty_message(Session& session, std::string_view text);

/// Whether the message is still the unchanged commit.template, with which git
/// refuses to commit.
bool is_untouched_template(Session& session, std::string_view text);

/// The author and the committer of the next commit, then both as .mailmap maps
/// them, as "Ada <ada@example.org>".
std::vector<std::string> makers_of_next(Session& session);

}  // namespace tgpl::git
