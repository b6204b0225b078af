// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/first_directives.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "header/comment_scan.h"

namespace tgpl::header {
namespace {

constexpr auto kNone = std::string_view::npos;

enum class Extent {
  line,     ///< this line
  comment,  ///< the block comment that starts here
  three,    ///< three lines
};

struct Directive {
  std::string_view mark;  ///< how the line starts
  std::string_view word;  ///< what follows, after any spaces
  /// The styles and suffixes it belongs to, separated by spaces; "" = all.
  std::string_view where = {};
  Extent extent = Extent::line;
};

// By tool.
constexpr auto kDirectives = std::to_array<Directive>({
    // Bun: its own output
    {"// ", "@bun", "c++"},
    // Ansible: overrides for a template
    {"#jinja2:", ""},
    // Atlas: directives of a migration
    {"--", "atlas:", "sql"},
    // ASP.NET Razor Pages and Blazor
    {"@page", "", "razor"},
    // cabal and Stack scripts
    {"{-", "cabal:", "haskell", Extent::comment},
    {"{-", "project:", "haskell", Extent::comment},
    {"{-", "stack ", "haskell", Extent::comment},
    {"--", "stack ", "haskell"},
    // ConTeXt: the engine, the interface language
    {"%", "engine=", "tex"},
    {"%", "format=", "tex"},
    {"%", "interface=", "tex"},
    {"%", "macros=", "tex"},
    {"%", "program=", "tex"},
    // Databricks notebooks
    {"#", "Databricks notebook source"},
    {"--", "Databricks notebook source"},
    {"//", "Databricks notebook source"},
    // DrRacket: the teaching language of a program
    {";; The first three lines of this file were inserted by DrRacket", "",
     "lisp", Extent::three},
    // D: the recipe of a single-file package
    {"/+", "dub.json:", ".d", Extent::comment},
    {"/+", "dub.sdl:", ".d", Extent::comment},
    // dune-project, dune-workspace
    {"(lang ", "", "semicolon"},
    // ERB, Haml: the encoding of a template
    {"<%#", "-*-", "erb"},
    {"<%#", "coding:", "erb"},
    {"<%#", "encoding:", "erb"},
    {"-#", "-*-", "haml"},
    {"-#", "coding:", "haml"},
    {"-#", "encoding:", "haml"},
    // Erlang: the encoding of a source
    {"%", "coding:", "percent"},
    {"%", "encoding:", "percent"},
    // formats whose first line is their name
    {"!!ARB", ""},
    {"##fileformat=", ""},
    {"##gff-version", ""},
    {"#%RAML", ""},
    {"#EXTM3U", ""},
    {"#FIG ", ""},
    {"#Inventor V", ""},
    {"#LyX ", ""},
    {"#NEXUS", ""},
    {"#X3D V", ""},
    // Internet Explorer: the mark of the web
    {"<!--", "saved from url=", "html"},
    // JabRef: the encoding of a BibTeX file
    {"%", "Encoding:", "bibtex"},
    // Less: as in CSS
    {"@charset \"", "", ".less"},
    // Nim: source code filters
    {"#?", "", "nim"},
    // Pine Script
    {"//@version=", ""},
    // Ruby: Rackup options, RBS
    {"#", "rbs_inline:", "ruby"},
    {"#\\", "", "ruby"},
    // rust-script
    {"//", "cargo-deps:", ".rs"},
    // Scala CLI
    {"//>", "using ", "c++"},
    // sed: "#n" at the start is the option -n, whatever follows
    {"#n", "", ".sed"},
    // SPSS: the encoding of a syntax file
    {"*", "Encoding:", ".sps"},
    // sqlx: a migration outside a transaction
    {"--", "no-transaction", "sql"},
    // syslog-ng: the version of the configuration
    {"@version:", "", "hash"},
    // tree-sitter queries of Neovim
    {";", "extends", ".scm"},
    {";", "inherits:", ".scm"},
    {";", "inherits :", ".scm"},
    // TeX editors
    {"%", "!TeX", "tex"},
    {"%", "!tex", "tex"},
    // WinWrap Basic
    {"'#Language", "", "vb"},
});

bool is_listed(std::string_view list, std::string_view name) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (list.substr(0, end) == name) return true;
    list = trim_left(list.substr(end));
  }
  return false;
}

bool belongs(const Directive& directive, const CommentStyle& style,
             std::string_view path) {
  if (directive.where.empty()) return true;
  const std::size_t dot = path.rfind('.');
  return is_listed(directive.where, style.name) ||
         (dot != kNone && is_listed(directive.where, path.substr(dot)));
}

bool matches(const Directive& directive, std::string_view line) {
  if (!line.starts_with(directive.mark)) return false;
  std::string_view rest = line.substr(directive.mark.size());
  // A comment may start with its mark twice: "%% coding: utf-8".
  if (directive.mark.size() == 1 && !directive.word.empty()) {
    while (rest.starts_with(directive.mark)) rest.remove_prefix(1);
  }
  return trim_left(rest).starts_with(directive.word);
}

/// D's "/+ ... +/", which nests, or a comment of the style.
std::optional<std::size_t> block_end(std::string_view text, std::size_t at,
                                     const CommentStyle& style) {
  if (!text.substr(at).starts_with("/+")) return comment_end(text, at, style);
  int depth = 0;
  for (; at + 1 < text.size(); ++at) {
    const std::string_view pair = text.substr(at, 2);
    if (pair == "/+") ++depth;
    if (pair == "+/") --depth;
    if (pair == "/+" || pair == "+/") ++at;
    if (depth == 0) return at + 1;
  }
  return std::nullopt;
}

std::size_t after(const Directive& directive, std::string_view text,
                  std::size_t at, const CommentStyle& style) {
  if (directive.extent == Extent::comment) {
    const auto end = block_end(text, at, style);
    return end ? finish_line(text, *end) : at;
  }
  const int lines = directive.extent == Extent::three ? 3 : 1;
  for (int i = 0; i < lines; ++i) at = line_at(text, at).next();
  return at;
}

}  // namespace

std::size_t skip_directives(std::string_view text, std::size_t at,
                            const CommentStyle& style, std::string_view path) {
  while (at < text.size()) {
    const std::string_view line = line_at(text, at).text;
    const auto* found =
        std::ranges::find_if(kDirectives, [&](const Directive& directive) {
          return matches(directive, line) && belongs(directive, style, path);
        });
    if (found == kDirectives.end()) return at;
    const std::size_t next = after(*found, text, at, style);
    if (next == at) return at;
    at = next;
  }
  return at;
}

}  // namespace tgpl::header
