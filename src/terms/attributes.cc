// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/attributes.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "terms/scope.h"

namespace tgpl::terms {
namespace {

constexpr std::string_view kBegin = "# begin of git tgpl terms attributes";
constexpr std::string_view kEnd = "# end of git tgpl terms attributes";
constexpr std::string_view kRemark =
    "# A view of TGPL.toml, which alone counts; no platform is known to read "
    "it.";

/// Where one segment of a path is everything, git wants "**" alone.
bool is_everything(std::string_view segment) {
  return segment == "**";
}

/// '*' means the same in both; what only git takes for a pattern is escaped.
std::optional<std::string> segment_for_git(std::string_view segment) {
  std::string out;
  for (std::size_t i = 0; i < segment.size(); ++i) {
    const char c = segment[i];
    if (c == '\\' && i + 1 < segment.size()) {
      out += c;
      out += segment[++i];
    } else if (c == '*' && segment.substr(i, 2) == "**") {
      return std::nullopt;  // here git takes it for a single one
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

std::string uses_text(const Uses& uses) {
  return cat({"train-ai=", to_string(uses.train_ai), " ai-use=",
              to_string(uses.ai_use), " search=", to_string(uses.search)});
}

std::string scope_lines(const Terms& terms, const Scope& scope) {
  std::string out;
  for (const std::string& path : scope.paths) {
    const std::optional<std::string> pattern = git_pattern(path);
    out += pattern
               ? cat({*pattern, " ", uses_text(uses_in(terms, scope)), "\n"})
               : cat({"# no pattern of git is the same as ", path, "\n"});
  }
  return out;
}

}  // namespace

std::optional<std::string> git_pattern(std::string_view pattern) {
  std::string out;
  const auto segments = split(pattern, '/');
  for (std::size_t i = 0; i < segments.size(); ++i) {
    out += '/';
    if (is_everything(segments[i])) {
      // Inside, git's "**" may be no folder at all, and ours is one at least.
      out += i + 1 == segments.size() ? "**" : "*/**";
      continue;
    }
    const std::optional<std::string> segment = segment_for_git(segments[i]);
    if (!segment) return std::nullopt;
    out += *segment;
  }
  return in_quotes(out);
}

std::string attributes_block(const Terms& terms) {
  std::string out = cat({kBegin, "\n", kRemark, "\n"});
  out += cat({"* ", uses_text(terms.usage), "\n"});
  for (std::size_t i = terms.scopes.size(); i-- > 0;)
    out += scope_lines(terms, terms.scopes[i]);
  return cat({out, kEnd, "\n"});
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
