// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/first_comments.h"

#include <algorithm>

#include "base/text.h"

namespace tgpl::read {
namespace {

struct Block {
  std::string_view open;
  std::string_view close;
};

constexpr Block kBlocks[] = {
    {"/*", "*/"},         {"<!--", "-->"},  {"(*", "*)"},       {"{-", "-}"},
    {"\"\"\"", "\"\"\""}, {"--[[", "]]"},   {"=begin", "=end"}, {"#|", "|#"},
    {"{#", "#}"},         {"<%--", "--%>"},
};

constexpr std::string_view kMarks[] = {
    "//", "--", "%", ";", "!", ".\\\"", "'\\\"", "\\\"", "dnl", "REM ", "rem ",
};

bool is_line_comment(std::string_view line) {
  // "#include" is no comment.
  if (line.starts_with('#')) return line.size() == 1 || !is_alpha(line[1]);
  return std::ranges::any_of(
      kMarks, [&](std::string_view mark) { return line.starts_with(mark); });
}

/// Reads one line after the other, and knows the block comment it is in.
class Lines {
 public:
  /// Whether the line is empty or a comment, or begins or goes on with one.
  bool is_comment(std::string_view line) {
    line = trim(line);
    if (block_ == nullptr) {
      const auto opened = std::ranges::find_if(
          kBlocks, [&](const Block& b) { return line.starts_with(b.open); });
      if (opened == std::end(kBlocks))
        return line.empty() || is_line_comment(line);
      block_ = opened;
      line.remove_prefix(opened->open.size());
    }
    if (line.find(block_->close) != std::string_view::npos) block_ = nullptr;
    return true;
  }

 private:
  const Block* block_ = nullptr;
};

}  // namespace

std::string_view first_comments(std::string_view text, std::size_t tag) {
  Lines lines;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const bool comment = lines.is_comment(text.substr(at, end - at));
    if (!comment && at > tag) break;
    at = std::min(end + 1, text.size());
  }
  return text.substr(0, at);
}

}  // namespace tgpl::read
