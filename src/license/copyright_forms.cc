// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/copyright_forms.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.h"
#include "license/copyright_mark.h"
#include "license/holder_name.h"
#include "license/phrase.h"
#include "license/source_line.h"
#include "license/year_list.h"

namespace tgpl::license {
namespace {

constexpr std::size_t kLongestNotice = 400;

// Words after "copyright" in a sentence about copyright.
constexpr auto kNotNames = std::to_array<std::string_view>({
    "act",       "and",        "assignment",   "claim",        "claims",
    "date",      "disclaimer", "file",         "for",          "grant",
    "has",       "header",     "headers",      "holder",       "holders",
    "if",        "in",         "information",  "infringement", "interest",
    "interests", "is",         "law",          "laws",         "license",
    "licenses",  "line",       "lines",        "may",          "message",
    "notice",    "notices",    "of",           "on",           "or",
    "owner",     "owners",     "ownership",    "page",         "permission",
    "policy",    "protection", "registration", "removed",      "rights",
    "section",   "statement",  "statements",   "status",       "string",
    "symbol",    "term",       "text",         "that",         "this",
    "to",        "was",        "with",         "year",         "years",
});

static_assert(std::ranges::is_sorted(kNotNames));

constexpr auto kMonths = std::to_array<std::string_view>(
    {"april", "august", "december", "february", "january", "july", "june",
     "march", "may", "november", "october", "september"});

static_assert(std::ranges::is_sorted(kMonths));

/// Reads one notice: signs, years and who is named behind them.
class NoticeReader {
 public:
  NoticeReader(std::string_view text, std::size_t at) : text_(text), at_(at) {
    line_end_ = line_end(at);
  }

  std::optional<CopyrightForm> read() {
    out_.begin = at_;
    read_front();
    if (author_ && !(word_ || sign_)) out_.sign = HolderSign::author;
    read_holder();
    if (!is_notice()) return std::nullopt;
    out_.in_code = is_in_code(text_, out_.begin);
    out_.end = std::max(end_, at_);
    return std::move(out_);
  }

 private:
  std::size_t line_end(std::size_t at) const {
    if (at >= text_.size()) return text_.size();
    const std::string_view line = text_.substr(at, kLongestNotice);
    const auto end = std::ranges::find_if(line, [](char c) {
      return static_cast<unsigned char>(c) < ' ' && c != '\t';
    });
    return at + static_cast<std::size_t>(end - line.begin());
  }

  std::string_view rest() const {
    return text_.substr(at_, line_end_ - std::min(at_, line_end_));
  }

  void skip_between() {
    while (at_ < line_end_) {
      const std::string_view now = rest();
      if (now.starts_with("\xE2\x80\x93") || now.starts_with("\xE2\x80\x94")) {
        at_ += 3;
      } else if (std::string_view(" \t:,;-*=@").find(now.front()) !=
                     std::string_view::npos &&
                 !now.starts_with("*/") && !now.starts_with("-->")) {
        colon_ |= now.front() == ':' || now.front() == ',';
        ++at_;
      } else {
        return;
      }
    }
  }

  bool read_form() {
    if (at_ >= line_end_) return false;
    const CopyrightMark* form = copyright_mark_at(text_, at_);
    if (form == nullptr) return false;
    if (form->part == CopyrightMark::Part::author && (word_ || sign_ || tag_))
      return false;
    switch (form->part) {
      case CopyrightMark::Part::word:
        word_ = true;
        break;
      case CopyrightMark::Part::sign:
        sign_ = true;
        break;
      case CopyrightMark::Part::tag:
        tag_ = true;
        break;
      case CopyrightMark::Part::author:
        author_ = true;
        break;
    }
    colon_ |= form->written.back() == ':';
    at_ += form->written.size();
    return true;
  }

