/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which comment style a file has, by its name and its contents. A suffix that
// several languages share is settled by the contents (sniff.h), and where that
// is not sure there is no style: a wrong comment breaks the file, a missing one
// only needs a FILE.license.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

struct StyleChoice {
  const CommentStyle* style = nullptr;  ///< nullptr: no comment is possible
  /// What decided: "suffix '.py'", "interpreter 'python3'", "binary" ...
  std::string reason;
};

/// The style of the file at `path` with these contents. The first of these
/// decides: its whole name, its suffix, the suffix before ".in" or ".j2", its
/// interpreter line, its mode line.
StyleChoice choose_style(std::string_view path, std::string_view bytes);

/// The name of the style of files with this name, "" if they have no comments;
/// nullopt if only the content can tell.
std::optional<std::string_view> style_by_name(std::string_view path);

/// The style with this name, chosen by the user and not by the table. No style
/// if these contents cannot have a comment, or not in that style.
StyleChoice forced_style(std::string_view style, std::string_view bytes,
                         std::string reason);

/// The program that a "#!" line runs, in lower case and without its directory;
/// "" if there is none.
std::string interpreter_of(std::string_view bytes);

/// The name of the style of a language, given in any case as GitHub's Linguist,
/// editors or "#!" lines name it; "" if it is unknown or has no comments.
std::string_view style_of_language(std::string_view language);

/// Whether these bytes are a git-lfs pointer, which must not be edited.
bool is_lfs_pointer(std::string_view bytes);

}  // namespace tgpl::header
