// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/first_lines.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "header/comment_scan.h"
#include "header/encoding.h"
#include "header/first_directives.h"
#include "header/front_matter.h"
#include "header/template_start.h"
#include "header/title_block.h"

namespace tgpl::header {
namespace {

constexpr auto kNone = std::string_view::npos;

/// A position in a text, where a rule starts.
struct Position {
  std::string_view text;
  std::size_t at;
  const CommentStyle& style;
  std::string_view path;

  std::string_view rest() const { return text.substr(at); }
  std::string_view line() const { return line_at(text, at).text; }
  std::size_t next_line() const { return line_at(text, at).next(); }
};

/// Whether `line` starts with `mark`, optional spaces and one of the words.
template <std::size_t N>
bool is_marked(std::string_view line, std::string_view mark,
               const std::array<std::string_view, N>& words) {
  if (!line.starts_with(mark)) return false;
  const std::string_view rest = trim_left(line.substr(mark.size()));
  return std::ranges::any_of(
      words, [rest](std::string_view word) { return rest.starts_with(word); });
}

/// A Python encoding line (PEP 263): "coding", ':' or '=', spaces, a name.
bool is_coding_line(std::string_view line) {
  if (!trim_left(line).starts_with('#')) return false;
  for (std::size_t at = line.find("coding"); at != kNone;
       at = line.find("coding", at + 1)) {
    std::string_view rest = line.substr(at + 6);
    if (!rest.starts_with(':') && !rest.starts_with('=')) continue;
    rest = trim_left(rest.substr(1));
    if (!rest.empty() && (is_alnum(rest[0]) || rest[0] == '_')) return true;
  }
  return false;
}

constexpr auto kHashStarts = std::to_array<std::string_view>(
    {"##template:", "## template:", "#%Module", "#%PAM", "#VRML", "#autoload",
     "#cloud-boothook", "#cloud-config", "#compdef", "#include",
     "#part-handler", "#usda"});

constexpr auto kRubyMagic = std::to_array<std::string_view>(
    {"coding:", "encoding:", "frozen-string-literal:", "frozen_string_literal:",
     "shareable_constant_value:", "typed:", "warn-indent:", "warn_indent:",
     "language:"});  // the last one is Gherkin's

constexpr auto kDockerDirectives =
    std::to_array<std::string_view>({"check", "escape", "syntax"});

bool is_docker_directive(std::string_view line) {
  if (!is_marked(line, "#", kDockerDirectives)) return false;
  const std::size_t sign = line.find('=');
  if (sign == kNone) return false;
  return std::ranges::find(kDockerDirectives, trim(line.substr(1, sign - 1))) !=
         kDockerDirectives.end();
}

bool is_hash_first_line(std::string_view line) {
  const bool starts = std::ranges::any_of(
      kHashStarts, [line](auto start) { return line.starts_with(start); });
  return starts || is_marked(line, "#", kRubyMagic) ||
         is_docker_directive(line) || line == "#n";
}

std::size_t skip_hash_lines(const Position& position) {
  Position cursor = position;
  while (is_hash_first_line(cursor.line()) || is_coding_line(cursor.line())) {
    cursor.at = cursor.next_line();
  }
  if (cursor.at != position.at) return cursor.at;
  // PEP 263 also allows line 2, if line 1 is empty or a comment.
  const std::string_view first = trim_left(cursor.line());
  if (!first.empty() && !first.starts_with('#')) return position.at;
  cursor.at = cursor.next_line();
  const bool second = position.at == bom_length(position.text);
  return second && is_coding_line(cursor.line()) ? cursor.next_line()
                                                 : position.at;
}

/// End of a doctype, after its quoted names and internal subset; npos if it
/// does not end.
std::size_t doctype_end(std::string_view text, std::size_t at) {
  char quote = 0;
  int depth = 0;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '[' || c == ']') {
      depth += c == '[' ? 1 : -1;
    } else if (depth == 0 && c == '>') {
      return at + 1;
    } else if (text.substr(at).starts_with("<!--")) {
      const std::size_t close = text.find("-->", at);
      if (close == kNone) return kNone;
      at = close + 2;
    }
  }
  return kNone;
}

std::size_t skip_markup(const Position& position) {
  std::size_t at = position.at;
  if (position.rest().starts_with("<?xml") && position.rest().size() > 5 &&
      is_space(position.rest()[5])) {
    const std::size_t close = position.text.find("?>", at);
    if (close == kNone) return at;
    at = finish_line(position.text, close + 2);
  }
  const std::size_t start = skip_blanks(position.text, at);
  if (!equals_ignoring_case(position.text.substr(start, 9), "<!doctype")) {
    return at;
  }
  const std::size_t end = doctype_end(position.text, start);
  return end == kNone ? at : finish_line(position.text, end);
}

