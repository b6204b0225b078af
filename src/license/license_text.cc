// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/license_text.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "base/text.h"
#include "license/copyright_notice.h"
#include "license/license_phrases.h"
#include "license/passage.h"
#include "license/phrase.h"
#include "license/wording.h"

namespace tgpl::license {
namespace {

// At most so many words may be before and after a licence.
constexpr int kMaxBefore = 40;
constexpr int kMaxAfter = 14;

/// `rest`, the words around a licence, without the appendices of its author.
std::string without_appendix(std::string rest, std::string_view family) {
  for (const Appendix& appendix : appendices()) {
    if (appendix.family != family) continue;
    const std::size_t begin = rest.find(cat({" ", appendix.begin, " "}));
    if (begin == std::string::npos) continue;
    const std::size_t last = rest.find(cat({" ", appendix.end, " "}), begin);
    if (last == std::string::npos) continue;
    const std::size_t end = last + 1 + appendix.end.size();
    const auto size =
        words_in(std::string_view(rest).substr(begin, end - begin)).size();
    if (std::cmp_greater(size, appendix.words)) continue;
    rest.erase(begin, end - begin);
  }
  return rest;
}

/// Whether the words around a licence do not change it. No word may restrict,
/// except or add something; a name or a title is allowed.
bool is_harmless(std::string text, int most) {
  for (const std::string_view phrase : harmless_phrases()) {
    text = erased(text, phrase);
  }
  if (has_any(text, foreign_phrases())) return false;
  const auto words = words_in(text);
  if (std::cmp_greater(words.size(), most)) return false;
  return std::ranges::none_of(words, [](std::string_view word) {
    return is_limit(word) || is_mixing(word);
  });
}

/// The words around a passage: those of copyright notices, and the others.
struct Surroundings {
  std::string notices = " ";
  std::string others = " ";
};

Surroundings words_between(const Wording& wording,
                           const std::vector<NoticeLine>& notices,
                           std::size_t begin, std::size_t end) {
  Surroundings out;
  for (std::size_t i = wording.word_at(begin); i < wording.word_at(end); ++i) {
    const Wording::Word& word = wording.words[i];
    const auto line =
        std::ranges::upper_bound(notices, word.source, {}, &NoticeLine::begin);
    const bool in_notice =
        line != notices.begin() && word.source < std::prev(line)->end;
    const std::size_t stop = wording.text.find(' ', word.at);
    std::string& target = in_notice ? out.notices : out.others;
    target += wording.text.substr(word.at, stop + 1 - word.at);
  }
  return out;
}

/// Whether the words of notices have no restriction: a notice may have any
/// name, but not a condition.
bool has_no_limits(std::string notices) {
  for (const std::string_view phrase : harmless_phrases()) {
    notices = erased(notices, phrase);
  }
  return !has_any(notices, foreign_phrases()) &&
         std::ranges::none_of(words_in(notices), is_limit);
}

/// Whether the passage starts a sentence. In "Personal redistribution and use
/// ..." it does not, because "Personal" is part of its sentence.
bool begins_sentence(const Wording& wording, std::string_view text,
                     const Passage& passage) {
  const std::size_t first = wording.word_at(passage.begin);
  const std::size_t source = wording.words[first].source;
  if (text[source] >= 'a' && text[source] <= 'z') return false;
  if (first == 0) return true;
  const std::size_t previous = wording.words[first - 1].source;
  const std::string_view between = text.substr(previous, source - previous);
  return between.find_first_of(".:)>*\n\r") != std::string_view::npos;
}

bool is_alone(const Wording& wording, std::string_view text,
              const Passage& passage) {
  if (!begins_sentence(wording, text, passage)) return false;
  const std::vector<NoticeLine> notices = notice_lines(text);
  Surroundings before = words_between(wording, notices, 0, passage.begin);
  Surroundings after =
      words_between(wording, notices, passage.end, wording.text.size());
  before.others = without_appendix(before.others, passage.family);
  after.others = without_appendix(after.others, passage.family);
  return has_no_limits(before.notices) && has_no_limits(after.notices) &&
         is_harmless(before.others, kMaxBefore) &&
         is_harmless(after.others, kMaxAfter);
}

}  // namespace

TextMatch match_license_text(std::string_view text) {
  TextMatch out;
  if (text.size() > kMaxTextBytes) return out;
  const Wording wording = wording_of(text);
  const std::vector<Passage> passages = find_passages(wording);
  if (passages.empty()) return out;
  const Passage& passage = passages.front();
  out.family = passage.family;
  out.modified = passage.modified || !is_alone(wording, text, passage);
  out.altered = passage.modified;
  if (out.modified) {
    // Several licences in one file are not a match for any of them.
    if (passages.size() > 1) return {};
    return out;
  }
  out.expression = passage.expression;
  out.alternatives = passage.alternatives;
  out.exact_variant_known = passage.exact_variant_known;
  return out;
}

}  // namespace tgpl::license
