/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How a kind of file writes a comment. All styles are rows of
// comment_style_table.h; style_choice.h finds the one of a file.
#pragma once

#include <span>
#include <string_view>

namespace tgpl::header {

struct Template;

/// The form in which git-tgpl writes a header.
enum class Form {
  lines,        ///< a line comment for each line
  block,        ///< one block comment, its ends on lines of their own
  line_blocks,  ///< a block comment for each line
};

/// What files of a style keep in front of a header, in addition to what every
/// file keeps (BOM, "#!" line, Emacs and vim mode lines), and other traits.
enum Trait : unsigned {
  keeps_hash_lines = 1U << 0,    ///< coding, # syntax=, #cloud-config ...
  keeps_markup = 1U << 1,        ///< <?xml ...?>, <!DOCTYPE ...>
  keeps_front_matter = 1U << 2,  ///< ---, +++ in a text
  keeps_fence = 1U << 3,         ///< ---, always front matter in this type
  keeps_php = 1U << 4,           ///< <?php
  keeps_charset = 1U << 5,       ///< @charset "...";
  keeps_tex = 1U << 6,           ///< %!TEX, %&, \input texinfo
  keeps_roff = 1U << 7,          ///< '\" t
  keeps_slashes = 1U << 8,       ///< // swift-tools-version, /** @flow */
  keeps_lisp = 1U << 9,          ///< ;;; x.el ---, #! ... !#
  keeps_dashes = 1U << 10,       ///< cabal-version:, --liquibase
  keeps_registry = 1U << 11,     ///< Windows Registry Editor
  keeps_extends = 1U << 12,      ///< {% extends %}
  keeps_vb_head = 1U << 13,      ///< VERSION, BEGIN ... END, Attribute
  has_docstring = 1U << 14,      ///< a first """string""" is a comment
  column_one = 1U << 15,         ///< a line comment starts in column 1
  by_indent = 1U << 16,          ///< indented text continues a comment
  line_only = 1U << 17,          ///< some dialects have no block comment
  keeps_ftl_head = 1U << 18,     ///< <#ftl ...>
  keeps_escript = 1U << 19,      ///< %%! flags of escript
};

struct CommentStyle {
  std::string_view name = {};
  std::string_view line = {};    ///< starts a line comment; "" = none
  std::string_view open = {};    ///< starts a block comment; "" = none
  std::string_view middle = {};  ///< starts a line in a block comment
  std::string_view close = {};   ///< ends a block comment
  Form form = Form::lines;
  /// Other starts of line comments, separated by spaces; read but not written.
  std::string_view also = {};
  /// Words that a notice must not contain in this style, separated by spaces.
  std::string_view forbidden = {};
  /// The line between a header and what follows it. Not empty where an empty
  /// line has a meaning (in TeX it starts a paragraph).
  std::string_view separator = {};
  unsigned traits = 0;
  /// The template for headers that are written; nullptr: only the tags.
  const Template* layout = nullptr;
  /// More templates that existing headers may have.
  std::span<const Template> known = {};

  bool has(Trait trait) const { return (traits & trait) != 0; }
};

}  // namespace tgpl::header
