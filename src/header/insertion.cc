// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/insertion.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "header/comment_scan.h"
#include "header/header_form.h"
#include "header/header_region.h"
#include "header/prologue.h"
#include "header/read.h"
#include "header/style_choice.h"
#include "header/template_start.h"

namespace tgpl::header {
namespace {

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Whether the header is not ASCII, and the file is not UTF-8 or declares a
/// different encoding.
bool clashes_with_encoding(std::string_view text, std::size_t at,
                           const std::string& header) {
  if (is_ascii(header)) return false;
  const std::string prologue = to_lower(text.substr(0, at));
  const bool declares_other = prologue.find("coding") != std::string::npos &&
                              prologue.find("utf-8") == std::string::npos &&
                              prologue.find("utf8") == std::string::npos;
  return declares_other || !is_utf8(text);
}

/// Whether indented text follows, which in reStructuredText continues the
/// comment.
bool joins_what_follows(std::string_view rest, const CommentStyle& style) {
  if (!style.has(by_indent)) return false;
  while (!rest.empty()) {
    const Line line = line_at(rest, 0);
    if (!trim(line.text).empty()) return is_space(line.text.front());
    rest.remove_prefix(line.next());
  }
  return false;
}

/// Whether a shell runs the start of the file before it passes the file to
/// another interpreter. It would run the header, too.
bool is_run_by_shell(std::string_view text, std::size_t at,
                     const CommentStyle& style) {
  constexpr auto kShells =
      std::to_array<std::string_view>({"bash", "dash", "ksh", "sh", "zsh"});
  if (style.form == Form::lines && style.line.starts_with('#')) return false;
  if (std::ranges::find(kShells, interpreter_of(text)) == kShells.end())
    return false;
  return text.substr(0, at).find("exec ") == std::string_view::npos;
}

/// Whether a tag such as Helm's "{{- if x -}}" follows. It removes the line
/// ends around it, so the text after it would become part of a line comment.
bool is_joined_by_template(std::string_view rest, const CommentStyle& style) {
  if (style.form != Form::lines) return false;
  while (true) {
    rest = trim_left(rest);
    const bool is_open = rest.starts_with("{{-") || rest.starts_with("{%-");
    if (!is_open) return false;
    const std::size_t close = rest.find(rest[1] == '{' ? "}}" : "%}");
    if (close == std::string_view::npos || rest[close - 1] == '-') return true;
    rest.remove_prefix(close + 2);
    if (!trim(line_at(rest, 0).text).empty()) return true;
  }
}

std::size_t count_lines(std::string_view text, std::size_t limit) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size() && count < limit; ++count) {
    at = line_at(text, at).next();
  }
  return count;
}

/// Whether the header would push a vim mode line out of the first lines, where
/// vim looks for it. One in the prologue does not move.
bool moves_vim_line(std::string_view text, const Insertion& insertion) {
  const std::size_t added = count_lines(insertion.header, kVimModeLines);
  std::size_t at = 0;
  for (std::size_t i = 1; i <= kVimModeLines && at < text.size(); ++i) {
    const Line line = line_at(text, at);
    const bool is_moved = at >= insertion.at && i + added > kVimModeLines;
    if (is_moved && is_vim_mode_line(line.text)) {
      return count_lines(text.substr(at), kVimModeLines + 1) > kVimModeLines;
    }
    at = line.next();
  }
  return false;
}

bool has_value(const std::vector<Tag>& tags, const std::string& value) {
  return std::ranges::find(tags, value, &Tag::value) != tags.end();
}

bool has_values(const std::vector<Tag>& tags,
                const std::vector<std::string>& values) {
  return std::ranges::all_of(values, [&tags](const std::string& value) {
    return has_value(tags, value);
  });
}

bool can_be_read(std::string_view text, const Notice& notice) {
  const Notices seen = read_notices(text);
  return has_values(seen.copyrights, notice.copyrights) &&
         has_values(seen.contributors, notice.contributors) &&
         (notice.expression.empty() ||
          has_value(seen.licenses, notice.expression));
}

}  // namespace

std::string_view near_line_end(std::string_view text, std::size_t at) {
  std::string_view end = line_at(text, at).end;
  if (end.empty()) end = line_at(text, 0).end;
  return end.empty() ? "\n" : end;
}

std::string render_header(std::string_view text, std::size_t at,
                          std::string_view end, const Notice& notice,
                          const CommentStyle& style) {
  const bool is_last = at == text.size();
  const bool starts_line = !is_last || is_line_start(text, at);
  std::string header;
  for (const HeaderLine& line : header_lines(notice, style)) {
    if (!starts_line) header += end;
    header += line.text();
    if (starts_line) header += end;
  }
  if (!is_last) header += cat({style.separator, end});
  return header;
}

std::string place_fault(std::string_view text, const Insertion& insertion,
                        const CommentStyle& style) {
  const std::size_t at = insertion.at;
  const bool in_line = at < text.size() && !is_line_start(text, at);
  if (in_line && style.form == Form::lines) {
    return "code continues on the line after which the header would go";
  }
  if (joins_what_follows(text.substr(at), style)) {
    return "indented text follows, which would become part of the comment";
  }
  if (is_run_by_shell(text, at, style)) {
    return "a shell runs the first lines and does not support such comments";
  }
  if (is_joined_by_template(text.substr(at), style)) {
    return "a template tag follows, which would become part of the comment";
  }
  if (std::string fault = template_fault(text.substr(at), style);
      !fault.empty()) {
    return fault;
  }
  if (moves_vim_line(text, insertion)) {
    return "a vim mode line would move out of the first lines";
  }
  if (clashes_with_encoding(text, at, insertion.header)) {
    return "the notice is not ASCII, and the file is not UTF-8";
  }
  return {};
}

std::string with_header(std::string_view text, const Insertion& insertion) {
  return cat({text.substr(0, insertion.at), insertion.header,
              text.substr(insertion.at)});
}

std::string insertion_fault(std::string_view path, std::string_view result,
                            const Insertion& insertion,
                            const CommentStyle& style) {
  const std::size_t end = insertion.at + insertion.header.size();
  if (!can_be_read(result.substr(0, end), insertion.notice)) {
    return "the header would not be recognised";
  }
  const auto own = find_own_header(path, result, style);
  const bool exact = own && own->region.start == insertion.at &&
                     own->region.size == insertion.header.size() &&
                     own->notice == insertion.notice;
  if (!exact) return "the header could not be removed again exactly";
  return {};
}

}  // namespace tgpl::header
