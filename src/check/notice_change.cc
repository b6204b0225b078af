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

/// The range of years that a notice mentions anywhere.
struct Span {
  int first = std::numeric_limits<int>::max();
  int last = 0;  ///< 0 = no year
};

/// Whether the range is open: "-present", or a dash with nothing after it.
bool is_open(std::string_view after_year) {
  after_year = trim_left(after_year);
  if (!after_year.starts_with('-')) return false;
  after_year = trim_left(after_year.substr(1));
  return after_year.empty() || !is_digit(after_year.front());
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

/// Claims that have not been matched yet.
using Left = std::vector<const Claim*>;

/// Removes and returns the first of `left` for which `fits` is true.
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

/// Removes the pairs of equal notices, then those where the new notice keeps
/// the old one.
void drop_kept(Left& gone, Left& come) {
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

/// The notice that replaced `old`: the same name in different words, else a
/// different text at the same line.
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
  // Without a holder, only the whole text can be compared.
  if (holder.text.empty()) return before == after;
  return license::same_words(holder, license::holder_from_notice(after)) &&
         keeps_years(before, after);
}

std::vector<NoticeChange> notice_changes(const std::vector<Claim>& before,
                                         const std::vector<Claim>& after) {
  Left gone = pointers(before);
  Left come = pointers(after);
  drop_kept(gone, come);
  // A file may contain the same notice twice, in its header and further down.
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
