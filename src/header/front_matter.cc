// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/front_matter.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/path.h"
#include "base/text.h"
#include "header/comment_scan.h"

namespace tgpl::header {
namespace {

/// Front matter is never longer. A text without a closing fence is not read to
/// its end.
constexpr std::size_t kMaxSize = 256 * 1024;

constexpr auto kNone = std::string_view::npos;

/// Languages of front matter that a fence may name, as gray-matter reads them:
/// "---toml". Sorted.
constexpr auto kLanguages =
    std::to_array<std::string_view>({"coffee", "cson", "javascript", "js",
                                     "json", "json5", "toml", "yaml", "yml"});
static_assert(std::ranges::is_sorted(kLanguages));

/// Keys of pages. In a YAML file, "---" with none of them is a document mark.
constexpr auto kPageKeys = std::to_array<std::string_view>(
    {"eleventy", "layout:", "permalink:", "published:", "sitemap:", "title:"});

/// Suffixes of texts for people, and of templates of them. Sorted.
constexpr auto kProse = std::to_array<std::string_view>(
    {".adoc",  ".asciidoc", ".ejs",    ".erb",    ".haml",     ".hbs",
     ".htm",   ".html",     ".liquid", ".markdn", ".markdown", ".md",
     ".mdown", ".mdx",      ".mkd",    ".mkdn",   ".mmd",      ".mustache",
     ".njk",   ".org",      ".pandoc", ".pmd",    ".qmd",      ".rmd",
     ".rst",   ".textile",  ".twig",   ".txt"});
static_assert(std::ranges::is_sorted(kProse));

/// Whether the line is "key:" or "key =", or may be between such lines: an
/// empty line, a comment, a list item, an indented line.
bool is_data_line(std::string_view line, char sign) {
  const std::string_view text = trim(line);
  if (text.empty() || text.starts_with('#')) return true;
  if (is_space(line.front()) || line.starts_with('-') ||
      text.find_first_of("[]{}") == 0) {
    return true;
  }
  const std::size_t at = text.find(sign);
  if (at == std::string_view::npos || at == 0) return false;
  if (sign == '=') return true;
  return at + 1 == text.size() || is_space(text[at + 1]);
}

bool has_key(std::string_view line, char sign) {
  const std::string_view text = trim(line);
  return !text.empty() &&
         (is_alnum(text[0]) || text[0] == '"' || text[0] == '_' ||
          text[0] == '\'') &&
         text.find(sign) != std::string_view::npos;
}

char sign_of(std::string_view fence) {
  if (fence == "---") return ':';
  return fence == "+++" ? '=' : '\0';
}

bool closes(std::string_view fence, std::string_view line) {
  return line == fence || (fence == "---" && line == "...");
}

/// Offset after the first line from `at` on that is `fence`; npos if there is
/// none.
std::size_t after_fence(std::string_view text, std::size_t at,
                        std::string_view fence) {
  const std::string_view within = text.substr(0, at + kMaxSize);
  while (at < within.size()) {
    const Line line = line_at(within, at);
    at = line.next();
    if (trim_right(line.text) == fence) return at;
  }
  return kNone;
}

/// Offset after the JSON object at `at`, if it starts with a key and nothing
/// follows it in its line; npos if not.
std::size_t object_end(std::string_view text, std::size_t at) {
  if (!text.substr(at).starts_with('{')) return kNone;
  const std::size_t first = skip_blanks(text, at + 1);
  if (!text.substr(first).starts_with('"')) return kNone;
  const std::string_view within = text.substr(0, at + kMaxSize);
  int depth = 0;
  bool quoted = false;
  for (; at < within.size(); ++at) {
    const char c = within[at];
    if (quoted) {
      if (c == '\\') ++at;
      if (c == '"') quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      if (--depth == 0) return at + 1;
    }
  }
  return kNone;
}

std::size_t or_stay(std::size_t end, std::size_t at) {
  return end == kNone ? at : end;
}

bool has_page_key(std::string_view block) {
  for (std::size_t at = 0; at < block.size();) {
    const Line line = line_at(block, at);
    at = line.next();
    const bool found = std::ranges::any_of(
        kPageKeys, [&](auto key) { return line.text.starts_with(key); });
    if (found) return true;
  }
  return false;
}

/// A start of front matter and the file around it.
struct Place {
  std::string_view text;
  std::size_t at;
  const CommentStyle& style;
  std::string_view path;

