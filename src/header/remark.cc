// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/remark.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "base/text.h"
#include "header/notice_value.h"
#include "header/read.h"
#include "header/word_scan.h"

namespace tgpl::header {
namespace {

constexpr std::string_view kMark = kRemarkWord;
constexpr std::string_view kFileSuffix = "-file";

/// memmem, because string_view::find looks for every 't' first.
std::size_t find_mark(std::string_view text, std::size_t from) {
  if (from >= text.size()) return std::string_view::npos;
  const void* found = memmem(text.data() + from, text.size() - from,
                             kMark.data(), kMark.size());
  return found == nullptr ? std::string_view::npos
                          : static_cast<std::size_t>(
                                static_cast<const char*>(found) - text.data());
}

bool is_rule_char(char c) {
  return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-';
}

/// `rest` is the line behind the mark.
std::optional<Remark> parse_remark(std::string_view rest) {
  Remark remark;
  remark.whole_file = rest.starts_with(kFileSuffix);
  if (remark.whole_file) rest.remove_prefix(kFileSuffix.size());
  if (rest.empty() || (rest.front() != ' ' && rest.front() != '\t'))
    return std::nullopt;
  rest = trim_left(rest);
  const auto end = static_cast<std::size_t>(
      std::ranges::find_if_not(rest, is_rule_char) - rest.begin());
  if (end == 0) return std::nullopt;
  remark.rule = rest.substr(0, end);
  rest = trim_left(rest.substr(end));
  if (rest.starts_with(':'))
    remark.reason = trim(strip_comment_end(trim(rest.substr(1)), ""));
  return remark;
}

bool stands_alone(std::string_view text, std::size_t at) {
  return at == 0 || (!is_alnum(text[at - 1]) && text[at - 1] != '-');
}

}  // namespace

std::vector<Remark> read_remarks(std::string_view text) {
  std::vector<Remark> remarks;
  if (find_mark(text, 0) == std::string_view::npos) return remarks;
  const std::string heard = without_ignored(text);
  int line = 1;
  std::size_t counted = 0;
  for (std::size_t at = find_mark(heard, 0); at != std::string_view::npos;
       at = find_mark(heard, at + kMark.size())) {
    if (!stands_alone(heard, at)) continue;
    auto remark = parse_remark(line_at(heard, at + kMark.size()).text);
    if (!remark) continue;
    for (; counted < at; counted = line_at(heard, counted).next()) {
      if (line_at(heard, counted).next() > at) break;
      ++line;
    }
    remark->line = line;
    remarks.push_back(std::move(*remark));
  }
  return remarks;
}

}  // namespace tgpl::header
