// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/toml_scan.h"

#include <map>

#include "base/text.h"

namespace tgpl {
namespace {

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::vector<TomlItem> scan() {
    // A byte order mark is no part of the first key.
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    while (at_ < text_.size()) scan_line();
    return std::move(items_);
  }

 private:
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  bool looking_at(std::string_view words) const {
    return text_.substr(at_).starts_with(words);
  }
  void skip_blanks() {
    while (peek() == ' ' || peek() == '\t') ++at_;
  }
  /// Behind the end of this line.
  void skip_line() { at_ = line_at(text_, at_).next(); }

  void scan_line() {
    TomlItem item;
    item.begin = at_;
    skip_blanks();
    const std::size_t start = at_;
    if (peek() == '[') {
      scan_header(item);
    } else if (peek() != '#' && peek() != '\n' && peek() != '\r' &&
               at_ < text_.size()) {
      scan_pair(item);
    }
    skip_line();
    item.end = at_;
    // A table may be called "", and ends the one before.
    const bool is_header = item.kind != TomlItem::Kind::pair;
    if (is_header || !item.path.empty()) items_.push_back(std::move(item));
    if (at_ == item.begin && at_ == start) ++at_;  // never stand still
  }

  void scan_header(TomlItem& item) {
    const bool list = looking_at("[[");
    at_ += list ? 2U : 1U;
    std::string path = numbered(scan_key(), list);
    item.kind = list ? TomlItem::Kind::list_element : TomlItem::Kind::table;
    table_ = path;
    item.path = std::move(path);
  }

  void scan_pair(TomlItem& item) {
    const std::string key = scan_key();
    skip_blanks();
    if (peek() != '=' || key.empty()) return;
    ++at_;
    skip_blanks();
    item.path = table_.empty() ? key : cat({table_, ".", key});
    item.value_begin = at_;
    skip_value();
    item.value_end = at_;
  }

  /// A key below a list of tables is one of its last element.
  std::string numbered(const std::string& key, bool list) {
    std::string path;
    std::string plain;
    const auto parts = split(key, '.');
    for (std::size_t i = 0; i < parts.size(); ++i) {
      plain += (plain.empty() ? "" : ".") + std::string(parts[i]);
      path += (path.empty() ? "" : ".") + std::string(parts[i]);
      const bool last = i + 1 == parts.size();
      if (last && list) ++counts_[plain];
      const auto count = counts_.find(plain);
      if (count != counts_.end())
        path += cat({".", std::to_string(count->second)});
    }
    return path;
  }

  std::string scan_key() {
    std::string key;
    for (;;) {
      skip_blanks();
      if (peek() == '"' || peek() == '\'') {
        const std::size_t begin = at_ + 1;
        skip_string();
        key += text_.substr(begin, at_ > begin ? at_ - 1 - begin : 0);
      } else {
        while (is_alnum(peek()) || peek() == '-' || peek() == '_')
          key += text_[at_++];
      }
      skip_blanks();
      if (peek() != '.') return key;
      key += '.';
      ++at_;
    }
  }

  void skip_string() {
    const char quote = peek();
    const std::string three(3, quote);
    const bool long_one = looking_at(three);
    const bool escapes = quote == '"';
    at_ += long_one ? 3 : 1;
    while (at_ < text_.size()) {
      if (escapes && peek() == '\\') {
        at_ += 2;
      } else if (long_one ? looking_at(three) : peek() == quote) {
        at_ += long_one ? 3 : 1;
        // Two more quotes may belong to the text before its end.
        while (long_one && peek() == quote) ++at_;
        break;
      } else {
        ++at_;
      }
    }
    at_ = at_ > text_.size() ? text_.size() : at_;
  }

  /// Brackets are counted, not followed: they may be a hundred thousand.
  void skip_value() {
    std::size_t depth = 0;
    while (at_ < text_.size()) {
      const char c = peek();
      if (c == '"' || c == '\'') {
        skip_string();
      } else if (c == '[' || c == '{') {
        ++depth;
        ++at_;
      } else if (c == ']' || c == '}') {
        if (depth > 0) --depth;
        ++at_;
      } else if (depth > 0 && c == '#') {
        skip_line();
      } else if (depth == 0 && (c == '#' || c == '\n' || c == '\r')) {
        break;
      } else {
        ++at_;
      }
    }
    while (at_ > 0 && (text_[at_ - 1] == ' ' || text_[at_ - 1] == '\t')) --at_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string table_;
  std::map<std::string, std::size_t> counts_;
  std::vector<TomlItem> items_;
};

}  // namespace

std::vector<TomlItem> scan_toml(std::string_view text) {
  return Scanner(text).scan();
}

}  // namespace tgpl