  std::string_view line() const { return trim_right(line_at(text, at).text); }
  std::size_t next_line() const { return line_at(text, at).next(); }
};

/// "---" or "+++". In YAML files and where "--" starts a comment, a fence may
/// also be something else.
std::size_t skip_fenced(const Place& place) {
  const bool certain = place.style.has(keeps_fence);
  const std::size_t end =
      front_matter_end(place.text, place.at,
                       certain ? FrontMatter::certain : FrontMatter::in_text);
  const bool empty =
      end == place.at && place.line() == "---" && place.style.line != "--" &&
      trim_right(line_at(place.text, place.next_line()).text) == "---";
  if (empty) return line_at(place.text, place.next_line()).next();
  const bool may_be_yaml = place.style.name == "hash" && !is_prose(place.path);
  if (may_be_yaml && !has_page_key(place.text.substr(place.at, end - place.at)))
    return place.at;
  return end;
}

/// "---toml": a fence that names the language.
std::size_t skip_named_fence(const Place& place) {
  if (!place.line().starts_with("---")) return place.at;
  const std::string_view language = trim_left(place.line().substr(3));
  if (!std::ranges::binary_search(kLanguages, language)) return place.at;
  return or_stay(after_fence(place.text, place.next_line(), "---"), place.at);
}

/// The manifest of a Rust script, between three or more dashes; it may stand
/// below empty lines.
std::size_t skip_cargo_fence(const Place& place) {
  if (!place.path.ends_with(".rs")) return place.at;
  const Line first = line_at(place.text, skip_blanks(place.text, place.at));
  const std::string_view line = trim_right(first.text);
  const std::size_t dashes = std::min(line.find_first_not_of('-'), line.size());
  if (dashes < 3) return place.at;
  return or_stay(after_fence(place.text, first.next(), line.substr(0, dashes)),
                 place.at);
}

/// Nanoc's fence of five dashes.
std::size_t skip_long_fence(const Place& place) {
  if (place.line() != "-----") return place.at;
  const std::size_t end = after_fence(place.text, place.next_line(), "-----");
  if (end == kNone) return place.at;
  const std::string_view data = line_at(place.text, place.next_line()).text;
  return has_key(data, ':') ? end : place.at;
}

/// JSON, bare or between ";;;".
std::size_t skip_json(const Place& place) {
  if (!is_prose(place.path)) return place.at;
  if (place.line() == ";;;")
    return or_stay(after_fence(place.text, place.next_line(), ";;;"), place.at);
  const std::size_t end = object_end(place.text, place.at);
  if (end == kNone) return place.at;
  const std::size_t next = finish_line(place.text, end);
  return next == end && end < place.text.size() ? place.at : next;
}

constexpr auto kForms = std::to_array<std::size_t (*)(const Place&)>(
    {skip_cargo_fence, skip_fenced, skip_named_fence, skip_long_fence,
     skip_json});

}  // namespace

std::size_t front_matter_end(std::string_view text, std::size_t at,
                             FrontMatter kind) {
  const Line first = line_at(text, at);
  const std::string_view fence = trim_right(first.text);
  const char sign = sign_of(fence);
  if (sign == '\0') return at;
  bool has_data = false;
  const std::string_view within = text.substr(0, at + kMaxSize);
  for (std::size_t now = first.next(); now < within.size();) {
    const Line line = line_at(within, now);
    if (closes(fence, trim_right(line.text))) {
      const bool real = has_data || kind == FrontMatter::certain;
      return real ? line.next() : at;
    }
    if (kind == FrontMatter::in_text) {
      if (!is_data_line(line.text, sign)) return at;
      has_data = has_data || has_key(line.text, sign);
    }
    now = line.next();
  }
  return at;
}

std::size_t skip_front_matter(std::string_view text, std::size_t at,
                              const CommentStyle& style,
                              std::string_view path) {
  for (const auto skip : kForms) {
    const std::size_t end = skip({text, at, style, path});
    if (end != at) return end;
  }
  return at;
}

bool is_prose(std::string_view path) {
  const std::string name = to_lower(base_name(path));
  const std::size_t dot = name.rfind('.');
  return dot != std::string::npos &&
         std::ranges::binary_search(kProse, std::string_view(name).substr(dot));
}

}  // namespace tgpl::header
