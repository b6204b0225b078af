/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads a file of spdx/license-list-XML: the text with marks where optional
// and replaceable parts begin and end.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "license/text_template.h"

namespace tgpl::tools {

/// A place in a text where something other than words is.
struct Mark {
  enum class Kind {
    optional_begin,
    optional_end,
    choice_begin,  ///< wordings to choose from, with choice_next between
    choice_next,
    choice_end,
    any,  ///< at most `words` words
  };
  std::size_t at = 0;
  Kind kind = Kind::any;
  int words = 0;
};

struct MarkedText {
  std::string text;
  std::vector<Mark> marks;
};

/// One text of a file: the licence or exception itself, or its header.
struct XmlText {
  license::TextKind kind = license::TextKind::license;
  MarkedText marked;
};

struct XmlLicense {
  std::string id;  ///< for a deprecated one: what stands for it now
  bool deprecated = false;
  std::vector<XmlText> texts;
};

/// Throws std::runtime_error if the file is not as expected.
XmlLicense read_license_xml(const std::string& path);

/// Compiles the text: its words, looked up or added by `id_of`.
std::vector<license::TextOp> compiled(
    const MarkedText& marked, const std::vector<license::WordId>& word_ids,
    const std::vector<std::size_t>& word_begins);

}  // namespace tgpl::tools