std::size_t skip_any_front_matter(const Position& position) {
  return skip_front_matter(position.text, position.at, position.style,
                           position.path);
}

std::size_t skip_any_title_block(const Position& position) {
  return skip_title_block(position.text, position.at, position.style,
                          position.path);
}

std::size_t skip_notebook_head(const Position& position) {
  return skip_commented_front_matter(position.text, position.at,
                                     position.style);
}

std::size_t skip_tool_lines(const Position& position) {
  return skip_directives(position.text, position.at, position.style,
                         position.path);
}

std::size_t skip_tags(const Position& position) {
  return skip_tags_before_xml(position.text, position.at, position.style);
}

std::size_t skip_php(const Position& position) {
  const bool opens =
      equals_ignoring_case(position.text.substr(position.at, 5), "<?php");
  return opens ? finish_line(position.text, position.at + 5) : position.at;
}

std::size_t skip_charset(const Position& position) {
  if (!position.rest().starts_with("@charset \"")) return position.at;
  const std::size_t end = position.line().find(';');
  if (end == kNone) return position.at;
  return finish_line(position.text, position.at + end + 1);
}

std::size_t skip_tex(const Position& position) {
  constexpr auto kMagic = std::to_array<std::string_view>({"!TEX", "!BIB"});
  Position cursor = position;
  while (cursor.line().starts_with("%&") ||
         is_marked(cursor.line(), "%", kMagic) ||
         cursor.line().starts_with("\\input texinfo")) {
    cursor.at = cursor.next_line();
  }
  return cursor.at;
}

/// '\" t: the preprocessors that man runs.
std::size_t skip_roff(const Position& position) {
  const std::string_view line = position.line();
  const bool first = line.starts_with("'\\\"") || trim_right(line) == ".\\\" t";
  return first ? position.next_line() : position.at;
}

/// Whether a doc comment has a pragma. jest and flow read only the first
/// comment of a file.
bool has_pragma(std::string_view comment) {
  constexpr auto kPragmas = std::to_array<std::string_view>(
      {"@flow", "@format", "@jest-", "@jsx", "@noflow", "@noformat",
       "@prettier", "@generated"});
  return std::ranges::any_of(kPragmas, [comment](std::string_view pragma) {
    return comment.find(pragma) != kNone;
  });
}

std::size_t skip_slashes(const Position& position) {
  constexpr auto kFirst =
      std::to_array<std::string_view>({"!$*UTF8*$!", "@flow", "@ts-check",
                                       "@ts-nocheck", "swift-tools-version"});
  const std::string_view line = position.line();
  const bool runs_itself = line.starts_with("//usr/bin/") ||
                           line.starts_with("///usr/bin/") ||
                           line.starts_with("//bin/");
  if (runs_itself || is_marked(line, "//", kFirst)) return position.next_line();
  if (!position.rest().starts_with("/*")) return position.at;
  const auto end = comment_end(position.text, position.at, position.style);
  if (!end ||
      !has_pragma(position.text.substr(position.at, *end - position.at))) {
    return position.at;
  }
  return finish_line(position.text, *end);
}

/// ";;; foo.el --- what it does", and Guile's "#! ... !#".
std::size_t skip_lisp(const Position& position) {
  const std::size_t start = bom_length(position.text);
  if (position.at > start && position.text.substr(start).starts_with("#!")) {
    std::size_t at = start;
    while (at < position.text.size()) {
      const Line line = line_at(position.text, at);
      if (trim(line.text) == "!#") return line.next();
      at = line.next();
    }
  }
  const std::string_view line = position.line();
  const bool summary = line.starts_with(";;; ") && line.find(" --- ") != kNone;
  return summary ? position.next_line() : position.at;
}

std::size_t skip_dashes(const Position& position) {
  const std::string_view line = position.line();
  const bool first = line.starts_with("cabal-version:") ||
                     line.starts_with("--liquibase formatted sql") ||
                     line.starts_with("-- liquibase formatted sql");
  return first ? position.next_line() : position.at;
}

std::size_t skip_registry(const Position& position) {
  const std::string_view line = position.line();
  const bool first = line.starts_with("Windows Registry Editor") ||
                     line.starts_with("REGEDIT4");
  return first ? position.next_line() : position.at;
}

