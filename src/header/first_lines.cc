// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/first_lines.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "header/comment_scan.h"
#include "header/encoding.h"
#include "header/front_matter.h"

namespace tgpl::header {
namespace {

constexpr auto kNone = std::string_view::npos;

/// Where a rule looks.
struct Position {
  std::string_view text;
  std::size_t at;
  const CommentStyle& style;

  std::string_view rest() const { return text.substr(at); }
  std::string_view line() const { return line_at(text, at).text; }
  std::size_t next_line() const { return line_at(text, at).next(); }
};

/// Whether `line` is `mark`, spaces, and then one of the words.
template <std::size_t N>
bool is_marked(std::string_view line, std::string_view mark,
               const std::array<std::string_view, N>& words) {
  if (!line.starts_with(mark)) return false;
  const std::string_view rest = trim_left(line.substr(mark.size()));
  return std::ranges::any_of(
      words, [rest](std::string_view word) { return rest.starts_with(word); });
}

/// PEP 263: "coding", ':' or '=', spaces, a name.
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

std::size_t skip_hash_lines(const Position& place) {
  Position now = place;
  while (is_hash_first_line(now.line()) || is_coding_line(now.line())) {
    now.at = now.next_line();
  }
  if (now.at != place.at) return now.at;
  // PEP 263 also knows the second line, if the first is a comment or empty.
  const std::string_view first = trim_left(now.line());
  if (!first.empty() && !first.starts_with('#')) return place.at;
  now.at = now.next_line();
  const bool second = place.at == bom_length(place.text);
  return second && is_coding_line(now.line()) ? now.next_line() : place.at;
}

/// End of a doctype, over quoted names and an internal subset.
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

std::size_t skip_markup(const Position& place) {
  std::size_t at = place.at;
  if (place.rest().starts_with("<?xml") && place.rest().size() > 5 &&
      is_space(place.rest()[5])) {
    const std::size_t close = place.text.find("?>", at);
    if (close == kNone) return at;
    at = finish_line(place.text, close + 2);
  }
  const std::size_t start = skip_blanks(place.text, at);
  if (!equals_ignoring_case(place.text.substr(start, 9), "<!doctype")) {
    return at;
  }
  const std::size_t end = doctype_end(place.text, start);
  return end == kNone ? at : finish_line(place.text, end);
}

std::size_t skip_text_front_matter(const Position& place) {
  return front_matter_end(place.text, place.at, FrontMatter::in_text);
}

std::size_t skip_fence(const Position& place) {
  return front_matter_end(place.text, place.at, FrontMatter::certain);
}

std::size_t skip_php(const Position& place) {
  const bool opens =
      equals_ignoring_case(place.text.substr(place.at, 5), "<?php");
  return opens ? finish_line(place.text, place.at + 5) : place.at;
}

std::size_t skip_charset(const Position& place) {
  if (!place.rest().starts_with("@charset \"")) return place.at;
  const std::size_t end = place.line().find(';');
  if (end == kNone) return place.at;
  return finish_line(place.text, place.at + end + 1);
}

std::size_t skip_tex(const Position& place) {
  constexpr auto kMagic = std::to_array<std::string_view>({"!TEX", "!BIB"});
  Position now = place;
  while (now.line().starts_with("%&") || is_marked(now.line(), "%", kMagic) ||
         now.line().starts_with("\\input texinfo")) {
    now.at = now.next_line();
  }
  return now.at;
}

/// '\" t: which preprocessors man runs.
std::size_t skip_roff(const Position& place) {
  const std::string_view line = place.line();
  const bool first = line.starts_with("'\\\"") || trim_right(line) == ".\\\" t";
  return first ? place.next_line() : place.at;
}

/// A first doc comment with a pragma: jest and flow read only the first.
bool has_pragma(std::string_view comment) {
  constexpr auto kPragmas = std::to_array<std::string_view>(
      {"@flow", "@format", "@jest-", "@jsx", "@noflow", "@noformat",
       "@prettier", "@generated"});
  return std::ranges::any_of(kPragmas, [comment](std::string_view pragma) {
    return comment.find(pragma) != kNone;
  });
}

std::size_t skip_slashes(const Position& place) {
  constexpr auto kFirst =
      std::to_array<std::string_view>({"!$*UTF8*$!", "@flow", "@ts-check",
                                       "@ts-nocheck", "swift-tools-version"});
  const std::string_view line = place.line();
  const bool runs_itself = line.starts_with("//usr/bin/") ||
                           line.starts_with("///usr/bin/") ||
                           line.starts_with("//bin/");
  if (runs_itself || is_marked(line, "//", kFirst)) return place.next_line();
  if (!place.rest().starts_with("/*")) return place.at;
  const auto end = comment_end(place.text, place.at, place.style);
  if (!end || !has_pragma(place.text.substr(place.at, *end - place.at))) {
    return place.at;
  }
  return finish_line(place.text, *end);
}

/// ";;; foo.el --- what it does", and Guile's "#! ... !#".
std::size_t skip_lisp(const Position& place) {
  const std::size_t start = bom_length(place.text);
  if (place.at > start && place.text.substr(start).starts_with("#!")) {
    std::size_t at = start;
    while (at < place.text.size()) {
      const Line line = line_at(place.text, at);
      if (trim(line.text) == "!#") return line.next();
      at = line.next();
    }
  }
  const std::string_view line = place.line();
  const bool summary = line.starts_with(";;; ") && line.find(" --- ") != kNone;
  return summary ? place.next_line() : place.at;
}

std::size_t skip_dashes(const Position& place) {
  const std::string_view line = place.line();
  const bool first = line.starts_with("cabal-version:") ||
                     line.starts_with("--liquibase formatted sql") ||
                     line.starts_with("-- liquibase formatted sql");
  return first ? place.next_line() : place.at;
}

std::size_t skip_registry(const Position& place) {
  const std::string_view line = place.line();
  const bool first = line.starts_with("Windows Registry Editor") ||
                     line.starts_with("REGEDIT4");
  return first ? place.next_line() : place.at;
}

/// {% extends %} is the first tag of its template, and what stands before it
/// is printed.
std::size_t skip_extends(const Position& place) {
  std::size_t at = skip_blanks(place.text, place.at);
  while (place.text.substr(at).starts_with("{#")) {
    const std::size_t close = place.text.find("#}", at);
    if (close == kNone) return place.at;
    at = skip_blanks(place.text, close + 2);
  }
  std::string_view tag = place.text.substr(at);
  if (!tag.starts_with("{%")) return place.at;
  tag = trim_left(tag.substr(tag.starts_with("{%-") ? 3 : 2));
  if (!tag.starts_with("extends")) return place.at;
  const std::size_t close = place.text.find("%}", at);
  return close == kNone ? place.at : finish_line(place.text, close + 2);
}

/// The head that Visual Basic writes: VERSION, BEGIN ... END, Attribute.
std::size_t skip_vb_head(const Position& place) {
  Position now = place;
  if (now.line().starts_with("VERSION ")) {
    now.at = now.next_line();
    if (equals_ignoring_case(trim(now.line()), "BEGIN")) {
      while (now.at < now.text.size() && trim(now.line()) != "END" &&
             trim(now.line()) != "End") {
        now.at = now.next_line();
      }
      now.at = now.next_line();
    }
  }
  while (now.line().starts_with("Attribute ")) now.at = now.next_line();
  return now.at;
}

/// FreeMarker takes <#ftl ...> only as the very first thing.
std::size_t skip_ftl_head(const Position& place) {
  const std::size_t start = skip_blanks(place.text, place.at);
  const std::string_view rest = place.text.substr(start);
  const bool square = rest.starts_with("[#ftl");
  if (!square && !rest.starts_with("<#ftl")) return place.at;
  const std::size_t close = place.text.find(square ? ']' : '>', start);
  return close == kNone ? place.at : finish_line(place.text, close + 1);
}

/// Flags of the emulator stand in the second line, or in the third.
std::size_t skip_escript(const Position& place) {
  if (!place.text.substr(bom_length(place.text)).starts_with("#!"))
    return place.at;
  if (place.line().starts_with("%%!")) return place.next_line();
  const Line third = line_at(place.text, place.next_line());
  const bool follows =
      place.line().starts_with('%') && third.text.starts_with("%%!");
  return follows ? third.next() : place.at;
}

struct Rule {
  Trait trait;
  std::size_t (*skip)(const Position&);
};

/// In the order in which the things they keep may follow each other.
constexpr auto kRules = std::to_array<Rule>({
    {keeps_hash_lines, skip_hash_lines},
    {keeps_fence, skip_fence},
    {keeps_front_matter, skip_text_front_matter},
    {keeps_markup, skip_markup},
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
                             const CommentStyle& style) {
  for (const Rule& rule : kRules) {
    if (style.has(rule.trait)) at = rule.skip({text, at, style});
  }
  return at;
}

}  // namespace tgpl::header
