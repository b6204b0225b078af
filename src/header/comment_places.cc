// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/comment_places.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>

#include "base/text.h"
#include "header/comment_style_table.h"

namespace tgpl::header {
namespace {

/// One way in which comments start. Several styles may share it.
struct Kind {
  std::string_view open;
  std::string_view close;   ///< "" = the end of the line
  bool column_one = false;  ///< only at the start of a line
  bool by_indent = false;   ///< indented lines continue it

  bool operator==(const Kind&) const = default;
};

constexpr std::size_t kMostKinds = 128;
using Kinds = std::bitset<kMostKinds>;

std::uint8_t byte(char c) {
  return static_cast<std::uint8_t>(c);
}

/// All kinds, and which of them each style has.
class KindTable {
 public:
  static const KindTable& get() {
    static const KindTable table;
    return table;
  }

  const std::vector<Kind>& kinds() const { return kinds_; }
  /// The kinds whose mark starts with this byte.
  const std::vector<std::size_t>& opened_by(char c) const {
    return by_open_[byte(c)];
  }
  const std::vector<std::size_t>& closed_by(char c) const {
    return by_close_[byte(c)];
  }

  std::string names_of(const Kinds& in) const {
    std::string out;
    for (std::size_t i = 0; i < of_style_.size(); ++i) {
      if ((of_style_[i] & in).any())
        out += cat({comment_styles()[i].name, " "});
    }
    return out;
  }

 private:
  KindTable() {
    for (const CommentStyle& style : comment_styles()) add(style);
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
      by_open_[byte(kinds_[i].open.front())].push_back(i);
      if (!kinds_[i].close.empty())
        by_close_[byte(kinds_[i].close.front())].push_back(i);
    }
  }

  void add(const CommentStyle& style) {
    of_style_.emplace_back();
    const bool column = style.has(column_one);
    const bool indent = style.has(by_indent);
    const auto line = [&](std::string_view mark) {
      if (!mark.empty()) add({mark, "", column, indent});
    };
    line(trim(style.line));
    for (const std::string_view mark : split(style.also, ' ')) line(mark);
    if (!style.open.empty())
      add({trim(style.open), trim(style.close), style.open.front() == '=',
           false});
    if (style.has(has_docstring)) {
      add({"\"\"\"", "\"\"\"", true, false});
      add({"'''", "'''", true, false});
    }
  }

  void add(const Kind& kind) {
    const auto known = std::ranges::find(kinds_, kind);
    const auto at = static_cast<std::size_t>(known - kinds_.begin());
    if (known == kinds_.end()) kinds_.push_back(kind);
    of_style_.back().set(at);
  }

  std::vector<Kind> kinds_;
  std::vector<Kinds> of_style_;
  std::array<std::vector<std::size_t>, 256> by_open_;
  std::array<std::vector<std::size_t>, 256> by_close_;
};

bool is_quote(char c) {
  return c == '"' || c == '\'' || c == '`';
}

/// Goes through a text once. `open_` are the comments around the current byte.
class Scan {
 public:
  explicit Scan(std::string_view text) : text_(text), table_(KindTable::get()) {
    start_line(0);
  }

  /// The comments around the byte at `offset`, which does not decrease.
  const Kinds& at(std::size_t offset) {
    while (at_ < offset) step();
    return open_;
  }

 private:
  void step() {
    const char c = text_[at_];
    if (c == '\n' || c == '\r') return start_line(at_ + 1);
    for (const std::size_t kind : table_.closed_by(c)) close(kind);
    for (const std::size_t kind : table_.opened_by(c)) open(kind);
    if (is_quote(c) && at_ >= quoted_until_) enter_quote(c);
    ++at_;
  }

  void start_line(std::size_t offset) {
    at_ = line_ = offset;
    line_end_ = std::min(text_.find_first_of("\r\n", offset), text_.size());
    unpaired_.reset();
    const bool indented =
        line_ == line_end_ || text_[line_] == ' ' || text_[line_] == '\t';
    for (std::size_t i = 0; i < table_.kinds().size(); ++i) {
      const Kind& kind = table_.kinds()[i];
      if (open_[i] && kind.close.empty() && !(kind.by_indent && indented))
        open_.reset(i);
    }
  }

  void close(std::size_t kind) {
    const std::string_view mark = table_.kinds()[kind].close;
    if (!open_[kind] || at_ < opened_until_[kind]) return;
    if (!text_.substr(at_).starts_with(mark)) return;
    open_.reset(kind);
    opened_until_[kind] = at_ + mark.size();
  }

  void open(std::size_t number) {
    const Kind& kind = table_.kinds()[number];
    if (open_[number] || at_ < quoted_until_ || at_ < opened_until_[number])
      return;
    if (kind.column_one && at_ != line_) return;
    if (!text_.substr(at_).starts_with(kind.open) || !is_whole_word(kind.open))
      return;
    open_.set(number);
    opened_until_[number] = at_ + kind.open.size();
  }

  /// A mark of letters, such as "REM", is not part of a longer word.
  bool is_whole_word(std::string_view mark) const {
    if (!is_alpha(mark.back())) return true;
    const std::size_t end = at_ + mark.size();
    return (at_ == 0 || !is_alnum(text_[at_ - 1])) &&
           (end == text_.size() || !is_alnum(text_[end]));
  }

  /// An apostrophe is a quote only if another one follows in its line.
  void enter_quote(char c) {
    const std::string_view three = text_.substr(at_, 3);
    if (c != '`' && three == std::string(3, c)) {
      const std::size_t end = text_.find(three, at_ + 3);
      if (end != std::string_view::npos) quoted_until_ = end + 3;
      return;
    }
    if (unpaired_[byte(c)]) return;
    for (std::size_t i = at_ + 1; i < line_end_; ++i) {
      if (text_[i] == '\\') {
        ++i;
      } else if (text_[i] == c) {
        quoted_until_ = i + 1;
        return;
      }
    }
    unpaired_.set(byte(c));
  }

  std::string_view text_;
  const KindTable& table_;
  std::size_t at_ = 0;
  std::size_t line_ = 0;
  std::size_t line_end_ = 0;
  std::size_t quoted_until_ = 0;
  std::bitset<128> unpaired_;  ///< quotes that no other follows in this line
  Kinds open_;
  std::array<std::size_t, kMostKinds> opened_until_{};
};

}  // namespace

std::vector<std::string> styles_commenting(
    std::string_view text, std::span<const std::size_t> offsets) {
  std::vector<std::string> out;
  if (offsets.empty()) return out;
  Scan scan(text);
  for (const std::size_t offset : offsets)
    out.push_back(KindTable::get().names_of(scan.at(offset)));
  return out;
}

}  // namespace tgpl::header
