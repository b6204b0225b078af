/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads the licence and copyright information in a text as REUSE 3.3 and the
// reuse tool do: tags anywhere in the text, one of each kind per line, none
// between "REUSE-Ignore" marks. Unlike the tool, we keep tags in SPDX snippets
// separate, because they are not about the whole file.
//
// A copyright notice is the text after "SPDX-FileCopyrightText:", or a text
// that starts with "Copyright" or its sign. For the latter the tool accepts
// every line with the word; here a sign, a year or a name must follow, so that
// a sentence about copyright law is not a notice.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::header {

struct Tag {
  /// The text after the tag, without comment ends and frames. For a notice
  /// without a tag, the whole notice.
  std::string value;
  std::size_t offset = 0;  ///< of the tag, in bytes of the UTF-8 text
  int line = 0;            ///< from 1
};

/// A mark or tag that REUSE 3.3 does not allow where it is.
struct TagError {
  enum Kind {
    file_tag_in_snippet,  ///< SPDX-FileCopyrightText instead of Snippet...
    ignore_unclosed,      ///< reported only if the mark starts its line
    snippet_incomplete,   ///< a snippet without licence or notice
    snippet_unclosed,
  };

  Kind kind;
  int line = 0;

  bool operator==(const TagError&) const = default;
};

/// The tags of a file, or of the snippets in it.
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
  /// False if the text certainly has no suppression comment (suppression.h).
  bool may_have_suppressions = true;
  std::vector<TagError> tag_errors;
};

/// Reads the whole text. UTF-16 and UTF-32 with a byte order mark are decoded;
/// binary files are not searched.
Notices read_notices(std::string_view text);

/// `text` with spaces instead of everything between "REUSE-Ignore" marks. Line
/// ends and offsets stay the same.
std::string without_ignored(std::string_view text);

}  // namespace tgpl::header
