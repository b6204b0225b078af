// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/source_words.h"

#include <algorithm>

#include "base/text.h"
#include "license/classic_phrases.h"

namespace tgpl::license {
namespace {

/// The words between two offsets of a source text, without comment marks.
std::vector<std::string_view> split_words(std::string_view text,
                                          std::size_t from, std::size_t last) {
  std::vector<std::string_view> out;
  for (std::size_t at = from; at < last;) {
    const std::size_t end = std::min(text.find_first_of(" \t\r\n", at), last);
    const std::string_view piece = text.substr(at, end - at);
    const bool mark = std::ranges::none_of(
        piece, [](char c) { return is_alnum(c) || (c & 0x80) != 0; });
    if (!mark) out.push_back(piece);
    at = end + 1;
  }
  return out;
}

}  // namespace

SourceWords::SourceWords(std::string_view text)
    : text_(text), wording_(wording_of(text)) {
  for (const Wording::Word& word : wording_.words) {
    const std::size_t end = wording_.text.find(' ', word.at);
    words_.push_back(
        std::string_view(wording_.text).substr(word.at, end - word.at));
  }
}

std::optional<std::size_t> SourceWords::phrase_at(
    std::size_t i, std::string_view phrase) const {
  if (i >= words_.size()) return std::nullopt;
  const std::size_t at = wording_.words[i].at;
  const std::string_view rest = std::string_view(wording_.text).substr(at);
  if (!rest.starts_with(phrase) || rest[phrase.size()] != ' ') {
    return std::nullopt;
  }
  const auto blanks = std::ranges::count(phrase, ' ');
  return i + 1 + static_cast<std::size_t>(blanks);
}

bool SourceWords::follows(std::size_t from, std::size_t within,
                          std::string_view phrase) const {
  for (std::size_t i = from; i < from + within; ++i) {
    if (phrase_at(i, phrase)) return true;
  }
  return false;
}

bool SourceWords::has_any(std::span<const std::string_view> phrases) const {
  return std::ranges::any_of(
      phrases, [&](std::string_view phrase) { return wording_.has(phrase); });
}

// The spelling in the text may be longer: "licence", "non-infringement".
std::size_t SourceWords::source_end(std::size_t i) const {
  std::size_t end = source(i);
  const auto is_word = [&](std::size_t at) {
    if (at >= text_.size()) return false;
    const bool point = text_[at] == '.' && at + 1 < text_.size() &&
                       is_digit(text_[at - 1]) && is_digit(text_[at + 1]);
    return is_alnum(text_[at]) || (text_[at] & 0x80) != 0 || point;
  };
  while (is_word(end)) ++end;
  return end;
}

int SourceWords::line_of(std::size_t i) const {
  return 1 +
         static_cast<int>(std::ranges::count(text_.substr(0, source(i)), '\n'));
}

std::string_view SourceWords::line_before(std::size_t i) const {
  const std::size_t end = source(i);
  const std::size_t begin = text_.find_last_of("\r\n", end) + 1;
  return begin > end ? std::string_view() : text_.substr(begin, end - begin);
}

char SourceWords::byte_after(std::size_t i) const {
  const std::size_t end = source(i) + words_[i].size();
  return end < text_.size() ? text_[end] : '\0';
}

bool SourceWords::in_code(std::size_t i) const {
  std::string_view before = line_before(i);
  for (const std::string_view triple : {"\"\"\"", "'''"}) {
    const std::size_t at = before.find(triple);
    if (at <= 1) before.remove_prefix(at + triple.size());
  }
  constexpr std::string_view kMarks = " \t/*#;%!-<>({|.\\@~";
  const std::size_t first = before.find_first_not_of(kMarks);
  before.remove_prefix(std::min(first, before.size()));
  // In Vim and Visual Basic a quote and a space start a comment.
  const bool quote_mark = before.starts_with("\" ") || before.starts_with("' ");
  if (quote_mark) before.remove_prefix(2);
  std::string plain = to_lower(before);
  for (std::size_t at = plain.find("(c)"); at != std::string::npos;
       at = plain.find("(c)")) {
    plain.erase(at, 3);
  }
  return plain.find_first_of("\"'`=([{$") != std::string::npos;
}

bool SourceWords::is_spdx_line(std::size_t i) const {
  return to_lower(line_before(i)).find("spdx-") != std::string::npos;
}

bool SourceWords::is_statement(std::size_t i, bool strong) const {
  if (in_code(i) || is_spdx_line(i)) return false;
  return strong || begins_sentence(i) || has_subject(i);
}

std::string SourceWords::quoted(std::size_t begin, std::size_t end) const {
  const std::size_t from = source(begin);
  const std::size_t last = source(end - 1) + words_[end - 1].size();
  std::string out;
  for (const std::string_view piece : split_words(text_, from, last)) {
    out += cat({out.empty() ? "" : " ", piece});
  }
  return quote(out);
}

// At the start, after a full stop or an empty line, or below a copyright line.
bool SourceWords::begins_sentence(std::size_t i) const {
  if (i == 0) return true;
  const std::size_t previous = source(i - 1) + words_[i - 1].size();
  const std::size_t size = source(i) - std::min(previous, source(i));
  const std::string_view gap = text_.substr(previous, size);
  if (gap.find_first_of(".;:)") != std::string_view::npos) return true;
  const auto line_ends = std::ranges::count(gap, '\n');
  if (line_ends == 0) return gap.find('-') != std::string_view::npos;
  return line_ends > 1 ||
         to_lower(line_before(i - 1)).find("copyright") != std::string::npos;
}

// "this file is", "this program may be" shortly before word `i`.
bool SourceWords::has_subject(std::size_t i) const {
  const std::size_t stop = i > 10 ? i - 10 : 0;
  for (std::size_t j = i; j-- > stop;) {
    if (word(j) != "this" || !is_subject(word(j + 1))) continue;
    const std::size_t before = j > 3 ? j - 3 : 0;
    for (std::size_t k = before; k < j; ++k) {
      if (is_doubt(word(k))) return false;
    }
    return true;
  }
  return false;
}

}  // namespace tgpl::license
