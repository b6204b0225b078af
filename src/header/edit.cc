// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/edit.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "header/comment_scan.h"
#include "header/encoding.h"
#include "header/header_form.h"
#include "header/header_region.h"
#include "header/prologue.h"
#include "header/read.h"

namespace tgpl::header {
namespace {

struct Insertion {
  std::size_t at = 0;
  std::string header;
  Notice notice;  ///< the part that is missing
};

/// The line end of the line at `at`, else of the first line.
std::string_view near_line_end(std::string_view text, std::size_t at) {
  std::string_view end = line_at(text, at).end;
  if (end.empty()) end = line_at(text, 0).end;
  return end.empty() ? "\n" : end;
}

/// Whether one of the tags stands in one of the comments (both in order).
bool says_any(const std::vector<Tag>& tags,
              const std::vector<CommentRange>& comments) {
  return std::ranges::any_of(tags, [&comments](const Tag& tag) {
    const auto next = std::ranges::upper_bound(comments, tag.offset, {},
                                               &CommentRange::begin);
    return next != comments.begin() && tag.offset < std::prev(next)->end;
  });
}

/// What the head comments leave to be said. They are read in their place, so
/// that an ignore mark counts wherever the mark itself stands.
Notice missing_part(std::string_view text, std::size_t at, const Notice& notice,
                    const CommentStyle& style) {
  const std::vector<CommentRange> comments = head_comments(text, at, style);
  if (comments.empty()) return notice;
  const Notices said = read_notices(text.substr(0, comments.back().end));
  Notice missing;
  if (!says_any(said.copyrights, comments)) {
    missing.copyrights = notice.copyrights;
  }
  if (!says_any(said.licenses, comments))
    missing.expression = notice.expression;
  return missing;
}

/// The header as it stands at `at`. Where something follows it ends in a
/// separating line, so that it can be told from what follows; behind a last
/// line without line end it takes the line end in front instead.
std::string render(std::string_view text, std::size_t at, const Notice& notice,
                   const CommentStyle& style) {
  const std::string_view end = near_line_end(text, at);
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

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_ascii(const Notice& notice) {
  return is_ascii(notice.expression) &&
         std::ranges::all_of(notice.copyrights,
                             [](const auto& text) { return is_ascii(text); });
}

/// A notice beyond ASCII is UTF-8, which must be what the file is and says.
bool clashes_with_encoding(std::string_view text, std::size_t at,
                           const Notice& notice) {
  if (is_ascii(notice)) return false;
  const std::string prologue = to_lower(text.substr(0, at));
  const bool says_other = prologue.find("coding") != std::string::npos &&
                          prologue.find("utf-8") == std::string::npos &&
                          prologue.find("utf8") == std::string::npos;
  return says_other || !is_utf8(text);
}

/// An explicit markup block of reStructuredText goes on with what is indented.
bool joins_what_follows(std::string_view rest, const CommentStyle& style) {
  if (!style.has(by_indent)) return false;
  while (!rest.empty()) {
    const Line line = line_at(rest, 0);
    if (!trim(line.text).empty()) return is_space(line.text.front());
    rest.remove_prefix(line.next());
  }
  return false;
}

std::size_t count_lines(std::string_view text, std::size_t limit) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size() && count < limit; ++count) {
    at = line_at(text, at).next();
  }
  return count;
}

/// Whether a vim mode line among the first lines, but not in a comment that
/// stays in front, would end up beyond them.
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

/// Why this place is no good; "" if it is.
std::string place_fault(std::string_view text, const Insertion& insertion,
                        const CommentStyle& style) {
  const std::size_t at = insertion.at;
  const bool in_line = at < text.size() && !is_line_start(text, at);
  if (in_line && style.form == Form::lines) {
    return "code goes on in the line behind which a header must stand";
  }
  if (joins_what_follows(text.substr(at), style)) {
    return "indented text follows, which would become part of the comment";
  }
  if (moves_vim_line(text, insertion)) {
    return "a vim mode line would move out of the first lines";
  }
  if (clashes_with_encoding(text, at, insertion.notice)) {
    return "the notice is not ASCII, and the file is not UTF-8";
  }
  return {};
}

bool says(const std::vector<Tag>& tags, std::string_view value) {
  return std::ranges::find(tags, value, &Tag::value) != tags.end();
}

/// The promise of add_header(), kept by looking. Equal regions mean equal
/// bytes, so nothing is copied for it.
std::string broken_promise(std::string_view path, std::string_view text,
                           const Insertion& insertion, const Notice& notice,
                           const CommentStyle& style) {
  const std::size_t end = insertion.at + insertion.header.size();
  const Notices seen = read_notices(text.substr(0, end));
  for (const std::string& copyright : insertion.notice.copyrights) {
    if (!says(seen.copyrights, copyright))
      return "the header would not be read";
  }
  const std::string& expression = insertion.notice.expression;
  if (!expression.empty() && !says(seen.licenses, expression)) {
    return "the header would not be read";
  }
  const auto region = find_region(path, text, notice, style);
  const bool exact = region && region->start == insertion.at &&
                     region->size == insertion.header.size();
  if (!exact) return "the header could not be removed again exactly";
  const Notice missing =
      missing_part(text, prologue_end(text, style, path), notice, style);
  if (!missing.copyrights.empty() || !missing.expression.empty()) {
    return "the header would be added again";
  }
  return {};
}

EditResult refused(std::string reason) {
  return {Outcome::refused, std::nullopt, std::move(reason)};
}

}  // namespace

EditResult add_header(std::string_view path, std::string_view text,
                      const Notice& notice, const CommentStyle& style) {
  if (std::string fault = notice_fault(notice, style); !fault.empty()) {
    return refused(std::move(fault));
  }
  if (is_binary(text)) return refused("binary");
  if (is_wide(encoding_of(text))) return refused("UTF-16 or UTF-32");
  Insertion insertion;
  insertion.at = prologue_end(text, style, path);
  insertion.notice = missing_part(text, insertion.at, notice, style);
  insertion.header = render(text, insertion.at, insertion.notice, style);
  const Notice& missing = insertion.notice;
  if (missing.copyrights.empty() && missing.expression.empty()) {
    return {Outcome::unchanged, std::nullopt, "the head says it already"};
  }
  if (std::string fault = place_fault(text, insertion, style); !fault.empty()) {
    return refused(std::move(fault));
  }
  std::string result = cat({text.substr(0, insertion.at), insertion.header,
                            text.substr(insertion.at)});
  std::string fault = broken_promise(path, result, insertion, notice, style);
  if (!fault.empty()) return refused(std::move(fault));
  return {Outcome::added, std::move(result), {}};
}

EditResult remove_header(std::string_view path, std::string_view text,
                         const Notice& notice, const CommentStyle& style) {
  if (std::string fault = notice_fault(notice, style); !fault.empty()) {
    return refused(std::move(fault));
  }
  const auto region = find_region(path, text, notice, style);
  if (!region) return {Outcome::unchanged, std::nullopt, "no header of ours"};
  std::string result = cat({text.substr(0, region->start),
                            text.substr(region->start + region->size)});
  return {Outcome::removed, std::move(result), {}};
}

std::string render_sidecar(const Notice& notice) {
  static constexpr CommentStyle kBare{.name = "text"};
  std::string text;
  for (const HeaderLine& line : header_lines(notice, kBare)) {
    text += line.text() + "\n";
  }
  return text;
}

}  // namespace tgpl::header
