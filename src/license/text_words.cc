// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/text_words.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "license/markup.h"
#include "license/source_characters.h"
#include "license/word_spelling.h"

namespace tgpl::license {
namespace {

constexpr WordHash kCopyright = word_hash("copyright");
constexpr WordHash kVersion = word_hash("version");

constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool is_roman(std::string_view word) {
  return word.size() <= 4 &&
         word.find_first_not_of("ivxIVX") == std::string_view::npos;
}

bool is_number(std::string_view word) {
  return std::ranges::all_of(word, is_digit);
}

/// "1.2", "10.3.1": a number of a section, and no "2.101" of a statute.
bool is_dotted(std::string_view word) {
  const std::vector<std::string_view> parts = split(word, '.');
  return parts.size() > 1 &&
         std::ranges::all_of(parts, [](std::string_view part) {
           return !part.empty() && part.size() <= 2 && is_number(part);
         });
}

class WordReader {
 public:
  explicit WordReader(std::string_view text)
      : text_(text.substr(0, kMaxWordBytes)), rtf_(text.starts_with("{\\rtf")) {
    out_.reserve(text_.size() / 7);
  }

  std::vector<TextWord> read() {
    while (at_ < text_.size()) step();
    if (joined_) push(joined_hash_, joined_begin_, text_.size());
    return std::move(out_);
  }

 private:
  char byte(std::size_t at) const { return at < text_.size() ? text_[at] : 0; }
  bool is(std::size_t at, char c) const { return byte(at) == c; }

  void step() {
    switch (kByteKinds[static_cast<unsigned char>(text_[at_])]) {
      case ByteKind::other:
        ++at_;
        break;
      case ByteKind::word:
        read_word();
        break;
      case ByteKind::line_end:
        end_line();
        break;
      case ByteKind::stop:
        end_sentence();
        break;
      case ByteKind::high:
        read_high();
        break;
      case ByteKind::mark:
        read_mark();
        break;
    }
  }

  void end_line() {
    const bool crlf = text_[at_] == '\r' && is(at_ + 1, '\n');
    at_ += crlf ? 2 : 1;
    start_line();
  }

  void start_line() {
    if ((gap_ & kNewLine) != 0) gap_ |= kNewParagraph;
    gap_ |= kNewLine;
    line_begin_ = at_;
  }

  void end_sentence() {
    ++at_;
    gap_ |= kNewSentence;
  }

  void read_high() {
    const Character character = decoded(text_.substr(at_));
    const CharKind kind = kind_of(character.code);
    if (kind == CharKind::letter) return read_word();
    if (kind == CharKind::copyright_sign) push_sign(at_, at_ + character.size);
    at_ += character.size;
  }

  void read_mark() {
    switch (text_[at_]) {
      case '<':
        at_ += std::max<std::size_t>(tag_size(text_, at_), 1);
        break;
      case '&':
        read_entity();
        break;
      case '\\':
        read_backslash();
        break;
      case ']':
        at_ += std::max<std::size_t>(link_size(text_, at_), 1);
        break;
      default:
        read_plus();
        break;
    }
  }

  void read_entity() {
    const std::string_view rest = text_.substr(at_, 10);
    const std::size_t end = rest.find(';');
    const bool entity = end != std::string_view::npos && end > 1 &&
                        rest.find_first_of(" \t\n") > end;
    if (!entity) {
      // "and" and "&" are equal.
      if (is(at_ + 1, ' ') && at_ > 0 && text_[at_ - 1] == ' ') {
        push(word_hash("and"), at_, at_ + 1);
      }
      ++at_;
      return;
    }
    const std::string name = to_lower(rest.substr(1, end - 1));
    const bool sign = name == "copy" || name == "#169" || name == "#xa9";
    if (sign) push_sign(at_, at_ + end + 1);
    if (name == "amp") push(word_hash("and"), at_, at_ + end + 1);
    at_ += end + 1;
  }

  /// In string literals "\n" ends a line; in RTF a word after a backslash is
  /// an instruction.
  void read_backslash() {
    const char next = byte(at_ + 1);
    if (rtf_) return read_rtf(next);
    const char after = byte(at_ + 2);
    const bool escape =
        (next == 'n' || next == 't' || next == 'r') &&
        (after == '"' || after == '\'' || after == '\\' || after == ' ' ||
         after == '\n' || after == '\r' || after == '*' || after == 0 ||
         (after >= 'A' && after <= 'Z'));
    if (!escape) {
      ++at_;
      return;
    }
    at_ += 2;
    if (next == 'n') start_line();
  }

