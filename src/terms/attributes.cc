// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/attributes.h"

#include <vector>

#include "base/text.h"

namespace tgpl::terms {
namespace {

constexpr std::string_view kBegin = "# begin of git tgpl terms attributes";
constexpr std::string_view kEnd = "# end of git tgpl terms attributes";
/// Whether a path segment matches any number of segments: git requires that
/// "**" is the whole segment.
bool is_everything(std::string_view segment) {
  return segment == "**";
}

/// One segment in git's syntax. '*' means the same in both; characters that are
/// special only in git are escaped.
std::optional<std::string> segment_for_git(std::string_view segment) {
  std::string out;
  for (std::size_t i = 0; i < segment.size(); ++i) {
    const char c = segment[i];
    if (c == '\\' && i + 1 < segment.size()) {
      out += c;
      out += segment[++i];
    } else if (c == '*' && segment.substr(i, 2) == "**") {
      return std::nullopt;  // git would treat it as a single '*'
    } else {
      if (c == '?' || c == '[') out += '\\';
      out += c;
    }
  }
  return out;
}

std::string in_quotes(std::string_view pattern) {
  if (pattern.find_first_of(" \t\"") == std::string_view::npos)
    return std::string(pattern);
  std::string out = "\"";
  for (const char c : pattern) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

}  // namespace

std::optional<std::string> git_pattern(std::string_view pattern) {
  std::string out;
  const auto segments = split(pattern, '/');
  for (std::size_t i = 0; i < segments.size(); ++i) {
    out += '/';
    if (is_everything(segments[i])) {
      // In the middle, git's "**" also matches no directory; ours needs one.
      out += i + 1 == segments.size() ? "**" : "*/**";
      continue;
    }
    const std::optional<std::string> segment = segment_for_git(segments[i]);
    if (!segment) return std::nullopt;
    out += *segment;
  }
  return in_quotes(out);
}

std::string attributes_block(std::string_view lines) {
  return cat({kBegin, "\n", lines, kEnd, "\n"});
}

std::string with_attributes(std::string_view text, std::string_view block) {
  std::size_t begin = std::string_view::npos;
  for (const Line& line : split_lines(text)) {
    if (line.text == kBegin) begin = line.offset;
    if (line.text != kEnd || begin == std::string_view::npos) continue;
    return cat({text.substr(0, begin), block, text.substr(line.next())});
  }
  const bool open = !text.empty() && text.back() != '\n';
  return cat({text, open ? "\n" : "", block});
}

}  // namespace tgpl::terms