  /// "February" before "2004".
  bool read_month() {
    const std::string_view now = rest();
    const auto end = std::ranges::find_if_not(now, is_alpha);
    const auto size = static_cast<std::size_t>(end - now.begin());
    if (!is_any_of(to_lower(now.substr(0, size)), kMonths) ||
        read_years(trim_left(now.substr(size))).size == 0)
      return false;
    at_ += size;
    return true;
  }

  bool read_year() {
    if (read_month()) return true;
    const YearList years = read_years(rest());
    if (years.size == 0) return false;
    year_ = true;
    at_ += years.size;
    return true;
  }

  bool read_by() {
    if (!starts_ignoring_case(rest(), "by ") &&
        !starts_ignoring_case(rest(), "by:"))
      return false;
    by_ = true;
    at_ += 3;
    return true;
  }

  void read_front() {
    bool again = true;
    while (again) {
      again = read_form();
      skip_between();
      again |= read_year();
      skip_between();
      again |= read_by();
      skip_between();
    }
  }

  /// The text from here to the end of the line, without what closes a comment
  /// or a string.
  std::string_view line_rest() const {
    std::string_view found = rest();
    for (const std::string_view close :
         {"*/", "-->", "\\n", "\",", "\";", "\")", "',", "';", "')", "</",
          "<br", "}}", " -*-"}) {
      found = found.substr(0, found.find(close));
    }
    // A second notice in the same line is one of its own.
    for (std::size_t i = 1; i < found.size(); ++i) {
      const CopyrightMark* form = copyright_mark_at(text_, at_ + i);
      if (form == nullptr || form->part == CopyrightMark::Part::author)
        continue;
      if (!begins_word(text_, at_ + i) ||
          form->part == CopyrightMark::Part::sign)
        continue;
      const std::string_view after = trim_left(
          found.substr(std::min(i + form->written.size(), found.size())));
      const bool notice =
          !after.empty() && (is_digit(after.front()) || after.front() == '(' ||
                             (after.front() & 0x80) != 0);
      if (notice) return found.substr(0, i);
    }
    return found;
  }

  void read_holder() {
    const std::string_view found = line_rest();
    end_ = at_ + found.size();
    const bool empty =
        trim(found).find_first_not_of(" \t*#/;.\"'") == std::string_view::npos;
    if (empty && (year_ || author_) && !tag_) {
      out_.holder = cleaned_name(next_line());
    } else if (end_ == line_end_ && goes_on(found)) {
      out_.holder = cleaned_name(cat({trim(found), " ", rest_in_next_line()}));
    } else {
      out_.holder = cleaned_name(found);
    }
    const bool listed = sign_ && !year_ && text_[out_.begin] == '(' &&
                        is_list_item(text_, out_.begin);
    if (listed || names_nobody(out_.holder)) out_.holder.clear();
  }

  /// What the next line has after its comment marks; "" if there is none.
  std::string_view content_of_next_line() const {
    std::size_t at = line_end_;
    if (at < text_.size() && text_[at] == '\r') ++at;
    if (at < text_.size() && text_[at] == '\n') ++at;
    if (at == line_end_) return {};
    const std::size_t end = line_end(at);
    std::string_view line = text_.substr(at, end - std::min(at, end));
    const std::size_t first = line.find_first_not_of(" \t*#/;%!-");
    line.remove_prefix(std::min(first, line.size()));
    return line;
  }

  std::string_view rest_in_next_line() {
    const std::string_view line = content_of_next_line();
    const bool other = line.empty() || copyright_mark_at(line, 0) != nullptr;
    if (other) return {};
    const std::string_view rest = line.substr(0, rest_of_name(line));
    if (!rest.empty()) {
      end_ = static_cast<std::size_t>(rest.data() - text_.data()) + rest.size();
    }
    return rest;
  }

