// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/trifles.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/text.h"
#include "license/word_spelling.h"

namespace tgpl::license {
namespace {

constexpr WordHash kArticles[] = {word_hash("a"),    word_hash("an"),
                                  word_hash("said"), word_hash("such"),
                                  word_hash("the"),  word_hash("these"),
                                  word_hash("this"), word_hash("those")};

// They lead to a name: "permission of Ada Example", "Ada Example and others".
constexpr WordHash kBesideNames[] = {
    word_hash("and"), word_hash("by"),  word_hash("from"),  word_hash("her"),
    word_hash("his"), word_hash("its"), word_hash("of"),    word_hash("or"),
    word_hash("s"),   word_hash("the"), word_hash("their"),
};

constexpr WordHash kPossessives[] = {word_hash("her"), word_hash("his"),
                                     word_hash("its"), word_hash("their")};

// Headings that some put over a part of a licence.
constexpr std::string_view kHeadings[] = {"conditions",
                                          "disclaimer",
                                          "disclaimer of warranty",
                                          "license",
                                          "no warranty",
                                          "notice",
                                          "permission",
                                          "terms and conditions",
                                          "warranty",
                                          "warranty disclaimer"};

/// Shorter words are too near to others: "now" and "not".
constexpr std::size_t kShortestMisspelt = 5;
constexpr std::size_t kLongestMisspelt = 20;
constexpr std::size_t kLongestMark = 5;  // "4.1.3"

template <typename Words>
bool is_one_of(WordHash word, const Words& words) {
  return std::ranges::find(words, word) != std::end(words);
}

bool is_letters(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// The numbers of lists in what is between two words.
std::vector<std::string_view> marks_in(std::string_view gap) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < gap.size();) {
    std::size_t end = at;
    while (end < gap.size() && (is_alnum(gap[end]) || gap[end] == '.')) ++end;
    std::string_view mark = gap.substr(at, end - at);
    while (mark.ends_with('.')) mark.remove_suffix(1);
    constexpr std::size_t kLongest = 6;  // "10.2.1"
    if (!mark.empty() && mark.size() <= kLongest) out.push_back(mark);
    at = end + 1;
  }
  return out;
}

/// Calls `accept` with all words that are one mistake away, until it is true.
template <typename Accept>
bool any_neighbour(std::string_view word, Accept accept) {
  for (std::size_t at = 0; at <= word.size(); ++at) {
    const std::string before(word.substr(0, at));
    const std::string_view after = word.substr(at);
    if (!after.empty() && accept(before + std::string(after.substr(1)))) {
      return true;
    }
    if (after.size() > 1 && accept(cat({before, after.substr(1, 1),
                                        after.substr(0, 1), after.substr(2)})))
      return true;
    for (char c = 'a'; c <= 'z'; ++c) {
      const std::string_view letter(&c, 1);
      if (accept(cat({before, letter, after}))) return true;
      if (!after.empty() && accept(cat({before, letter, after.substr(1)}))) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

struct Trifles::Added {
  WordHash hash = 0;
  std::string text;     ///< in lower case
  bool begins = false;  ///< a line or sentence, or ends one
};

Trifles::Trifles(const TextTable& table, std::string_view text,
                 std::span<const TextWord> words,
                 std::span<const std::size_t> source)
    : table_(table), text_(text), words_(words), source_(source) {
  for (const TextWord& word : words) {
    if (word.ignored) names_.insert(word.hash);
  }
}

bool Trifles::is_article(WordId word) const {
  return std::ranges::any_of(kArticles, [&](WordHash article) {
    return table_.id_of(article) == word;
  });
}

bool Trifles::is_list_mark(const Added& word) const {
  return word.begins && word.text.size() <= kLongestMark &&
         std::ranges::all_of(word.text,
                             [](char c) { return is_digit(c) || c == '.'; });
}

std::vector<Trifles::Added> Trifles::spelled(const WordRange& added) const {
  std::vector<Added> out;
  for (std::size_t i = added.begin; i < added.end; ++i) {
    const TextWord& word = words_[source_[i]];
    const bool ends = source_[i] + 1 < words_.size() &&
                      words_[source_[i] + 1].gap != kSameLine;
    out.push_back({word.hash,
                   to_lower(text_.substr(word.begin, word.end - word.begin)),
                   word.gap != kSameLine || ends});
  }
  return out;
}

Weight Trifles::weight(std::span<const WordId> removed,
                       const WordRange& added) const {
  const bool there = is_there(removed, added);
  if (there && added.size() == 0) return Weight::none;
  const bool trifle =
      is_trifle(removed, added) || (there && is_trifle({}, added));
  return trifle ? Weight::trifle : Weight::change;
}

/// Whether the words are in the file after all: in what was taken for a
/// copyright notice or for the number of a list.
bool Trifles::is_there(std::span<const WordId> removed,
                       const WordRange& place) const {
  if (removed.empty()) return false;
  const std::vector<WordId> there = uncompared(place);
  return std::search(there.begin(), there.end(), removed.begin(),
                     removed.end()) != there.end();
}

/// The words between those before and after `place` that are not compared.
std::vector<WordId> Trifles::uncompared(const WordRange& place) const {
  if (place.begin == 0 || place.end >= source_.size()) return {};
  const std::size_t first = source_[place.begin - 1];
  const std::size_t last = source_[place.end];
  std::vector<WordId> out;
  for (std::size_t i = first + 1; i <= last; ++i) {
    const std::size_t begin = words_[i - 1].end;
    const std::size_t end = std::max<std::size_t>(words_[i].begin, begin);
    for (const std::string_view mark :
         marks_in(text_.substr(begin, end - begin)))
      out.push_back(table_.id_of(word_hash(to_lower(mark))));
    if (words_[i].ignored) out.push_back(table_.id_of(words_[i].hash));
  }
  return out;
}

/// Whether the words are a line of their own, between blank lines.
bool Trifles::is_heading(const WordRange& added) const {
  if (added.size() == 0 || added.end >= source_.size()) return false;
  const bool alone = (words_[source_[added.begin]].gap & kNewParagraph) != 0 &&
                     (words_[source_[added.end]].gap & kNewParagraph) != 0;
  std::string text;
  for (const Added& word : spelled(added)) text += cat({" ", word.text});
  return alone &&
         std::ranges::find(kHeadings, trim(text)) != std::end(kHeadings);
}

bool Trifles::is_trifle(std::span<const WordId> removed,
                        const WordRange& added) const {
  if (removed.empty() && is_heading(added)) return true;
  constexpr std::size_t kMost = 12;
  if (removed.size() > kMost || added.size() > kMost) return false;
  std::vector<WordId> missing(removed.begin(), removed.end());
  std::erase_if(missing, [&](WordId word) { return is_article(word); });
  std::vector<Added> more = spelled(added);
  std::erase_if(more, [&](const Added& word) {
    return is_one_of(word.hash, kArticles) || is_list_mark(word);
  });
  if (missing.empty()) {
    const auto is_name = [&](const Added& word) {
      return names_.contains(word.hash) &&
             !is_one_of(word.hash, kBesideNames) &&
             !table_.is_limit(table_.id_of(word.hash));
    };
    if (std::ranges::any_of(more, is_name)) {
      std::erase_if(more, [&](const Added& word) {
        return is_name(word) || is_one_of(word.hash, kBesideNames);
      });
    }
    if (more.empty()) return true;
  }
  return is_respelt(missing, more);
}

bool Trifles::has_id(std::string_view word, WordId id) const {
  return table_.id_of(first_spelling(word_hash(word))) == id;
}

/// "acknowlegment", "holders" for "holder", "copyof".
bool Trifles::is_respelt(std::span<const WordId> removed,
                         std::span<const Added> added) const {
  if (removed.size() == 2 && added.size() == 1) {
    const std::string& both = added[0].text;
    for (std::size_t at = 1; at < both.size(); ++at) {
      if (has_id(both.substr(0, at), removed[0]) &&
          has_id(both.substr(at), removed[1])) {
        return true;
      }
    }
  }
  if (removed.size() != added.size()) return false;
  for (std::size_t i = 0; i < removed.size(); ++i) {
    const std::string& text = added[i].text;
    const bool same = is_plural(removed[i], text) ||
                      is_possessive(removed[i], added[i].hash) ||
                      is_misspelt(removed[i], text);
    if (!same) return false;
  }
  return true;
}

/// "holders" for "holder", "copy" for "copies", or the other way round.
bool Trifles::is_plural(WordId right, std::string_view word) const {
  const auto without = [&](std::size_t letters) {
    return word.substr(0, word.size() - letters);
  };
  return has_id(cat({word, "s"}), right) ||
         (word.ends_with('s') && has_id(without(1), right)) ||
         (word.ends_with('y') && has_id(cat({without(1), "ies"}), right)) ||
         (word.ends_with("ies") && has_id(cat({without(3), "y"}), right));
}

/// "his contributors" for "its contributors".
bool Trifles::is_possessive(WordId right, WordHash word) const {
  return is_one_of(word, kPossessives) &&
         std::ranges::any_of(kPossessives, [&](WordHash one) {
           return table_.id_of(one) == right;
         });
}

bool Trifles::is_misspelt(WordId right, std::string_view wrong) const {
  const bool may_be = wrong.size() >= kShortestMisspelt &&
                      wrong.size() <= kLongestMisspelt && is_letters(wrong) &&
                      table_.id_of(word_hash(wrong)) == kNoWord &&
                      !table_.is_limit(right);
  return may_be && any_neighbour(wrong, [&](const std::string& word) {
           return has_id(word, right);
         });
}

}  // namespace tgpl::license