  void read_rtf(char next) {
    const std::size_t begin = at_++;
    if (next == '\'') {
      if (to_lower(text_.substr(begin + 2, 2)) == "a9") {
        push_sign(begin, begin + 4);
      }
      at_ = std::min(begin + 4, text_.size());
      return;
    }
    while (is_alpha(byte(at_))) ++at_;
    const std::string_view word = text_.substr(begin + 1, at_ - begin - 1);
    while (is_digit(byte(at_)) || is(at_, '-')) ++at_;
    if (word == "par" || word == "line") start_line();
    if (word.empty()) ++at_;
  }

  /// "2+" means "2 or later".
  void read_plus() {
    const bool number = at_ > 0 && is_alnum(text_[at_ - 1]) && !out_.empty() &&
                        out_.back().end == at_;
    if (number) push(word_hash("+"), at_, at_ + 1);
    ++at_;
  }

  void read_word() {
    const std::size_t begin = at_;
    WordHash hash = joined_ ? joined_hash_ : kHashStart;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      const ByteKind kind = kByteKinds[static_cast<unsigned char>(c)];
      if (kind == ByteKind::word) {
        hash = extend_hash(hash, lower(c));
        ++at_;
      } else if (c == '.') {
        if (!is_digit(text_[at_ - 1]) || !is_digit(byte(at_ + 1))) break;
        hash = extend_hash(hash, c);
        ++at_;
      } else if (kind == ByteKind::high) {
        const Character character = decoded(text_.substr(at_));
        const CharKind high = kind_of(character.code);
        if (high != CharKind::letter && high != CharKind::nothing) break;
        if (high == CharKind::letter) hash = with_letters(hash, character.code);
        at_ += character.size;
      } else {
        break;
      }
    }
    if (at_ == begin) return void(++at_);
    finish_word(hash, begin);
  }

  static WordHash with_letters(WordHash hash, char32_t code) {
    for (const char32_t letter : folded(code).letter) {
      if (letter != 0) hash = extend_hash_utf8(hash, letter);
    }
    return hash;
  }

  void finish_word(WordHash hash, std::size_t begin) {
    if (joined_) {
      joined_ = false;
      return push(first_spelling(hash), joined_begin_, at_);
    }
    const std::string_view word = text_.substr(begin, at_ - begin);
    if (word.size() <= 5) {
      if (is_comment_word(word, begin) || is_list_mark(word, begin)) return;
      if (starts_joined_word(hash)) {
        joined_ = true;
        joined_hash_ = hash;
        joined_begin_ = begin;
        return;
      }
      if (hash == word_hash("c") && is_sign(begin)) {
        return push_sign(begin, at_);
      }
      if (is_version_word(hash)) hash = kVersion;
    }
    if (word.size() <= 12 && is_digit(word.back()) && is_alpha(word.front()) &&
        push_parts(word, begin)) {
      return;
    }
    push(first_spelling(hash), begin, at_);
  }

  /// "non-infringement" and "noninfringement" are equal, even with a line
  /// break after the hyphen; "sub-license" and "sublicense", too.
  bool starts_joined_word(WordHash hash) const {
    return hash == word_hash("non") || hash == word_hash("sub") ||
           (hash == word_hash("re") && is(at_, '-'));
  }

  /// Words that start a comment: in m4, batch, Texinfo and Fortran files.
  bool is_comment_word(std::string_view word, std::size_t begin) const {
    if ((gap_ & kNewLine) == 0 && !out_.empty()) return false;
    const bool first = begin == line_begin_;
    if (word.size() == 1) {
      const bool fortran =
          first && lower(word[0]) == 'c' &&
          (is(at_, '\t') || (is(at_, ' ') && is(at_ + 1, ' ')));
      const bool texinfo =
          word[0] == 'c' && begin == line_begin_ + 1 && is(line_begin_, '@');
      return fortran || texinfo;
    }
    return equals_ignoring_case(word, "dnl") ||
           (equals_ignoring_case(word, "rem") && is(at_, ' '));
  }

  bool starts_line() const { return (gap_ & kNewLine) != 0 || out_.empty(); }

