// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The difference is found as "diff" finds it (Myers, "An O(ND) Difference
// Algorithm", 1986); then what a template allows is taken out of it.
#include <algorithm>
#include <cstdint>
#include <set>

#include "license/text_match.h"

namespace tgpl::license {
namespace {

/// A step from template to text: words that both have, or that one has.
struct Step {
  enum class Kind { common, added, removed };
  Kind kind = Kind::common;
  std::size_t old_at = 0;
  std::size_t new_at = 0;
};

/// Finds the shortest way from `before` to `after`; nothing if it has more than
/// `limit` steps that are not common.
class Differ {
 public:
  Differ(std::span<const TemplateWord> before, std::span<const WordId> after)
      : before_(before), after_(after) {}

  std::optional<std::vector<Step>> steps(std::size_t limit) {
    const auto most = static_cast<std::ptrdiff_t>(limit);
    for (std::ptrdiff_t d = 0; d <= most; ++d) {
      std::vector<std::uint32_t> row(static_cast<std::size_t>(2 * d + 1), 0);
      for (std::ptrdiff_t k = -d; k <= d; k += 2) {
        const std::size_t x = reached(d, k);
        row[static_cast<std::size_t>(k + d)] = static_cast<std::uint32_t>(x);
        const std::size_t y = x - static_cast<std::size_t>(k);
        if (x >= before_.size() && y >= after_.size()) {
          rows_.push_back(std::move(row));
          return way_back(d, k);
        }
      }
      rows_.push_back(std::move(row));
    }
    return std::nullopt;
  }

 private:
  std::size_t row_at(std::ptrdiff_t d, std::ptrdiff_t k) const {
    return rows_[static_cast<std::size_t>(d)][static_cast<std::size_t>(k + d)];
  }

  bool comes_from_above(std::ptrdiff_t d, std::ptrdiff_t k) const {
    return k == -d || (k != d && row_at(d - 1, k - 1) < row_at(d - 1, k + 1));
  }

  std::size_t reached(std::ptrdiff_t d, std::ptrdiff_t k) const {
    std::size_t x = 0;
    if (d > 0) {
      x = comes_from_above(d, k) ? row_at(d - 1, k + 1)
                                 : row_at(d - 1, k - 1) + 1;
    }
    std::size_t y = x - static_cast<std::size_t>(k);
    while (x < before_.size() && y < after_.size() &&
           before_[x].word == after_[y]) {
      ++x;
      ++y;
    }
    return x;
  }

  std::vector<Step> way_back(std::ptrdiff_t d, std::ptrdiff_t k) const {
    std::vector<Step> out;
    std::size_t x = before_.size();
    std::size_t y = after_.size();
    for (; d > 0; --d) {
      const bool above = comes_from_above(d, k);
      const std::ptrdiff_t from = above ? k + 1 : k - 1;
      const std::size_t old_x = row_at(d - 1, from);
      const std::size_t old_y = old_x - static_cast<std::size_t>(from);
      const std::size_t start_x = above ? old_x : old_x + 1;
      const std::size_t start_y = above ? old_y + 1 : old_y;
      while (x > start_x && y > start_y) {
        out.push_back({Step::Kind::common, --x, --y});
      }
      if (above)
        out.push_back({Step::Kind::added, x, --y});
      else
        out.push_back({Step::Kind::removed, --x, y});
      k = from;
    }
    while (x > 0 && y > 0) out.push_back({Step::Kind::common, --x, --y});
    std::ranges::reverse(out);
    return out;
  }

  std::span<const TemplateWord> before_;
  std::span<const WordId> after_;
  std::vector<std::vector<std::uint32_t>> rows_;
};

/// Takes what is optional or replaceable out of the steps.
class Forgiver {
 public:
  Forgiver(const TextTable& table, std::span<const TemplateWord> before,
           std::span<const WordId> words, std::size_t first,
           const WeightOf& weight_of)
      : table_(table),
        before_(before),
        words_(words),
        first_(first),
        weight_of_(weight_of) {}

