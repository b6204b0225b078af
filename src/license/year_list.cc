// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/year_list.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"

namespace tgpl::license {
namespace {

using Words = std::initializer_list<std::string_view>;

constexpr auto kSpaces = std::to_array<std::string_view>(
    {" ", "\t", "\xC2\xA0", "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x87",
     "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\xAF", "\xE3\x80\x80"});

// Hyphens and dashes, a longer one before a shorter one that it starts with.
constexpr auto kDashes = std::to_array<std::string_view>(
    {"---",          "--",           "-",
     "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92",
     "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95",
     "\xE2\x88\x92", "\xE2\x81\x83", "\xEF\xB9\x98",
     "\xEF\xB9\xA3", "\xEF\xBC\x8D", "\xE3\x80\x9C",
     "\xEF\xBD\x9E", "\xE2\x88\xBC", "~",
     "\xC2\xAD",     "\x96",         "\x97"});

constexpr auto kOtherRangeSigns = std::to_array<std::string_view>(
    {"...", "..", "\xE2\x80\xA6", "/", "\xE2\x86\x92", "->"});

constexpr auto kRangeWords = std::to_array<std::string_view>(
    {"bis", "through", "thru", "till", "to", "until"});

constexpr auto kListWords =
    std::to_array<std::string_view>({"and", "et", "und", "y"});

constexpr auto kOpenWords = std::to_array<std::string_view>(
    {"current", "date", "heute", "later", "now", "ongoing", "onward", "onwards",
     "present", "today"});

constexpr auto kApostrophes =
    std::to_array<std::string_view>({"'", "\xE2\x80\x99", "\xE2\x80\x98"});

/// Reads one list of years.
class YearReader {
 public:
  explicit YearReader(std::string_view text) : text_(text) {}

  YearList read() {
    // Most texts do not begin with years.
    if (text_.empty() ||
        (!is_digit(text_.front()) &&
         std::string_view("([cCfFsS'\xE2").find(text_.front()) ==
             std::string_view::npos))
      return {};
    if (read_item() || read_since()) {
      while (read_next_item()) {
      }
      out_.size = at_;
      skip_to_name();
    }
    return std::move(out_);
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }

  template <typename Signs>
  bool skip_any(const Signs& signs) {
    const auto found = std::ranges::find_if(
        signs, [this](std::string_view s) { return rest().starts_with(s); });
    if (found == signs.end()) return false;
    at_ += found->size();
    return true;
  }

  bool skip_spaces() {
    const std::size_t before = at_;
    while (skip_any(kSpaces)) {
    }
    return at_ > before;
  }

  /// The word at this place, in any case, if it is one of these.
  template <typename AllWords>
  bool skip_word(const AllWords& words) {
    std::size_t size = 0;
    while (size < rest().size() && is_alpha(rest()[size])) ++size;
    const std::string word = to_lower(rest().substr(0, size));
    const bool ends = size == rest().size() ||
                      (!is_digit(rest()[size]) && (rest()[size] & 0x80) == 0);
    if (!ends || std::ranges::find(words, word) == words.end()) return false;
    at_ += size;
    return true;
  }

  /// Tries to read; stays where it is if that does not work.
  template <typename Read>
  bool attempt(Read read) {
    const std::size_t before = at_;
    const std::size_t count = out_.ranges.size();
    if (read()) return true;
    at_ = before;
    out_.ranges.resize(count);
    return false;
  }

  std::size_t count_digits() const {
    std::size_t digits = 0;
    while (digits < rest().size() && is_digit(rest()[digits])) ++digits;
    return digits;
  }

  bool ends_number(std::size_t size) const {
    if (size == rest().size()) return true;
    const char c = rest()[size];
    return !is_alnum(c) && c != '_' && c != '@';
  }

  int number(std::size_t digits) const {
    int value = 0;
    for (const char c : rest().substr(0, digits))
      value = value * 10 + (c - '0');
    return value;
  }

  std::optional<int> read_year() {
    if (count_digits() != 4 || !ends_number(4)) return std::nullopt;
    const int year = number(4);
    if (year < 1900 || year > 2099) return std::nullopt;
    at_ += 4;
    return year;
  }

  /// "'99" after an apostrophe, "20" after "2018-": the first year that ends so
  /// and is not before `first`.
  std::optional<int> read_short_year(int first) {
    if (count_digits() != 2 || !ends_number(2)) return std::nullopt;
    int year = first / 100 * 100 + number(2);
    if (year < first) year += 100;
    // Rather a month, or the start of a date.
    if (year > 2099 || year - first > 60) return std::nullopt;
    at_ += 2;
    return year;
  }

  std::optional<int> read_first_year() {
    constexpr int kOldest = 1960;
    const std::size_t before = at_;
    if (skip_any(kApostrophes)) {
      const auto year = read_short_year(kOldest);
      if (!year) at_ = before;
      return year;
    }
    const bool circa = skip_any(Words{"ca. ", "ca.", "c. ", "c.", "c", "C"});
    const auto year = read_year();
    if (!year && circa) at_ = before;
    return year;
  }

  bool read_item() {
    for (const auto& [open, close] : {std::pair{"(", ")"}, {"[", "]"}}) {
      const bool bracketed = attempt([&, open = open, close = close] {
        if (!skip_any(Words{open})) return false;
        skip_spaces();
        if (!read_range() && !read_since()) return false;
        while (read_next_item()) {
        }
        skip_spaces();
        return skip_any(Words{close});
      });
      if (bracketed) return true;
    }
    return attempt([this] { return read_range(); });
  }

  bool read_range() {
    const auto first = read_first_year();
    if (!first) return false;
    out_.ranges.push_back({*first, *first});
    if (!attempt([this] { return read_range_end(); }))
      attempt([this] { return read_open_end(); });
    return true;
  }

