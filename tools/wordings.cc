// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "wordings.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/text.h"

namespace tgpl::tools {
namespace {

using Wordings = std::vector<std::string>;

constexpr std::size_t kMost = 64;
constexpr int kWordBytes = 5;  // of ".{54,64}": bytes are not words
constexpr int kAnyWords = 60;  // of ".+"

class NotUnderstood {};

/// A reader of alternatives, sequences, atoms and repetitions.
class Reader {
 public:
  explicit Reader(std::string_view pattern) : rest_(pattern) {}

  Wordings all() {
    Wordings out = alternatives();
    if (!rest_.empty()) throw NotUnderstood();
    return out;
  }

 private:
  bool next(char c) {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  Wordings alternatives() {
    Wordings out = sequence();
    while (next('|')) {
      for (std::string& wording : sequence()) out.push_back(std::move(wording));
    }
    return bounded(std::move(out));
  }

  static Wordings bounded(Wordings wordings) {
    std::ranges::stable_sort(wordings);
    wordings.erase(std::unique(wordings.begin(), wordings.end()),
                   wordings.end());
    if (wordings.size() > kMost) throw NotUnderstood();
    return wordings;
  }

  Wordings sequence() {
    Wordings out = {""};
    while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      const Wordings more = repeated();
      Wordings joined;
      for (const std::string& first : out) {
        for (const std::string& second : more) joined.push_back(first + second);
      }
      out = bounded(std::move(joined));
    }
    return out;
  }

  Wordings repeated() {
    const bool any = rest_.front() == '.';
    Wordings out = atom();
    bool may_be_absent = false;
    int most = any ? 1 : 0;
    if (next('?')) {
      may_be_absent = true;
    } else if (next('*')) {
      may_be_absent = true;
      most = kAnyWords;
    } else if (next('+')) {
      most = kAnyWords;
    } else if (next('{')) {
      most = upper_bound();
      may_be_absent = rest_bound_is_zero_;
    }
    next('?');
    if (any || is_class_) out = {any_text(most)};
    if (may_be_absent) out.emplace_back();
    is_class_ = false;
    return out;
  }

  static std::string any_text(int words) {
    if (words == 0) return " ";
    return {kAnyMark, static_cast<char>(std::clamp(words, 1, kAnyWords))};
  }

  /// Of "{54,64}": how many words so many bytes may be.
  int upper_bound() {
    const std::size_t end = rest_.find('}');
    if (end == std::string_view::npos) throw NotUnderstood();
    const std::string_view inside = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    rest_bound_is_zero_ = inside.starts_with("0");
    const std::string_view number = inside.substr(inside.find_last_of(',') + 1);
    int most = 0;
    std::from_chars(number.data(), number.data() + number.size(), most);
    return most == 0 ? kAnyWords : most / kWordBytes + 1;
  }

  Wordings atom() {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    if (c == '(') return group();
    if (c == '[') return character_class();
    if (c == '.') return {""};
    if (c == '\\') return escape();
    if (c == '*' || c == '+' || c == '?') throw NotUnderstood();
    return {std::string(1, c)};
  }

  Wordings group() {
    Wordings out = alternatives();
    if (!next(')')) throw NotUnderstood();
    is_class_ = false;
    return out;
  }

  Wordings escape() {
    if (rest_.empty()) throw NotUnderstood();
    const char c = rest_.front();
    rest_.remove_prefix(1);
    if (c == 's') return {" "};
    return {std::string(1, c)};
  }

  /// Letters are wordings of their own; other classes are punctuation, which
  /// does not count, or any text.
  Wordings character_class() {
    std::string inside;
    while (!rest_.empty() && rest_.front() != ']') {
      if (rest_.front() == '\\') rest_.remove_prefix(1);
      inside += rest_.front();
      rest_.remove_prefix(1);
    }
    if (!next(']')) throw NotUnderstood();
    const bool open = inside.starts_with('^') ||
                      inside.find("0-9") != std::string::npos ||
                      inside.find("a-z") != std::string::npos;
    if (open) {
      is_class_ = true;
      return {""};
    }
    Wordings out;
    for (const char c : inside) {
      out.emplace_back(1, tgpl::is_alnum(c) ? c : ' ');
    }
    return bounded(std::move(out));
  }

  std::string_view rest_;
  bool is_class_ = false;
  bool rest_bound_is_zero_ = false;
};

}  // namespace

std::optional<std::vector<std::string>> wordings_of(std::string_view pattern) {
  try {
    return Reader(pattern).all();
  } catch (const NotUnderstood&) {
    return std::nullopt;
  }
}

}  // namespace tgpl::tools