  /// `strict`: words that are missing in an optional part of which others are
  /// there are missing.
  TextDifference difference(const std::vector<Step>& steps, bool strict) {
    if (strict) count_optional(steps);
    for (const Step& step : steps) take(step);
    at_end_ = true;
    flush();
    cut_ends();
    join_added();
    out_.wanted = static_cast<std::size_t>(
        std::ranges::count(before_, std::uint16_t{0}, &TemplateWord::optional));
    return std::move(out_);
  }

 private:
  /// Of each optional part, whether a word of it is there.
  void count_optional(const std::vector<Step>& steps) {
    for (const Step& step : steps) {
      if (step.kind != Step::Kind::common) continue;
      const std::uint16_t part = before_[step.old_at].optional;
      if (part != 0) present_.insert(part);
    }
  }

  void take(const Step& step) {
    switch (step.kind) {
      case Step::Kind::common:
        flush();
        if (out_.common == 0) out_.words.begin = first_ + step.new_at;
        ++out_.common;
        out_.words.end = first_ + step.new_at + 1;
        break;
      case Step::Kind::added:
        if (added_.size() == 0) added_.begin = first_ + step.new_at;
        added_.end = first_ + step.new_at + 1;
        at_old_ = step.old_at;
        break;
      case Step::Kind::removed:
        remove(step);
        break;
    }
  }

  void remove(const Step& step) {
    const TemplateWord& word = before_[step.old_at];
    at_old_ = step.old_at;
    any_ = std::max(any_, word.any_before);
    if (word.optional != 0 && !present_.contains(word.optional)) return;
    if (removed_.count == 0) removed_.from = step.old_at;
    missing_.push_back(word.word);
    ++removed_.count;
    removed_.before = first_ + step.new_at;
  }

  /// Ends a gap between common words.
  void flush() {
    const bool adds = added_.size() > 0 && !is_allowed();
    const WordRange place =
        adds ? added_ : WordRange{removed_.before, removed_.before};
    const Weight weight =
        adds || removed_.count > 0 ? weight_at(place) : Weight::change;
    if (weight != Weight::change) {
      out_.trifles.push_back({place, missing_, weight == Weight::none});
    } else {
      if (adds) out_.added.push_back(added_);
      if (removed_.count > 0) out_.removed.push_back(removed_);
    }
    added_ = {};
    removed_ = {};
    missing_.clear();
    any_ = 0;
  }

  /// Of the gap that ends here, whose added words are `place`.
  Weight weight_at(const WordRange& place) const {
    const bool inside = out_.common > 0 && !at_end_;
    if (!inside) return Weight::change;
    if (is_title(missing_) &&
        is_title(words_.subspan(place.begin, place.size())))
      return Weight::none;
    return weight_of_(missing_, place);
  }

  /// Whether there are no words, or they are of the title, which does not
  /// count: some texts repeat it.
  bool is_title(std::span<const WordId> words) const {
    constexpr std::size_t kLeast = 2;
    if (words.empty()) return true;
    if (words.size() < kLeast || before_.empty()) return false;
    const std::uint16_t part = before_.front().optional;
    if (part == 0) return false;
    const auto end = std::ranges::find_if(
        before_, [&](const TemplateWord& one) { return one.optional != part; });
    const auto same = [](const TemplateWord& a, WordId b) {
      return a.word == b;
    };
    return std::search(before_.begin(), end, words.begin(), words.end(),
                       same) != end;
  }

  bool is_allowed() const {
    std::size_t most = any_;
    for (std::size_t at = at_old_; at <= at_old_ + 1; ++at) {
      if (at < before_.size()) {
        most = std::max<std::size_t>(most, before_[at].any_before);
      }
    }
    if (added_.size() > most) return false;
    const auto words = words_.subspan(added_.begin, added_.size());
    return std::ranges::none_of(
        words, [&](WordId word) { return table_.is_limit(word); });
  }

  /// Words before the first common one and after the last are not of the text.
  void cut_ends() {
    std::erase_if(out_.added, [&](const WordRange& added) {
      return added.end <= out_.words.begin || added.begin >= out_.words.end;
    });
  }

