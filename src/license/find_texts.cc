// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/find_texts.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "license/text_index.h"
#include "license/text_table.h"
#include "license/trifles.h"
#include "license/word_spelling.h"

namespace tgpl::license {
namespace {

constexpr double kShareOfExact = 0.3;
constexpr double kShareOfModified = 0.4;
constexpr std::size_t kMostCompared = 6;  // for one place
constexpr std::size_t kLeastWords = 8;    // of a text
constexpr std::size_t kMostTrifles = 12;  // of a text that is still itself

/// All comparisons of one call together cost at most so much.
constexpr std::size_t kBudget = std::size_t{400} << 20;

struct Exact {
  std::size_t text = 0;
  TemplateMatch match;

  std::size_t own_words() const { return match.words.size() - match.replaced; }
};

/// The text of a GNU licence does not say which of both is meant.
std::string other_variant(const std::string& id) {
  constexpr std::string_view kOnly = "-only";
  constexpr std::string_view kLater = "-or-later";
  const std::string_view all = id;
  const auto with = [&](std::string_view old, std::string_view other) {
    return cat({all.substr(0, all.size() - old.size()), other});
  };
  if (all.ends_with(kOnly)) return with(kOnly, kLater);
  if (all.ends_with(kLater)) return with(kLater, kOnly);
  return id;
}

class TextFinder {
 public:
  TextFinder(std::string_view text, std::span<const TextWord> words)
      : table_(TextTable::shared()),
        index_(TextIndex::shared()),
        text_(text),
        words_(words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (words[i].ignored) continue;
      if (i > 0 && !source_.empty() && source_.back() + 1 == i &&
          join_divided(text, words[i - 1], words[i])) {
        continue;
      }
      ids_.push_back(table_.id_of(words[i].hash));
      source_.push_back(i);
    }
  }

  std::vector<FoundText> find() {
    candidates_ = index_.candidates(ids_);
    take_exact();
    take_similar();
    std::ranges::sort(out_, {},
                      [](const FoundText& text) { return text.words.begin; });
    for (FoundText& text : out_) number_as_source(text);
    return std::move(out_);
  }

 private:
  /// "modifica-" at the end of a line and "tion" are one word, if a licence has
  /// it. The word is then where its first part is.
  bool join_divided(std::string_view text, const TextWord& first,
                    const TextWord& second) {
    const bool divided = (second.gap & kNewLine) != 0 &&
                         first.end < text.size() && text[first.end] == '-';
    if (!divided) return false;
    WordHash hash = kHashStart;
    for (const TextWord* part : {&first, &second}) {
      for (const char c :
           to_lower(text.substr(part->begin, part->end - part->begin))) {
        hash = extend_hash(hash, c);
      }
    }
    const WordId id = table_.id_of(first_spelling(hash));
    if (id == kNoWord) return false;
    ids_.back() = id;
    return true;
  }

  TextTemplate text_of(std::size_t text) const { return table_.text(text); }

  /// Where the first word of a text may be: a title may be missing, and words
  /// of a title or of a holder may be before the first run that was found.
  WordRange starts_of(const TextCandidate& candidate) const {
    const std::size_t reach = 30 + table_.words_of(candidate.text) / 8;
    const std::size_t begin =
        candidate.start - std::min(candidate.start, reach);
    return {begin, candidate.words.begin + reach + 1};
  }

  bool spend(std::size_t cost) {
    if (spent_ > kBudget) return false;
    spent_ += cost;
    return true;
  }

  void take_exact() {
    std::vector<Exact> all;
    for (const TextCandidate& candidate : candidates_) {
      if (candidate.share < kShareOfExact) break;
      if (!spend(candidate.words.size() * 4)) break;
      const auto match = match_template(table_, text_of(candidate.text), ids_,
                                        starts_of(candidate));
      if (match && match->words.size() - match->replaced >= kLeastWords) {
        all.push_back({candidate.text, *match});
      }
    }
    // The longest first; of equal ones that with the fewest replaced words.
    std::ranges::stable_sort(all, [](const Exact& a, const Exact& b) {
      return std::tuple(b.own_words(), a.match.replaced) <
             std::tuple(a.own_words(), b.match.replaced);
    });
    for (const Exact& exact : all) add(exact);
  }