/// {% extends %} must be the first tag of its template. Text before it would be
/// printed.
std::size_t skip_extends(const Position& position) {
  std::size_t at = skip_blanks(position.text, position.at);
  while (position.text.substr(at).starts_with("{#")) {
    const std::size_t close = position.text.find("#}", at);
    if (close == kNone) return position.at;
    at = skip_blanks(position.text, close + 2);
  }
  std::string_view tag = position.text.substr(at);
  if (!tag.starts_with("{%")) return position.at;
  tag = trim_left(tag.substr(tag.starts_with("{%-") ? 3 : 2));
  if (!tag.starts_with("extends")) return position.at;
  const std::size_t close = position.text.find("%}", at);
  return close == kNone ? position.at : finish_line(position.text, close + 2);
}

/// Offset of the first line from `at` on that starts with `word`; npos if there
/// is none.
std::size_t line_with(std::string_view text, std::size_t at,
                      std::string_view word) {
  while (at < text.size()) {
    const Line line = line_at(text, at);
    if (line.text.starts_with(word)) return at;
    at = line.next();
  }
  return kNone;
}

/// Offset after "BEGIN ... END" at `at`.
std::size_t skip_vb_block(const Position& position) {
  Position cursor = position;
  if (!equals_ignoring_case(trim(cursor.line()), "BEGIN")) return cursor.at;
  while (cursor.at < cursor.text.size() &&
         !equals_ignoring_case(trim(cursor.line()), "END"))
    cursor.at = cursor.next_line();
  return cursor.next_line();
}

/// The lines that Visual Basic itself writes: VERSION, the objects of a form,
/// Attribute.
std::size_t skip_vb_head(const Position& position) {
  constexpr std::string_view kAttribute = "Attribute VB_";
  Position cursor = position;
  if (cursor.line().starts_with("VERSION ")) {
    const std::size_t first = line_with(cursor.text, cursor.at, kAttribute);
    cursor.at = cursor.next_line();
    cursor.at = first == kNone ? skip_vb_block(cursor) : first;
  }
  while (cursor.line().starts_with("Attribute "))
    cursor.at = cursor.next_line();
  return cursor.at;
}

/// FreeMarker accepts <#ftl ...> only as the very first thing.
std::size_t skip_ftl_head(const Position& position) {
  const std::size_t start = skip_blanks(position.text, position.at);
  const std::string_view rest = position.text.substr(start);
  const bool square = rest.starts_with("[#ftl");
  if (!square && !rest.starts_with("<#ftl")) return position.at;
  const std::size_t close = position.text.find(square ? ']' : '>', start);
  return close == kNone ? position.at : finish_line(position.text, close + 1);
}

/// Flags for the Erlang emulator are in line 2, or in line 3 after a comment.
std::size_t skip_escript(const Position& position) {
  if (!position.text.substr(bom_length(position.text)).starts_with("#!"))
    return position.at;
  if (position.line().starts_with("%%!")) return position.next_line();
  const Line third = line_at(position.text, position.next_line());
  const bool follows =
      position.line().starts_with('%') && third.text.starts_with("%%!");
  return follows ? third.next() : position.at;
}

/// A rule that no style has to name.
constexpr auto kEveryStyle = Trait{};

struct Rule {
  Trait trait;  ///< of the styles it is for
  std::size_t (*skip)(const Position&);
};

/// In the order in which these things may follow each other in a file.
constexpr auto kRules = std::to_array<Rule>({
    {kEveryStyle, skip_any_front_matter},
    {keeps_hash_lines, skip_hash_lines},
    {kEveryStyle, skip_tool_lines},
    {kEveryStyle, skip_notebook_head},
    {kEveryStyle, skip_any_title_block},
    {kEveryStyle, skip_tags},
    {keeps_markup, skip_markup},
    {keeps_markup, skip_tool_lines},
    {keeps_extends, skip_extends},
    {keeps_php, skip_php},
    {keeps_charset, skip_charset},
    {keeps_tex, skip_tex},
    {keeps_roff, skip_roff},
    {keeps_slashes, skip_slashes},
    {keeps_lisp, skip_lisp},
    {keeps_dashes, skip_dashes},
    {keeps_registry, skip_registry},
    {keeps_vb_head, skip_vb_head},
    {keeps_ftl_head, skip_ftl_head},
    {keeps_escript, skip_escript},
});

}  // namespace

std::size_t skip_first_lines(std::string_view text, std::size_t at,
                             const CommentStyle& style, std::string_view path) {
  for (const Rule& rule : kRules) {
    if (rule.trait == kEveryStyle || style.has(rule.trait))
      at = rule.skip({text, at, style, path});
  }
  return at;
}

}  // namespace tgpl::header
