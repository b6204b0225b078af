/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The message of the next commit, in the file that git gives to its hooks:
// with comments, and what 'git commit -v' puts below the scissors.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "git/session.h"

namespace tgpl::git {

using Trailers = std::vector<std::pair<std::string, std::string>>;

/// The trailers of the message in `file`, unfolded, as git finds them.
Trailers trailers_in(Session& session, const std::string& file);

/// Adds them to the message, each unless it is there with that value.
void add_trailers(Session& session, const std::string& file,
                  const Trailers& trailers);

/// Whether nothing is left of the message without comments.
bool is_empty_message(Session& session, std::string_view text);

/// Whether the message is what commit.template gave, of which git makes no
/// commit.
bool is_untouched_template(Session& session, std::string_view text);

/// The author and the committer of the next commit, then both by .mailmap:
/// "Ada <ada@example.org>".
std::vector<std::string> makers_of_next(Session& session);

}  // namespace tgpl::git