  void add(const Exact& exact) {
    const TextKind kind = table_.kind(exact.text);
    const std::vector<std::string>& ids = table_.ids(exact.text);
    for (FoundText& other : out_) {
      if (!other.words.overlaps(exact.match.words)) continue;
      const bool equal =
          other.words == exact.match.words && other.kind == kind &&
          (other.fit == TextFit::replaced) == (exact.match.replaced > 0);
      if (equal) add_ids(other, ids);
      return;
    }
    FoundText found;
    found.kind = kind;
    add_ids(found, ids);
    found.fit = exact.match.replaced > 0 ? TextFit::replaced : TextFit::exact;
    found.words = exact.match.words;
    found.text = exact.text;
    out_.push_back(std::move(found));
  }

  static void add_ids(FoundText& found, const std::vector<std::string>& ids) {
    const auto add = [&](std::string id) {
      const bool known = std::ranges::find(found.ids, id) != found.ids.end();
      if (!known) found.ids.push_back(std::move(id));
    };
    for (const std::string& id : ids) {
      add(id);
      if (found.kind == TextKind::license) add(other_variant(id));
    }
    std::ranges::sort(found.ids);
  }

  /// Whether at least a third of the words is in no text that was found: then
  /// what was found is a part of a larger text.
  bool is_more_than_found(const WordRange& words) const {
    std::size_t covered = 0;
    for (const FoundText& text : out_) {
      if (!text.words.overlaps(words)) continue;
      if (text.fit == TextFit::modified) return false;
      covered += std::min(text.words.end, words.end) -
                 std::max(text.words.begin, words.begin);
    }
    return covered * 3 <= words.size() * 2;
  }

  /// Compares the places that are not yet taken with the texts they resemble
  /// most, and takes the one that differs least.
  void take_similar() {
    std::erase_if(candidates_, [&](const TextCandidate& candidate) {
      // Notices vary too much: the patterns of find_notices.h tell them.
      return candidate.share < kShareOfModified ||
             table_.kind(candidate.text) == TextKind::header;
    });
    std::ranges::stable_sort(
        candidates_, std::ranges::greater{}, [](const TextCandidate& one) {
          return one.share * one.share * static_cast<double>(one.runs);
        });
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (is_more_than_found(candidates_[i].words)) take_best_of(i);
    }
  }

  void take_best_of(std::size_t first) {
    const WordRange place = candidates_[first].words;
    std::optional<FoundText> best;
    std::ptrdiff_t best_score = 0;
    std::size_t compared = 0;
    for (std::size_t i = first;
         i < candidates_.size() && compared < kMostCompared; ++i) {
      if (!candidates_[i].words.overlaps(place)) continue;
      ++compared;
      const auto result = compare(candidates_[i]);
      if (!result) continue;
      const TextDifference& difference = result->difference;
      const auto score = static_cast<std::ptrdiff_t>(difference.common) -
                         3 * static_cast<std::ptrdiff_t>(difference.size()) -
                         static_cast<std::ptrdiff_t>(difference.trifles.size());
      if (best && score <= best_score) continue;
      best_score = score;
      best = similar(candidates_[i], *result);
    }
    if (!best || !is_more_than_found(best->words)) return;
    std::erase_if(out_, [&](const FoundText& text) {
      return text.words.overlaps(best->words);
    });
    out_.push_back(std::move(*best));
  }

  /// A place that resembles a text, and how it differs.
  struct Compared {
    TextDifference difference;
    bool same = false;     ///< it differs in nothing that counts
    bool trifles = false;  ///< only if same: but it is no verbatim copy
    bool replaced = false;
  };

  std::optional<Compared> compare(const TextCandidate& candidate) {
    const std::size_t words = table_.words_of(candidate.text);
    const std::size_t limit = 40 + words / 4;
    const std::size_t cost = limit * limit * 2 + words;
    if (!spend(cost)) return std::nullopt;
    const std::size_t reach = 20 + words / 16;
    const WordRange region = {
        candidate.start - std::min(candidate.start, reach),
        std::min(ids_.size(), candidate.words.end + reach)};
    auto difference = difference_of(table_, text_of(candidate.text), ids_,
                                    region, limit + 2 * reach, weight_of());
    if (!difference || difference->common < kLeastWords) return std::nullopt;
    spend(cost * (difference->comparisons - 1));
    Compared out = judged(candidate, region, std::move(*difference));
    if (out.difference.size() * 3 > out.difference.wanted) return std::nullopt;
    return out;
  }

