// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/years.h"

#include <algorithm>

#include "base/text.h"
#include "license/copyright_mark.h"
#include "license/year_list.h"

namespace tgpl::header {
namespace {

using license::CopyrightMark;
using license::YearList;

/// Length of the signs at the start of a notice and what separates them.
std::size_t sign_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const CopyrightMark* mark = license::copyright_mark_at(text, at);
    if (mark == nullptr || mark->part == CopyrightMark::Part::author) break;
    at += mark->written.size();
    const std::size_t name = text.find_first_not_of(" \t:,", at);
    at = std::min(name, text.size());
  }
  return at;
}

/// How an open range is written after its first year: "-present", "+".
std::string_view open_end_of(std::string_view years) {
  constexpr std::string_view kUsual = "-present";
  const std::size_t digits = years.find_last_of("0123456789");
  if (digits == std::string_view::npos) return kUsual;
  std::string_view end = years.substr(digits + 1);
  const bool bracketed = years.front() == '(' || years.front() == '[';
  if (bracketed && !end.empty()) end.remove_suffix(1);
  return end.empty() ? kUsual : end;
}

std::string range_text(int first, int last) {
  if (first == last) return std::to_string(first);
  return cat({std::to_string(first), "-", std::to_string(last)});
}

}  // namespace

CopyrightParts parts_of(std::string_view copyright) {
  const std::size_t sign = sign_length(copyright);
  const YearList years = license::read_years(copyright.substr(sign));
  if (years.size > 0 && !years.clear) return {{}, {}, copyright};
  return {copyright.substr(0, sign), copyright.substr(sign, years.size),
          copyright.substr(sign + years.next)};
}

bool is_years(std::string_view text) {
  const YearList years = license::read_years(text);
  return !text.empty() && years.size == text.size() && years.clear &&
         text.find_first_not_of("0123456789-, ") == std::string_view::npos &&
         !years.is_open();
}

std::string with_years(std::string_view copyright, std::string_view years) {
  const CopyrightParts parts = parts_of(copyright);
  return cat({parts.sign, years, " ", parts.holder});
}

std::string with_holder(const CopyrightParts& parts, std::string_view holder) {
  const std::string_view space = parts.years.empty() ? "" : " ";
  return cat({parts.sign, parts.years, space, holder});
}

std::string merged_years(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return std::string(a.empty() ? b : a);
  const YearList one = license::read_years(a);
  const YearList other = license::read_years(b);
  if (one.size == 0 || other.size == 0 || one.contains(other))
    return std::string(a);
  const int first = std::min(one.first(), other.first());
  if (one.is_open() || other.is_open())
    return cat({std::to_string(first), open_end_of(one.is_open() ? a : b)});
  return range_text(first, std::max(one.last(), other.last()));
}

std::string first_year(std::string_view years) {
  const YearList read = license::read_years(years);
  return read.size == 0 ? std::string(years) : std::to_string(read.first());
}

}  // namespace tgpl::header
