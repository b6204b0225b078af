// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/suppression.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "base/text.h"
#include "header/comment_places.h"
#include "header/notice_value.h"
#include "header/read.h"
#include "header/style_choice.h"
#include "header/word_scan.h"

namespace tgpl::header {
namespace {

constexpr std::string_view kMark = kSuppressionWord;
constexpr std::string_view kFileSuffix = "-file";

/// Uses memmem(), because string_view::find() stops at every 't'.
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

/// `rest` is the rest of the line after the mark.
std::optional<Suppression> parse_suppression(std::string_view rest) {
  Suppression suppression;
  suppression.whole_file = rest.starts_with(kFileSuffix);
  if (suppression.whole_file) rest.remove_prefix(kFileSuffix.size());
  if (rest.empty() || (rest.front() != ' ' && rest.front() != '\t'))
    return std::nullopt;
  rest = trim_left(rest);
  const auto end = static_cast<std::size_t>(
      std::ranges::find_if_not(rest, is_rule_char) - rest.begin());
  if (end == 0) return std::nullopt;
  suppression.rule = rest.substr(0, end);
  rest = trim_left(rest.substr(end));
  if (rest.starts_with(':'))
    suppression.reason = trim(strip_comment_end(trim(rest.substr(1)), ""));
  return suppression;
}

bool starts_word(std::string_view text, std::size_t at) {
  return at == 0 || (!is_alnum(text[at - 1]) && text[at - 1] != '-');
}

}  // namespace

std::vector<Suppression> read_suppressions(std::string_view text) {
  std::vector<Suppression> suppressions;
  if (find_mark(text, 0) == std::string_view::npos) return suppressions;
  const std::string visible = without_ignored(text);
  std::vector<std::size_t> offsets;
  int line = 1;
  std::size_t counted = 0;
  for (std::size_t at = find_mark(visible, 0); at != std::string_view::npos;
       at = find_mark(visible, at + kMark.size())) {
    if (!starts_word(visible, at)) continue;
    auto suppression =
        parse_suppression(line_at(visible, at + kMark.size()).text);
    if (!suppression) continue;
    for (; counted < at; counted = line_at(visible, counted).next()) {
      if (line_at(visible, counted).next() > at) break;
      ++line;
    }
    suppression->line = line;
    suppressions.push_back(std::move(*suppression));
    offsets.push_back(at);
  }
  const std::vector<std::string> styles = styles_commenting(visible, offsets);
  for (std::size_t i = 0; i < suppressions.size(); ++i)
    suppressions[i].styles = styles[i];
  return suppressions;
}

bool is_in_comment(const Suppression& suppression, std::string_view path,
                   std::string_view style) {
  const auto has = [&](std::string_view name) {
    const std::string_view all = suppression.styles;
    const std::size_t at = all.find(cat({name, " "}));
    return at != std::string_view::npos && (at == 0 || all[at - 1] == ' ');
  };
  if (!style.empty()) return has(style);
  const std::optional<std::string_view> named = style_by_name(path);
  if (!named) return !suppression.styles.empty();
  if (named->empty()) return false;
  // What the content may change in the choice: see corrected() in
  // style_choice.cc.
  return has(*named) || has("xml") || (*named == "html" && has("jinja"));
}

}  // namespace tgpl::header
