// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/years.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace tgpl::header {
namespace {

constexpr std::size_t kDigits = 4;

bool starts_with_year(std::string_view text) {
  return text.size() >= kDigits &&
         std::ranges::all_of(text.substr(0, kDigits), is_digit) &&
         (text.size() == kDigits || !is_digit(text[kDigits]));
}

/// Length of the signs at the start of a notice and the spaces after them.
std::size_t sign_length(std::string_view text) {
  constexpr auto kSigns =
      std::to_array<std::string_view>({"Copyright", "(C)", "(c)", "\xC2\xA9"});
  const std::string_view whole = text;
  const auto leads = [&text](std::string_view sign) {
    return text.starts_with(sign);
  };
  for (auto sign = std::ranges::find_if(kSigns, leads); sign != kSigns.end();
       sign = std::ranges::find_if(kSigns, leads)) {
    text = trim_left(text.substr(sign->size()));
  }
  return whole.size() - text.size();
}

/// Length of the years at the start, including an open end ("2019-present").
std::size_t years_length(std::string_view text) {
  std::size_t end = 0;
  while (starts_with_year(text.substr(end))) {
    end += kDigits;
    std::size_t next = end;
    while (next < text.size() &&
           (text[next] == ' ' || text[next] == ',' || text[next] == '-')) {
      ++next;
    }
    for (const std::string_view open : {"present", "Present", "now"}) {
      const bool dashed =
          text.substr(end, next - end).find('-') != std::string_view::npos;
      if (dashed && text.substr(next).starts_with(open))
        return next + open.size();
    }
    if (!starts_with_year(text.substr(next))) break;
    end = next;
  }
  return end;
}

}  // namespace

CopyrightParts parts_of(std::string_view copyright) {
  const std::size_t sign = sign_length(copyright);
  const std::size_t years = years_length(copyright.substr(sign));
  if (years == 0) return {{}, {}, copyright};
  std::string_view holder = copyright.substr(sign + years);
  while (!holder.empty() && (holder.front() == ' ' || holder.front() == ',')) {
    holder.remove_prefix(1);
  }
  return {copyright.substr(0, sign), copyright.substr(sign, years), holder};
}

bool is_years(std::string_view text) {
  return !text.empty() && years_length(text) == text.size() &&
         is_digit(text.back());
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
  if (!is_years(a) || !is_years(b)) return std::string(a);
  std::string_view first = a.substr(0, kDigits);
  std::string_view last = first;
  for (const std::string_view years : {a, b}) {
    for (std::size_t at = 0; at + kDigits <= years.size(); ++at) {
      const std::string_view year = years.substr(at, kDigits);
      if (!std::ranges::all_of(year, is_digit)) continue;
      first = std::min(first, year);
      last = std::max(last, year);
    }
  }
  return first == last ? std::string(first) : cat({first, "-", last});
}

std::string_view first_year(std::string_view years) {
  return years.substr(0, kDigits);
}

}  // namespace tgpl::header