  WeightOf weight_of() {
    if (!trifles_) trifles_.emplace(table_, text_, words_, source_);
    return [this](std::span<const WordId> removed, const WordRange& added) {
      return trifles_->weight(removed, added);
    };
  }

  Compared judged(const TextCandidate& candidate, const WordRange& region,
                  TextDifference difference) {
    Compared out;
    out.trifles = std::ranges::any_of(
        difference.trifles,
        [](const TextDifference::Trifle& one) { return !one.none; });
    const auto match = match_without_trifles(candidate, region, difference);
    out.same = match || (difference.size() == 0 && out.trifles);
    out.replaced = match && match->replaced > 0;
    if (match) {
      difference.added.clear();
      difference.removed.clear();
    }
    out.difference = std::move(difference);
    return out;
  }

  /// Whether the words are the text once the trifles are as it has them. Other
  /// differences may come of a wording of several that the text allows.
  std::optional<TemplateMatch> match_without_trifles(
      const TextCandidate& candidate, const WordRange& region,
      const TextDifference& difference) {
    const auto trifles = std::ranges::count(difference.trifles, false,
                                            &TextDifference::Trifle::none);
    const bool few = !difference.trifles.empty() &&
                     static_cast<std::size_t>(trifles) <= kMostTrifles;
    if (!few || !spend(region.size() * 4)) return std::nullopt;
    std::vector<WordId> words;
    std::size_t at = region.begin;
    const auto copy_until = [&](std::size_t end) {
      while (at < end) words.push_back(ids_[at++]);
    };
    for (const TextDifference::Trifle& trifle : difference.trifles) {
      copy_until(trifle.added.begin);
      words.insert(words.end(), trifle.missing.begin(), trifle.missing.end());
      at = trifle.added.end;
    }
    copy_until(region.end);
    return match_template(table_, text_of(candidate.text), words,
                          {0, words.size()});
  }

  FoundText similar(const TextCandidate& candidate,
                    const Compared& compared) const {
    const TextDifference& difference = compared.difference;
    FoundText found;
    found.kind = table_.kind(candidate.text);
    add_ids(found, table_.ids(candidate.text));
    found.has_trifles = compared.same && compared.trifles;
    found.fit = !compared.same                          ? TextFit::modified
                : compared.trifles || compared.replaced ? TextFit::replaced
                                                        : TextFit::exact;
    found.words = difference.words;
    for (const WordRange& added : difference.added) {
      found.added.push_back(from_sentence(added, difference.words.begin));
    }
    found.removed = difference.removed;
    found.text = candidate.text;
    return found;
  }

  /// What was added as "may be sold. This software" before "is" is as well
  /// "This software may be sold." before "This software is".
  WordRange from_sentence(const WordRange& added, std::size_t first) const {
    constexpr std::size_t kMost = 8;
    const auto begins = [&](std::size_t at) {
      return (words_[source_[at]].gap & (kNewSentence | kNewParagraph)) != 0;
    };
    WordRange moved = added;
    for (std::size_t i = 0; i < kMost && !begins(moved.begin); ++i) {
      const bool moves = moved.begin > first + 1 &&
                         ids_[moved.begin - 1] != kNoWord &&
                         ids_[moved.begin - 1] == ids_[moved.end - 1];
      if (!moves) return added;
      --moved.begin;
      --moved.end;
    }
    return begins(moved.begin) ? moved : added;
  }

  std::size_t source_word(std::size_t word) const {
    if (word < source_.size()) return source_[word];
    return source_.empty() ? 0 : source_.back() + 1;
  }

  WordRange source_range(const WordRange& words) const {
    if (words.size() == 0) return {};
    return {source_[words.begin], source_[words.end - 1] + 1};
  }

  void number_as_source(FoundText& text) const {
    text.words = source_range(text.words);
    for (WordRange& added : text.added) added = source_range(added);
    for (auto& removed : text.removed) {
      removed.before = source_word(removed.before);
    }
  }

  const TextTable& table_;
  const TextIndex& index_;
  std::string_view text_;
  std::span<const TextWord> words_;
  std::optional<Trifles> trifles_;
  std::vector<WordId> ids_;
  std::vector<std::size_t> source_;  ///< of each id, its word
  std::vector<TextCandidate> candidates_;
  std::vector<FoundText> out_;
  std::size_t spent_ = 0;
};

}  // namespace

std::vector<FoundText> find_texts(std::string_view text,
                                  std::span<const TextWord> words) {
  return TextFinder(text, words).find();
}

}  // namespace tgpl::license