  /// What was added as "x a b y a b" before "z" is "x a b y" before "a b z".
  void join_added() {
    constexpr std::size_t kMostBetween = 5;
    std::vector<WordRange> joined;
    for (const WordRange& next : out_.added) {
      const std::size_t between =
          joined.empty() ? 0 : next.begin - joined.back().end;
      const bool repeats =
          !joined.empty() && between <= kMostBetween &&
          between <= next.size() &&
          std::ranges::equal(words_.subspan(joined.back().end, between),
                             words_.subspan(next.end - between, between));
      if (repeats) {
        joined.back().end = next.end - between;
      } else {
        joined.push_back(next);
      }
    }
    out_.added = std::move(joined);
  }

  const TextTable& table_;
  std::span<const TemplateWord> before_;
  std::span<const WordId> words_;
  std::size_t first_;
  const WeightOf& weight_of_;
  std::set<std::uint16_t> present_;  ///< optional parts
  TextDifference out_;
  WordRange added_;
  TextDifference::Removed removed_;
  std::vector<WordId> missing_;  ///< the words of removed_
  bool at_end_ = false;          ///< no common word follows
  std::size_t at_old_ = 0;
  std::uint16_t any_ = 0;
};

/// Compares one place with a text.
class Comparer {
 public:
  Comparer(const TextTable& table, const TextTemplate& text,
           std::span<const WordId> words, WordRange region, std::size_t limit,
           const WeightOf& weight_of)
      : table_(table),
        text_(text),
        words_(words),
        region_(region),
        limit_(limit),
        weight_of_(weight_of) {}

  /// Of each choice the wording is taken that differs least, one choice after
  /// the other.
  std::optional<TextDifference> difference() {
    constexpr std::size_t kMost = 60;  // words: else it is another text
    auto loose = with_wordings();
    if (!loose || loose->size() == 0 || loose->size() > kMost) return loose;
    const std::vector<WordingChoice> choices = choices_of(text_);
    for (const WordingChoice& choice : choices) chosen_[choice.op] = 0;
    std::size_t tried = 1;
    std::optional<TextDifference> best;
    for (const WordingChoice& choice : choices) {
      std::size_t taken = 0;
      for (std::size_t i = 0; i < choice.wordings; ++i) {
        chosen_[choice.op] = i;
        ++tried;
        auto other = with_wordings();
        if (!other || (best && other->size() >= best->size())) continue;
        best = std::move(other);
        taken = i;
      }
      chosen_[choice.op] = taken;
    }
    if (!best) return loose;
    best->comparisons = tried;
    return best;
  }

 private:
  std::optional<TextDifference> with_wordings() const {
    const std::vector<TemplateWord> before = words_of(text_, chosen_);
    const auto after = words_.subspan(region_.begin, region_.size());
    const auto steps = Differ(before, after).steps(limit_);
    if (!steps) return std::nullopt;
    const auto found = [&](bool strict) {
      return Forgiver(table_, before, words_, region_.begin, weight_of_)
          .difference(*steps, strict);
    };
    // The whole is no exact match: something is to be named.
    TextDifference difference = found(false);
    return difference.size() == 0 ? found(true) : difference;
  }

  const TextTable& table_;
  const TextTemplate& text_;
  std::span<const WordId> words_;
  WordRange region_;
  std::size_t limit_;
  const WeightOf& weight_of_;
  ChosenWordings chosen_;
};

}  // namespace

std::size_t TextDifference::size() const {
  std::size_t sum = 0;
  for (const WordRange& one : added) sum += one.size();
  for (const Removed& one : removed) sum += one.count;
  return sum;
}

std::optional<TextDifference> difference_of(const TextTable& table,
                                            const TextTemplate& text,
                                            std::span<const WordId> words,
                                            WordRange region, std::size_t limit,
                                            const WeightOf& weight_of) {
  return Comparer(table, text, words, region, limit, weight_of).difference();
}

}  // namespace tgpl::license
