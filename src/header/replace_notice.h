/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Tags in place of a licence notice in prose, where that is word for word one
// that we know, and its only holders are those who ask.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "header/edit.h"

namespace tgpl::header {

/// Who asks, and for what.
struct NoticeOwner {
  std::vector<std::string> holders;  ///< "Jane Doe <jane@example.org>"
  /// Ids of licences whose text stays in the tree: a permission notice that is
  /// a licence itself goes only where it does.
  std::vector<std::string> texts;
  std::string expression = {};  ///< the new licence; "" = the same
};

/// In place of the notice stands its licence tag, in place of each copyright
/// line above its copyright tag; not a byte beside them changes. Refused is
/// what is not clear; unchanged, a text without such a notice. Before it
/// returns a text it has checked that it names the same holders and that
/// licence, and no other.
EditResult replace_notice(std::string_view path, std::string_view text,
                          const NoticeOwner& owner, const CommentStyle& style);

}  // namespace tgpl::header
