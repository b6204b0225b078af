/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a text says about its licence and its holders, read as REUSE 3.3 and
// the reuse tool read it: tags anywhere in the text, one of a sort per line,
// nothing between "REUSE-Ignore" marks. Other than the tool we keep what
// stands in an SPDX snippet apart, because it is not the file's.
//
// A notice is "SPDX-FileCopyrightText:" and what follows it, or the word
// "Copyright" or its sign as the start of one: the tool takes every line that
// has the word; here a sign, a year or a name must follow, so that a sentence
// on copyright law stays prose.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::header {

struct Tag {
  /// What stands behind the tag, without comment ends and frames; for a
  /// notice that begins with a word or sign of its own, the whole notice.
  std::string value;
  std::size_t offset = 0;  ///< of the tag, in the text as UTF-8
  int line = 0;            ///< from 1
};

/// A mark or tag where REUSE 3.3 does not want it.
struct TagError {
  enum Kind {
    file_tag_in_snippet,  ///< SPDX-FileCopyrightText instead of Snippet...
    ignore_unclosed,      ///< told where the mark begins its line
    snippet_incomplete,   ///< a snippet lacks its licence or its notice
    snippet_unclosed,
  };

  Kind kind;
  int line = 0;

  bool operator==(const TagError&) const = default;
};

/// The file's own, and those of snippets in it.
struct TagLists {
  std::vector<Tag> licenses;
  std::vector<Tag> copyrights;
  std::vector<Tag> contributors;
};

struct Notices : TagLists {
  TagLists of_snippets;
  int snippets = 0;
  bool unclosed_snippet = false;
  bool unclosed_ignore_block = false;
  bool binary = false;  ///< not searched
  /// False where there surely is no remark (suppression.h) in the text.
  bool may_have_suppressions = true;
  std::vector<TagError> tag_errors;
};

/// Reads the whole text. A text in UTF-16 or UTF-32 with a byte order mark is
/// decoded; binary bytes are not searched.
Notices read_notices(std::string_view text);

/// `text` with blanks for what stands between "REUSE-Ignore" marks; line ends
/// and offsets stay.
std::string without_ignored(std::string_view text);

}  // namespace tgpl::header
