// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/comment_scan.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "header/encoding.h"

namespace tgpl::header {
namespace {

/// Starts of code lines that often precede the comment with licence and holder,
/// and that open neither a string nor a heredoc.
constexpr auto kLeadingCode = std::to_array<std::string_view>(
    {"\"use ",   "#define ", "#endif",    "#if",        "#import ", "#include",
     "#pragma ", "'use ",    "<!DOCTYPE", "<!doctype",  "<body>",   "<head>",
     "<html",    "<script>", "<style>",   "<template>", "@ECHO ",   "@echo ",
     "declare(", "import ",  "module ",   "namespace ", "package ", "set -",
     "setlocal", "use ",     "using "});

/// At most so many of these lines: a comment further down is not a header.
constexpr int kLeadingLines = 20;

bool starts_line_comment(std::string_view rest, const CommentStyle& style) {
  const std::string_view line = trim_left(style.line);
  if (!line.empty() && rest.starts_with(line)) return true;
  std::string_view also = style.also;
  while (!also.empty()) {
    const std::size_t end = std::min(also.find(' '), also.size());
    if (rest.starts_with(also.substr(0, end))) return true;
    also = trim_left(also.substr(end));
  }
  return false;
}

/// End of a Python docstring, r"""...""" or '''...''', that starts at `at`.
std::optional<std::size_t> docstring_end(std::string_view text,
                                         std::size_t at) {
  const std::string_view rest = text.substr(at);
  const std::size_t quote_at = rest.find_first_not_of("rRuU");
  if (quote_at == std::string_view::npos || quote_at > 1) return std::nullopt;
  const std::string_view mark = rest.substr(quote_at, 3);
  if (mark != "\"\"\"" && mark != "'''") return std::nullopt;
  const std::size_t close = text.find(mark, at + quote_at + 3);
  if (close == std::string_view::npos) return std::nullopt;
  return close + 3;
}

bool is_leading_line(std::string_view line) {
  const bool known = std::ranges::any_of(
      kLeadingCode, [line](auto start) { return line.starts_with(start); });
  return known && line.find("<<") == std::string_view::npos &&
         !line.ends_with('\\');
}

class HeadScan {
 public:
  HeadScan(std::string_view text, std::size_t prologue,
           const CommentStyle& style)
      : text_(text), prologue_(prologue), style_(style) {}

  std::vector<CommentRange> run() {
    std::size_t at = skip_blanks(text_, bom_length(text_));
    while (at < text_.size()) {
      const std::size_t next = step(at);
      if (next == at) break;
      at = skip_blanks(text_, next);
    }
    return std::move(comments_);
  }

 private:
  /// Offset after the comment or line at `at`; `at` itself if the head ends.
  std::size_t step(std::size_t at) {
    if (const auto end = comment_end(text_, at, style_)) {
      comments_.push_back({at, *end});
      return *end;
    }
    const Line line = line_at(text_, at);
    if (at < prologue_) return skip_prologue(line);
    if (++leading_ <= kLeadingLines && is_leading_line(line.text)) {
      return line.next();
    }
    return at;
  }

  /// A line of the prologue. In front matter '#' starts a comment.
  std::size_t skip_prologue(const Line& line) {
    const std::size_t next = std::min(line.next(), prologue_);
    if (line.text.starts_with('#')) comments_.push_back({line.offset, next});
    return next;
  }

  std::string_view text_;
  std::size_t prologue_;
  const CommentStyle& style_;
  std::vector<CommentRange> comments_;
  int leading_ = 0;
};

}  // namespace

std::optional<std::size_t> comment_end(std::string_view text, std::size_t at,
                                       const CommentStyle& style) {
  const std::string_view rest = text.substr(at);
  if (!style.open.empty() && rest.starts_with(style.open)) {
    const std::string_view close = trim_left(style.close);
    const std::size_t end = text.find(close, at + style.open.size());
    if (end == std::string_view::npos) return std::nullopt;
    return end + close.size();
  }
  if (style.has(has_docstring)) {
    if (const auto end = docstring_end(text, at)) return end;
  }
  if (style.has(column_one) && !is_line_start(text, at)) return std::nullopt;
  if (!starts_line_comment(rest, style)) return std::nullopt;
  return at + line_at(text, at).text.size();
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

std::size_t finish_line(std::string_view text, std::size_t at) {
  const Line line = line_at(text, at);
  return trim(line.text).empty() ? line.next() : at;
}

bool is_line_start(std::string_view text, std::size_t at) {
  // Offset 0 is a line start even if a byte order mark is there.
  return at == 0 || at == bom_length(text) || text[at - 1] == '\n' ||
         text[at - 1] == '\r';
}

std::vector<CommentRange> head_comments(std::string_view text,
                                        std::size_t prologue,
                                        const CommentStyle& style) {
  return HeadScan(text, prologue, style).run();
}

}  // namespace tgpl::header