  /// "Copyright (c) 1995" may have its holder in the next line.
  std::string_view next_line() {
    const std::string_view line = content_of_next_line();
    if (line.empty()) return {};
    const bool name = (line.front() >= 'A' && line.front() <= 'Z') ||
                      (line.front() & 0x80) != 0;
    const std::string start = to_lower(line.substr(0, 12));
    const bool other =
        start.starts_with("permission") || start.starts_with("redistribut") ||
        start.starts_with("this ") || start.starts_with("all rights") ||
        start.starts_with("licensed") || start.starts_with("copyright") ||
        start.starts_with("spdx");
    const bool long_sentence = line.size() > 70;
    if (!name || other || long_sentence) return {};
    end_ = static_cast<std::size_t>(line.data() - text_.data()) + line.size();
    return line;
  }

  bool is_notice() const {
    if (tag_) return true;
    if (!is_readable_name(out_.holder)) return false;
    if (author_ && !word_ && !sign_) {
      return !out_.holder.empty() && begins_name(out_.holder) &&
             is_at_line_start();
    }
    if (year_) return word_ || sign_;
    if (word_ && sign_) return true;
    const std::string first =
        to_lower(rest().substr(0, rest().find_first_of(" ,.;:)(\"'")));
    const bool not_a_name = is_any_of(first, kNotNames);
    if (sign_) {
      // One letter after a sign is a byte of something else.
      const bool short_name = !year_ && out_.holder.size() == 1;
      return is_at_line_start() && begins_name(rest()) && !not_a_name &&
             !short_name;
    }
    const bool marked = colon_ || by_;
    return is_at_line_start() && !not_a_name && begins_name(rest()) &&
           (marked || is_doc_tag() || is_capital(text_[out_.begin]));
  }

  /// "@copyright Ada Example" of PHPDoc, "\\copyright" of Doxygen.
  bool is_doc_tag() const {
    return out_.begin > 0 &&
           (text_[out_.begin - 1] == '@' || text_[out_.begin - 1] == '\\');
  }

  static bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

  static bool begins_name(std::string_view text) {
    if (text.empty()) return false;
    const char c = text.front();
    return is_capital(c) || (c & 0x80) != 0 || c == '<' || c == '[' ||
           c == '{' || text.starts_with("the ") ||
           text.find('@') < text.find(' ');
  }

  /// Whether only comment marks, or "portions" and the like, are before it.
  bool is_at_line_start() const {
    std::string_view before = line_before(text_, out_.begin);
    constexpr std::string_view kMarks = " \t/*#;%!>|\"'.-=\\@{}[]<$~_";
    const std::size_t first = before.find_first_not_of(kMarks);
    if (first == std::string_view::npos) return true;
    const std::string words = to_lower(trim(before.substr(first)));
    constexpr std::string_view kLeads[] = {"all code is",
                                           "and",
                                           "c",
                                           "code",
                                           "dnl",
                                           "is",
                                           "parts",
                                           "portion",
                                           "portions",
                                           "portions are",
                                           "rem",
                                           "some parts",
                                           "some portions",
                                           "this file is",
                                           "this program is",
                                           "this software is"};
    return std::ranges::find(kLeads, words) != std::end(kLeads) ||
           words.ends_with(':') || words.ends_with('.');
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t line_end_ = 0;
  std::size_t end_ = 0;
  CopyrightForm out_;
  bool word_ = false;
  bool sign_ = false;
  bool tag_ = false;
  bool author_ = false;
  bool year_ = false;
  bool by_ = false;
  bool colon_ = false;
};

}  // namespace

std::vector<CopyrightForm> copyright_forms(std::string_view text) {
  std::vector<CopyrightForm> out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!may_begin_copyright_mark(text[at])) continue;
    if (!begins_word(text, at) || copyright_mark_at(text, at) == nullptr)
      continue;
    if (auto form = NoticeReader(text, at).read()) {
      at = std::max(at, form->end - 1);
      out.push_back(std::move(*form));
    }
  }
  return out;
}

}  // namespace tgpl::license
