/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Replaces a licence notice in prose by tags, if it is word for word a known
// notice and the user is its only holder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "header/edit.h"

namespace tgpl::header {

/// The user and what to write.
struct NoticeOwner {
  std::vector<std::string> holders;  ///< "Jane Doe <jane@example.org>"
  /// Ids of licences whose text the tree contains. A notice that is the whole
  /// text of a licence is replaced only if it is one of these.
  std::vector<std::string> texts;
  std::string expression = {};  ///< the new licence; "" = keep the licence
};

/// Replaces the notice by a licence tag and each copyright line above it by a
/// copyright tag; no other byte changes. An unclear notice is refused; a text
/// without such a notice is unchanged. Before it returns a new text it checks
/// that it has the same holders, and exactly the one licence.
EditResult replace_notice(std::string_view path, std::string_view text,
                          const NoticeOwner& owner, const CommentStyle& style);

}  // namespace tgpl::header
