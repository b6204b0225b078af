/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which comment style a file has, by its name and its contents. A suffix that
// several languages share is settled by the contents (sniff.h), and where that
// is not sure there is no style: a wrong comment breaks the file, a missing one
// only needs a FILE.license.
#pragma once

#include <string>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

struct StyleChoice {
  const CommentStyle* style = nullptr;  ///< nullptr: cannot carry a comment
  /// Why: "suffix '.py'", "interpreter 'python3'", "binary" ...
  std::string reason;
};

/// The style for the file at `path` with these contents: its whole name, its
/// suffix, the suffix below ".in" or ".j2", its interpreter line, its mode
/// line; in this order.
StyleChoice choose_style(std::string_view path, std::string_view bytes);

/// The style of that name, which is not the table's choice but somebody's;
/// none where these contents bear no comment at all, or not in that style.
StyleChoice forced_style(std::string_view style, std::string_view bytes,
                         std::string reason);

/// The first word of what a "#!" line runs, in lower case and without its
/// folder; "" if there is none.
std::string interpreter_of(std::string_view bytes);

/// The name of the style of a language as GitHub's Linguist, editors and "#!"
/// lines call it, whatever the case; "" if it is not known or has no comment.
std::string_view style_of_language(std::string_view language);

/// Whether these are the bytes of a git-lfs pointer, which nobody may edit.
bool is_lfs_pointer(std::string_view bytes);

}  // namespace tgpl::header