  /// "-2020", "-20", " to 2020".
  bool read_range_end() {
    YearRange& range = out_.ranges.back();
    skip_spaces();
    const bool signed_ = skip_any(kOtherRangeSigns) || skip_any(kDashes);
    if (!signed_ && !skip_word(kRangeWords)) return false;
    skip_spaces();
    skip_any(kApostrophes);
    auto last = read_year();
    if (!last && signed_) last = read_short_year(range.first);
    if (!last || *last < range.first) return false;
    range.last = *last;
    return true;
  }

  /// "+", "-present", " onwards", " and later", or a dash with nothing after.
  bool read_open_end() {
    const bool spaced = skip_spaces();
    const std::size_t behind = rest().find_first_not_of("+ ");
    const bool plus = rest().starts_with('+') &&
                      (behind == rest().npos || !is_digit(rest()[behind]));
    const bool open =
        plus ? skip_any(Words{"+"}) : read_open_word() || read_dash(spaced);
    if (open) out_.ranges.back().last = kOpenEnd;
    return open;
  }

  bool read_open_word() {
    return attempt([this] {
      const bool range = skip_any(kDashes) || skip_any(kOtherRangeSigns) ||
                         skip_word(kRangeWords);
      skip_spaces();
      const bool joined = skip_word(Words{"and"}) && skip_spaces();
      const bool bracket = range && skip_any(Words{"("});
      if (range) skip_word(Words{"the"});
      skip_spaces();
      // "2018 now" and "2018 date" without a sign are no range.
      if (!range && !joined) return skip_word(Words{"onward", "onwards", "ff"});
      return skip_word(kOpenWords) && (!bracket || skip_any(Words{")"}));
    });
  }

  /// "2018- Ada": a dash that only the year touches.
  bool read_dash(bool spaced) {
    if (spaced || !skip_any(kDashes)) return false;
    return rest().empty() || rest().starts_with(',') ||
           rest().starts_with(')') ||
           std::ranges::any_of(kSpaces, [this](std::string_view space) {
             return rest().starts_with(space);
           });
  }

  /// "since 2018", "from 2018", "from 2018 to 2020".
  bool read_since() {
    return attempt([this] {
      const bool since = skip_word(Words{"seit", "since"});
      if (!since && !skip_word(Words{"from"})) return false;
      if (!skip_spaces() || !read_range()) return false;
      YearRange& range = out_.ranges.back();
      if (range.first == range.last) range.last = kOpenEnd;
      return true;
    });
  }

  /// What joins the years of a list; a space is enough before four digits.
  bool read_next_item() {
    return attempt([this] {
      const std::size_t before = at_;
      skip_spaces();
      const bool sign = skip_any(Words{",", ";", "&amp;", "&", "+"});
      skip_spaces();
      if (skip_word(kListWords) || (sign && skip_any(Words{"&"})))
        skip_spaces();
      if (at_ == before) return false;
      if (read_item()) return true;
      const int last = out_.ranges.back().last;
      if (!sign || last == kOpenEnd) return false;
      skip_any(kApostrophes);
      const auto year = read_short_year(last);
      if (!year || *year - last > 40) return false;
      out_.ranges.push_back({*year, *year});
      return true;
    });
  }

  /// Skips what separates years and name, and notes what it does not know.
  void skip_to_name() {
    const bool spaced = skip_spaces();
    if (begins_more(spaced)) {
      out_.clear = false;
      out_.next = at_;
      return;
    }
    skip_any(Words{",", ";", ":", "."});
    const bool apart = skip_spaces() || spaced;
    const std::size_t before = at_;
    if (apart && skip_any(kDashes) && !skip_spaces()) at_ = before;
    out_.next = at_;
    out_.clear = at_ == text_.size() || !begins_number();
  }

  bool begins_number() const {
    return is_digit(rest().front()) ||
           std::ranges::any_of(kApostrophes, [this](std::string_view sign) {
             return rest().starts_with(sign) && rest().size() > sign.size() &&
                    is_digit(rest()[sign.size()]);
           });
  }

  /// Whether the years seem to go on in a way that is not known.
  bool begins_more(bool spaced) {
    const std::size_t before = at_;
    if (rest().starts_with('.')) {
      return rest().size() > 1 && (is_digit(rest()[1]) || rest()[1] == '.');
    }
    const bool sign = skip_any(kOtherRangeSigns) || skip_any(kDashes) ||
                      skip_any(Words{"+", "&", "?", "*", "%", "_", "(", "["});
    skip_spaces();
    const bool number = sign && !rest().empty() && begins_number();
    const std::string_view after = text_.substr(before);
    at_ = before;
    if (!sign) return !after.empty() && is_alnum(after.front()) && !spaced;
    // "2018 - Ada" and "2018 (c) Ada" go on with a name.
    return number || !spaced;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  YearList out_;
};

}  // namespace

int YearList::first() const {
  return std::ranges::min(ranges, {}, &YearRange::first).first;
}

int YearList::last() const {
  return std::ranges::max(ranges, {}, &YearRange::last).last;
}

bool YearList::contains(const YearList& other) const {
  const auto has = [this](int year) {
    return std::ranges::any_of(ranges, [year](const YearRange& range) {
      return range.first <= year && year <= range.last;
    });
  };
  return std::ranges::all_of(other.ranges, [&](const YearRange& range) {
    for (int year = range.first; year <= std::min(range.last, 2100); ++year) {
      if (!has(year)) return false;
    }
    return has(range.last);
  });
}

YearList read_years(std::string_view text) {
  return YearReader(text).read();
}

}  // namespace tgpl::license
