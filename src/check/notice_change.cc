// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/notice_change.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <string>

#include "base/text.h"
#include "header/years.h"
#include "license/holder.h"

namespace tgpl::check {
namespace {

/// From the first to the last year that a notice names, wherever in it.
struct Span {
  int first = std::numeric_limits<int>::max();
  int last = 0;
};

/// "-present" and a dash that nothing follows reach into the future.
bool is_open(std::string_view behind_year) {
  behind_year = trim_left(behind_year);
  if (!behind_year.starts_with('-')) return false;
  behind_year = trim_left(behind_year.substr(1));
  return behind_year.empty() || !is_digit(behind_year.front());
}

Span span_of(std::string_view notice) {
  constexpr std::size_t kDigits = 4;
  constexpr int kOpen = 9999;
  Span span;
  for (std::size_t at = 0; at < notice.size();) {
    std::size_t end = at;
    while (end < notice.size() && is_digit(notice[end])) ++end;
    if (end - at == kDigits) {
      const int year = std::stoi(std::string(notice.substr(at, kDigits)));
      span.first = std::min(span.first, year);
      span.last = std::max(span.last, year);
      if (is_open(notice.substr(end))) span.last = kOpen;
    }
    at = end == at ? at + 1 : end;
  }
  return span;
}

bool keeps_years(std::string_view before, std::string_view after) {
  const Span old_years = span_of(before);
  const Span new_years = span_of(after);
  return old_years.last == 0 || (new_years.first <= old_years.first &&
                                 new_years.last >= old_years.last);
}

using Left = std::vector<const Claim*>;

/// Takes the first of `left` for which `fits` holds.
const Claim* take(Left& left, const std::function<bool(const Claim&)>& fits) {
  const auto found = std::ranges::find_if(
      left, [&](const Claim* claim) { return fits(*claim); });
  if (found == left.end()) return nullptr;
  const Claim* claim = *found;
  left.erase(found);
  return claim;
}

Left pointers(const std::vector<Claim>& claims) {
  Left out;
  for (const Claim& claim : claims) out.push_back(&claim);
  return out;
}

/// Removes what both have; what is kept by one that grew, too.
void drop_cached(Left& gone, Left& come) {
  std::erase_if(gone, [&](const Claim* old) {
    return take(come, [&](const Claim& now) {
             return now.text == old->text;
           }) != nullptr;
  });
  std::erase_if(gone, [&](const Claim* old) {
    return take(come, [&](const Claim& now) {
             return keeps_notice(old->text, now.text);
           }) != nullptr;
  });
}

/// The same name, other words; or another text in the same line.
const Claim* successor(const Claim& old, Left& come) {
  const license::Holder holder = license::holder_from_notice(old.text);
  const Claim* found = take(come, [&](const Claim& now) {
    return license::same_before_brackets(license::holder_from_notice(now.text),
                                         holder);
  });
  if (found != nullptr) return found;
  return take(come, [&](const Claim& now) {
    return old.line > 0 && now.line == old.line && now.source == old.source;
  });
}

}  // namespace

bool keeps_notice(std::string_view before, std::string_view after) {
  const license::Holder holder = license::holder_from_notice(before);
  // Who is not named cannot be compared.
  if (holder.text.empty()) return before == after;
  return license::same_words(holder, license::holder_from_notice(after)) &&
         keeps_years(before, after);
}

std::vector<NoticeChange> notice_changes(const std::vector<Claim>& before,
                                         const std::vector<Claim>& after) {
  Left gone = pointers(before);
  Left come = pointers(after);
  drop_cached(gone, come);
  // The same notice may stand twice in a file, in its header and further down.
  std::erase_if(gone, [&](const Claim* old) {
    return std::ranges::any_of(after, [&](const Claim& now) {
      return keeps_notice(old->text, now.text);
    });
  });
  std::vector<NoticeChange> out;
  for (const Claim* old : gone) {
    const Claim* now = successor(*old, come);
    out.push_back(
        {*old, now == nullptr ? std::nullopt : std::optional<Claim>(*now)});
  }
  std::erase_if(come, [&](const Claim* now) {
    return std::ranges::any_of(before, [&](const Claim& old) {
      return keeps_notice(old.text, now->text);
    });
  });
  for (const Claim* now : come) out.push_back({std::nullopt, *now});
  return out;
}

}  // namespace tgpl::check
