// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/title_block.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace tgpl::header {
namespace {

constexpr auto kNone = std::string_view::npos;

/// Keys with which "Key: value" lines start in MultiMarkdown, Pelican,
/// Python-Markdown, MkDocs and Hexo. Any other first line is prose. Sorted.
constexpr auto kKeys = std::to_array<std::string_view>({
    "affiliation",
    "author",
    "authors",
    "base header level",
    "category",
    "css",
    "date",
    "email",
    "format",
    "keywords",
    "lang",
    "language",
    "latex config",
    "latex input",
    "latex mode",
    "layout",
    "modified",
    "quotes language",
    "save_as",
    "slug",
    "status",
    "subtitle",
    "summary",
    "tags",
    "template",
    "title",
    "transclude base",
    "url",
    "xhtml header",
});
static_assert(std::ranges::is_sorted(kKeys));

bool has_style(const CommentStyle& style, std::string_view name) {
  return style.name == name;
}

std::size_t next_of(std::string_view text, std::size_t at) {
  return line_at(text, at).next();
}

/// At most three fields, each a line that starts with '%' and the indented
/// lines below it.
std::size_t skip_pandoc(std::string_view text, std::size_t at) {
  if (!line_at(text, at).text.starts_with('%')) return at;
  for (int fields = 0; at < text.size(); at = next_of(text, at)) {
    const std::string_view line = line_at(text, at).text;
    const bool starts = line.starts_with('%');
    const bool continues = !trim(line).empty() && is_space(line.front());
    if (starts && ++fields > 3) break;
    if (!starts && !continues) break;
  }
  return at;
}

/// The key of "Key: value" in lower case; "" if the line is something else.
std::string key_of(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == kNone || colon == 0 || is_space(line.front())) return {};
  const std::string key = to_lower(line.substr(0, colon));
  const bool plain = std::ranges::all_of(key, [](char c) {
    return is_alnum(c) || c == ' ' || c == '_' || c == '-';
  });
  return plain ? key : std::string();
}

/// Lines "Key: value" up to an empty line, or up to the fence after which Hexo
/// begins the text. Any other line continues a value, as MultiMarkdown reads
/// it.
std::size_t skip_keys(std::string_view text, std::size_t at) {
  const std::string first = key_of(line_at(text, at).text);
  if (!std::ranges::binary_search(kKeys, std::string_view(first))) return at;
  for (std::size_t now = at; now < text.size(); now = next_of(text, now)) {
    const Line line = line_at(text, now);
    const std::string_view bare = trim_right(line.text);
    if (bare == "---" || bare == ";;;") return line.next();
    if (bare.empty()) return now;
  }
  return text.size();
}

/// Logseq's properties of a page: "key:: value".
std::size_t skip_properties(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const std::string_view line = line_at(text, at).text;
    const std::size_t sign = line.find(":: ");
    const bool is_property =
        sign != kNone && sign > 0 &&
        std::ranges::all_of(line.substr(0, sign), [](char c) {
          return is_alnum(c) || c == '-' || c == '_';
        });
    if (!is_property) break;
    at = next_of(text, at);
  }
  return at;
}

/// Nikola's ".. title: x" lines, bare or in an HTML comment. It looks for them
/// only above the first empty line.
std::size_t skip_nikola(std::string_view text, std::size_t at) {
  const auto is_field = [](std::string_view line) {
    return line.starts_with(".. ") && line.find(':') != kNone &&
           line.find("::") == kNone &&
           std::ranges::binary_search(kKeys,
                                      std::string_view(key_of(line.substr(3))));
  };
  const bool boxed = trim_right(line_at(text, at).text) == "<!--";
  const std::size_t start = boxed ? next_of(text, at) : at;
  if (!is_field(line_at(text, start).text)) return at;
  for (std::size_t now = start; now < text.size(); now = next_of(text, now)) {
    const Line line = line_at(text, now);
    const std::string_view bare = trim(line.text);
    if (boxed && bare == "-->") return line.next();
    if (bare.empty()) return boxed ? at : now;
    if (!line.text.starts_with(".. ")) return boxed ? at : now;
  }
  return boxed ? at : text.size();
}

/// Org's keywords. Hugo reads them only from the first line on.
std::size_t skip_org(std::string_view text, std::size_t at) {
  while (line_at(text, at).text.starts_with("#+") && at < text.size())
    at = next_of(text, at);
  return at;
}

/// The marks of line comments in which notebooks keep their front matter.
constexpr auto kMarks = std::to_array<std::string_view>(
    {"#'", "#", "//'", "//", "--'", "--", "%", ";;", ";"});

/// Whether the line is a comment with this mark.
bool has_mark(std::string_view line, std::string_view mark) {
  return line == mark || (line.starts_with(mark) && line.size() > mark.size() &&
                          line[mark.size()] == ' ');
}

std::string_view after_mark(std::string_view line, std::string_view mark) {
  return trim(line.substr(std::min(mark.size(), line.size())));
}

/// "# %% [markdown]": the mark of a cell, in which Quarto puts front matter.
bool is_cell_mark(std::string_view text) {
  return text == "%% [markdown]" || text == "%% [raw]";
}

std::size_t commented_end(std::string_view text, std::size_t at,
                          std::string_view mark) {
  std::size_t now = at;
  const auto content = [&] {
    return after_mark(line_at(text, now).text, mark);
  };
  if (is_cell_mark(content())) now = next_of(text, now);
  if (!line_at(text, now).text.starts_with(mark) || content() != "---")
    return at;
  bool has_data = false;
  for (now = next_of(text, now); now < text.size(); now = next_of(text, now)) {
    if (!has_mark(trim_right(line_at(text, now).text), mark)) return at;
    if (content() == "---") return has_data ? next_of(text, now) : at;
    has_data = has_data || !key_of(content()).empty();
  }
  return at;
}

}  // namespace

std::size_t skip_title_block(std::string_view text, std::size_t at,
                             const CommentStyle& style, std::string_view path) {
  if (has_style(style, "rst")) return skip_nikola(text, at);
  if (path.ends_with(".org")) return skip_org(text, at);
  if (!has_style(style, "markdown")) return at;
  for (const auto skip :
       {skip_pandoc, skip_keys, skip_properties, skip_nikola}) {
    const std::size_t end = skip(text, at);
    if (end != at) return end;
  }
  return at;
}

std::size_t skip_commented_front_matter(std::string_view text, std::size_t at,
                                        const CommentStyle& style) {
  if (style.line.empty()) return at;
  const std::string_view line = line_at(text, at).text;
  for (const std::string_view mark : kMarks) {
    const bool is_comment =
        mark.starts_with(trim(style.line)) || style.line.starts_with(mark);
    if (!is_comment || !line.starts_with(mark)) continue;
    return commented_end(text, at, mark);
  }
  return at;
}

}  // namespace tgpl::header