  /// "1.", "(2)", "a)", "iv.": these differ between copies of a licence.
  bool is_list_mark(std::string_view word, std::size_t begin) const {
    const bool letter = word.size() == 1 && is_alpha(word.front());
    const bool number = word.size() <= 2 && is_number(word);
    const bool dotted = !number && is_digit(word.front()) && is_dotted(word);
    if (!letter && !number && !dotted && !is_roman(word)) return false;
    const bool version =
        lower(word[0]) == 'v' && is_version_word(word_hash("v"));
    const bool closed = is(at_, ')');
    const bool enclosed = closed && begin > 0 && text_[begin - 1] == '(';
    if (enclosed) return lower(word[0]) != 'c' || !is_sign(begin);
    const bool counted =
        !letter && !out_.empty() && keeps_number(out_.back().hash);
    if (version || counted) return false;
    if (closed && !dotted) return true;
    const bool stopped = is(at_, '.') && !is_alnum(byte(at_ + 1));
    if (!starts_line()) {
      return stopped && !dotted && (gap_ & kNewSentence) != 0 && !letter;
    }
    const bool bullet = letter && word[0] == 'o' && is(at_, ' ');
    return stopped || dotted || bullet;
  }

  /// Whether the "c" at `begin` is written for the copyright sign.
  bool is_sign(std::size_t begin) const {
    if (begin == 0 || text_[begin - 1] != '(' || !is(begin + 1, ')')) {
      return false;
    }
    if (!out_.empty() && out_.back().hash == kCopyright) return true;
    const std::string_view rest = trim_left(text_.substr(begin + 2, 40));
    return rest.starts_with("19") || rest.starts_with("20") ||
           to_lower(rest.substr(0, 9)) == "copyright";
  }

  /// "v" or "ver" in front of a number.
  bool is_version_word(WordHash hash) const {
    if (hash != word_hash("v") && hash != word_hash("ver") &&
        hash != word_hash("vers")) {
      return false;
    }
    std::size_t at = at_;
    if (is(at, '.')) ++at;
    constexpr std::string_view kBetween = " \t\r\n*#/;%";
    while (at < text_.size() &&
           kBetween.find(text_[at]) != std::string_view::npos) {
      ++at;
    }
    return is_digit(byte(at));
  }

  /// "v2.0" and "gplv2" are read as "version 2.0" and "gpl version 2".
  bool push_parts(std::string_view word, std::size_t begin) {
    const std::size_t digits = word.find_first_of("0123456789");
    const std::string_view number = word.substr(digits);
    if (number.find_first_not_of("0123456789.") != std::string_view::npos) {
      return false;
    }
    std::string name = to_lower(word.substr(0, digits));
    const bool versioned = name.ends_with('v');
    if (versioned) name.pop_back();
    const bool license = name.ends_with("pl") || name == "apache" ||
                         name == "fdl" || name == "gfdl" || name == "cc";
    const bool known = license && word != "cc0";
    if (!(versioned && name.empty()) && !known) return false;
    const std::size_t middle = begin + name.size();
    if (!name.empty()) push(word_hash(name), begin, middle);
    if (versioned) push(kVersion, middle, middle + 1);
    push(word_hash(number), begin + digits, at_);
    return true;
  }

  void push_sign(std::size_t begin, std::size_t end) {
    push(kCopyright, begin, end);
  }

  void push(WordHash hash, std::size_t begin, std::size_t end) {
    if (!out_.empty()) {
      // The sign and the word are one; their order does not matter.
      if (hash == kCopyright && out_.back().hash == kCopyright) {
        out_.back().end = static_cast<std::uint32_t>(end);
        return;
      }
      const WordPair pair = paired_spelling(out_.back().hash, hash);
      if (pair.joined) {
        out_.back().hash = pair.second;
        out_.back().end = static_cast<std::uint32_t>(end);
        return;
      }
      if (pair.known) hash = pair.second;
    }
    out_.push_back({hash, static_cast<std::uint32_t>(begin),
                    static_cast<std::uint32_t>(end), gap_, false});
    gap_ = kSameLine;
  }

  std::string_view text_;
  std::vector<TextWord> out_;
  std::size_t at_ = 0;
  std::size_t line_begin_ = 0;
  std::uint8_t gap_ = kNewLine | kNewParagraph | kNewSentence;
  bool rtf_ = false;
  bool joined_ = false;
  WordHash joined_hash_ = 0;
  std::size_t joined_begin_ = 0;
};

}  // namespace

std::vector<TextWord> words_of(std::string_view text) {
  return WordReader(text).read();
}

}  // namespace tgpl::license
