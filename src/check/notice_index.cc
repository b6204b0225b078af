// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/notice_index.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include "base/text.h"
#include "license/holder_key.h"
#include "license/year_list.h"

namespace tgpl::check {
namespace {

constexpr YearSpan kNoYears{std::numeric_limits<int>::max(), 0};

YearSpan years_in(std::string_view notice) {
  YearSpan span = kNoYears;
  for (std::size_t at = 0; at < notice.size();) {
    const bool begins = at == 0 || !is_alnum(notice[at - 1]);
    const license::YearList years =
        begins ? license::read_years(notice.substr(at)) : license::YearList();
    if (years.size > 0) {
      span.first = std::min(span.first, years.first());
      span.last = std::max(span.last, years.last());
    }
    at += std::max<std::size_t>(years.size, 1);
  }
  return span.last == 0 ? kNoYears : span;
}

YearSpan turned_round(const YearSpan& span) {
  return {-span.first, -span.last};
}

/// "" if the line is unknown.
std::string line_key(const Claim& claim) {
  if (claim.line <= 0) return "";
  return cat({std::to_string(claim.line), ":", claim.source});
}

}  // namespace

bool contains(const YearSpan& outer, const YearSpan& inner) {
  return outer.first <= inner.first && outer.last >= inner.last;
}

Notice parse_notice(std::string_view text) {
  const license::Holder holder = license::holder_from_notice(text);
  return {nullptr,
          text,
          !holder.text.empty(),
          license::words_key(holder),
          license::before_brackets_key(holder),
          years_in(text)};
}

std::vector<Notice> parse_notices(const std::vector<Claim>& claims) {
  std::vector<Notice> notices;
  notices.reserve(claims.size());
  for (const Claim& claim : claims) {
    notices.push_back(parse_notice(claim.text));
    notices.back().claim = &claim;
  }
  return notices;
}

void YearSpans::add(const YearSpan& span) {
  if (contain(span)) return;
  auto next =
      std::next(last_by_first_.insert_or_assign(span.first, span.last).first);
  while (next != last_by_first_.end() && next->second <= span.last)
    next = last_by_first_.erase(next);
}

bool YearSpans::contain(const YearSpan& span) const {
  const auto behind = last_by_first_.upper_bound(span.first);
  return behind != last_by_first_.begin() &&
         std::prev(behind)->second >= span.last;
}

std::size_t NoticeQueue::front(const std::vector<bool>& taken) {
  while (next_ < waiting_.size() && taken[waiting_[next_]]) ++next_;
  return next_ < waiting_.size() ? waiting_[next_] : taken.size();
}

NewNotices::NewNotices(const std::vector<Notice>& notices)
    : notices_(notices), taken_(notices.size()) {
  for (std::size_t i = 0; i < notices.size(); ++i) {
    const Notice& one = notices[i];
    by_text_[std::string(one.text)].add(i);
    by_name_[one.name].add(i);
    by_line_[line_key(*one.claim)].add(i);
    SameWords& same = by_words_[one.words];
    same.spans.add(one.years);
    same.queues[one.years].add(i);
  }
}

const Notice* NewNotices::take(std::size_t index) {
  if (index == taken_.size()) return nullptr;
  taken_[index] = true;
  return &notices_[index];
}

const Notice* NewNotices::take_front(Queues& queues, const std::string& key) {
  const auto found = queues.find(key);
  return found == queues.end() ? nullptr : take(found->second.front(taken_));
}

const Notice* NewNotices::take_same_text(const Notice& old) {
  return take_front(by_text_, std::string(old.text));
}

const Notice* NewNotices::take_keeping(const Notice& old) {
  if (!old.has_holder) return take_same_text(old);
  if (!keep(old)) return nullptr;
  auto& queues = by_words_.at(old.words).queues;
  std::size_t first = taken_.size();
  for (auto at = queues.begin();
       at != queues.end() && at->first.first <= old.years.first;) {
    const std::size_t front = at->second.front(taken_);
    if (contains(at->first, old.years)) first = std::min(first, front);
    at = front == taken_.size() ? queues.erase(at) : std::next(at);
  }
  return take(first);
}

const Notice* NewNotices::take_same_name(const Notice& old) {
  return old.name.empty() ? nullptr : take_front(by_name_, old.name);
}

const Notice* NewNotices::take_same_line(const Notice& old) {
  const std::string key = line_key(*old.claim);
  return key.empty() ? nullptr : take_front(by_line_, key);
}

bool NewNotices::keep(const Notice& old) const {
  if (!old.has_holder) return by_text_.contains(std::string(old.text));
  const auto same = by_words_.find(old.words);
  return same != by_words_.end() && same->second.spans.contain(old.years);
}

std::vector<const Notice*> NewNotices::left() const {
  std::vector<const Notice*> out;
  for (std::size_t i = 0; i < notices_.size(); ++i) {
    if (!taken_[i]) out.push_back(&notices_[i]);
  }
  return out;
}

OldNotices::OldNotices(const std::vector<Notice>& notices) {
  for (const Notice& one : notices) {
    if (one.has_holder)
      by_words_[one.words].add(turned_round(one.years));
    else
      without_holder_.insert(one.text);
  }
}

bool OldNotices::are_kept_by(const Notice& now) const {
  if (without_holder_.contains(now.text)) return true;
  const auto same = by_words_.find(now.words);
  return same != by_words_.end() &&
         same->second.contain(turned_round(now.years));
}

}  // namespace tgpl::check
