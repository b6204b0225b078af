// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/wording.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"

namespace tgpl::license {
namespace {

// Words that start a comment in m4 and batch files.
constexpr std::string_view kCommentWords[] = {"dnl", "rem"};

struct Spelling {
  std::string_view from;
  std::string_view to;
};

constexpr Spelling kSpellings[] = {
    {"http", "https"},
    {"licence", "license"},
    {"licenced", "licensed"},
    {"licencee", "licensee"},
    {"licences", "licenses"},
    {"sublicence", "sublicense"},
    {"sublicences", "sublicenses"},
};

std::string normalised(std::string_view word) {
  std::string lower = to_lower(word);
  const auto found = std::ranges::find(kSpellings, lower, &Spelling::from);
  return found == std::end(kSpellings) ? lower : std::string(found->to);
}

/// Size of the UTF-8 quote, dash, bullet, space or byte order mark at the start
/// of `text`; 0 if there is none.
std::size_t utf8_punctuation_size(std::string_view text) {
  constexpr std::string_view kPrefixes[] = {
      "\xC2\xA0", "\xC2\xAB", "\xC2\xB7", "\xC2\xBB",
      "\xE2\x80", "\xE2\x81", "\xE2\x94", "\xE2\x95",
      "\xE2\x96", "\xE2\x97", "\xE3\x80", "\xEF\xBB\xBF",
  };
  if (text.empty() || (text.front() & 0x80) == 0) return 0;
  for (const std::string_view prefix : kPrefixes) {
    if (!text.starts_with(prefix)) continue;
    return std::min(text.size(), text[0] == '\xC2' ? std::size_t{2} : 3);
  }
  return 0;
}

class WordReader {
 public:
  explicit WordReader(std::string_view text) : text_(text) {}

  Wording read() {
    while (at_ < text_.size()) step();
    return std::move(out_);
  }

 private:
  char peek(std::size_t at) const { return at < text_.size() ? text_[at] : 0; }

  bool is_word(std::size_t at) const {
    const char c = peek(at);
    if ((c & 0x80) != 0) return utf8_punctuation_size(text_.substr(at)) == 0;
    if (c == '.') return is_digit(text_[at - 1]) && is_digit(peek(at + 1));
    return is_alnum(c);
  }

  void step() {
    const char c = text_[at_];
    if (c == '\n' || c == '\r') line_start_ = true;
    if (text_.substr(at_).starts_with("\xC2\xA9")) {
      push("c", at_);
      at_ += 2;
    } else if (const std::size_t size =
                   utf8_punctuation_size(text_.substr(at_))) {
      at_ += size;
    } else if ((c & 0x80) == 0 && !is_alnum(c)) {
      ++at_;
    } else {
      read_word();
    }
  }

  void read_word() {
    const std::size_t begin = at_++;
    while (is_word(at_) && !text_.substr(at_).starts_with("\xC2\xA9")) ++at_;
    const std::string word = normalised(text_.substr(begin, at_ - begin));
    if (line_start_ && std::ranges::count(kCommentWords, word) > 0) return;
    const bool starts_line = std::exchange(line_start_, false);
    if (starts_line && is_list_mark(word)) return;
    push(word, begin);
    if (peek(at_) == '+' && is_digit(word.back())) push("+", at_);
    // "non-infringement" and "noninfringement" are equal, even with a line
    // break after the hyphen.
    join_ = peek(at_) == '-' && (word == "non" || word == "sub");
  }

  /// Whether it is a list mark: "1.", "(2)", "a)", "iv.". These differ between
  /// copies of a licence.
  bool is_list_mark(std::string_view word) const {
    if (peek(at_) != '.' && peek(at_) != ')') return false;
    const bool number = word.size() <= 2 && std::ranges::all_of(word, is_digit);
    const bool roman = word.size() <= 4 &&
                       word.find_first_not_of("ivx") == std::string_view::npos;
    return number || roman || (word.size() == 1 && is_alpha(word.front()));
  }

  void push(std::string_view word, std::size_t source) {
    if (std::exchange(join_, false)) {
      out_.text.pop_back();
    } else {
      out_.words.push_back({out_.text.size(), source});
    }
    out_.text += word;
    out_.text += ' ';
  }

  std::string_view text_;
  Wording out_;
  std::size_t at_ = 0;
  bool line_start_ = true;
  bool join_ = false;
};

}  // namespace

std::size_t Wording::find(std::string_view phrase, std::size_t from) const {
  for (std::size_t at = text.find(phrase, std::max<std::size_t>(from, 1));
       at != std::string::npos; at = text.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    if (text[at - 1] == ' ' && end < text.size() && text[end] == ' ') return at;
  }
  return std::string::npos;
}

bool Wording::has(std::string_view phrase) const {
  return find(phrase) != std::string::npos;
}

std::size_t Wording::word_at(std::size_t offset) const {
  const auto found = std::ranges::lower_bound(words, offset, {}, &Word::at);
  return static_cast<std::size_t>(found - words.begin());
}

Wording wording_of(std::string_view text) {
  return WordReader(text).read();
}

}  // namespace tgpl::license
