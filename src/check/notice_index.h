/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The copyright notices of a file, found by what they are compared by. A file
// may have thousands: each is parsed once, and none is compared with all
// others.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "check/state.h"

namespace tgpl::check {

/// The range of years that a notice mentions anywhere; without a year, one that
/// every range contains.
struct YearSpan {
  int first;
  int last;
  bool operator<(const YearSpan& other) const {
    return first != other.first ? first < other.first : last < other.last;
  }
};

bool contains(const YearSpan& outer, const YearSpan& inner);

/// A notice with what it is compared by.
struct Notice {
  const Claim* claim;
  std::string_view text;
  bool has_holder;
  std::string words;  ///< of the holder (license/holder_key.h)
  std::string name;   ///< the holder before brackets, likewise
  YearSpan years;
};

Notice parse_notice(std::string_view text);

std::vector<Notice> parse_notices(const std::vector<Claim>& claims);

/// Many spans, for asking whether one of them contains another.
class YearSpans {
 public:
  void add(const YearSpan& span);
  bool contain(const YearSpan& span) const;

 private:
  /// Only spans that no other one contains, so that both years increase.
  std::map<int, int> last_by_first_;
};

/// Notices in their order, of which some were taken.
class NoticeQueue {
 public:
  void add(std::size_t index) { waiting_.push_back(index); }
  /// The first that was not taken; `taken.size()` if there is none.
  std::size_t front(const std::vector<bool>& taken);

 private:
  std::vector<std::size_t> waiting_;
  std::size_t next_ = 0;
};

/// The notices after a change. Those before it take theirs one after another;
/// each function returns the first that fits, or nullptr.
class NewNotices {
 public:
  explicit NewNotices(const std::vector<Notice>& notices);

  const Notice* take_same_text(const Notice& old);
  const Notice* take_keeping(const Notice& old);
  const Notice* take_same_name(const Notice& old);
  const Notice* take_same_line(const Notice& old);

  /// Whether one of them keeps `old`, taken or not.
  bool keep(const Notice& old) const;

  std::vector<const Notice*> left() const;

 private:
  struct SameWords {
    YearSpans spans;
    std::map<YearSpan, NoticeQueue> queues;
  };
  using Queues = std::unordered_map<std::string, NoticeQueue>;

  const Notice* take(std::size_t index);
  const Notice* take_front(Queues& queues, const std::string& key);

  const std::vector<Notice>& notices_;
  std::vector<bool> taken_;
  Queues by_text_;
  Queues by_name_;
  Queues by_line_;
  std::unordered_map<std::string, SameWords> by_words_;
};

/// The notices before a change.
class OldNotices {
 public:
  explicit OldNotices(const std::vector<Notice>& notices);

  /// Whether `now` keeps one of them.
  bool are_kept_by(const Notice& now) const;

 private:
  std::unordered_set<std::string_view> without_holder_;
  /// With both years negative, so that the question is turned round.
  std::unordered_map<std::string_view, YearSpans> by_words_;
};

}  // namespace tgpl::check
