// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/beside_text.h"

#include <algorithm>
#include <array>

namespace tgpl::license {
namespace {

constexpr std::size_t kClose = 60;          // words
constexpr std::size_t kLongSentence = 120;  // words

// A sentence with one of them restricts, excepts or adds something.
constexpr auto kLimits = std::to_array<WordHash>({
    word_hash("academic"),      word_hash("additional"),
    word_hash("additionally"),  word_hash("cannot"),
    word_hash("commercial"),    word_hash("commercially"),
    word_hash("condition"),     word_hash("customers"),
    word_hash("educational"),   word_hash("else"),
    word_hash("ethical"),       word_hash("evaluation"),
    word_hash("evil"),          word_hash("except"),
    word_hash("exception"),     word_hash("exceptions"),
    word_hash("excluding"),     word_hash("forbidden"),
    word_hash("however"),       word_hash("military"),
    word_hash("must"),          word_hash("never"),
    word_hash("noncommercial"), word_hash("not"),
    word_hash("only"),          word_hash("personal"),
    word_hash("prohibited"),    word_hash("proprietary"),
    word_hash("require"),       word_hash("required"),
    word_hash("requires"),      word_hash("restricted"),
    word_hash("restriction"),   word_hash("restrictions"),
    word_hash("sell"),          word_hash("solely"),
    word_hash("train"),         word_hash("training"),
    word_hash("unless"),
});

// In a source file, code and its comments are beside a text: what is said of a
// licence has one of these words, too.
constexpr auto kSubjects = std::to_array<WordHash>({
    word_hash("copy"),           word_hash("distribute"),
    word_hash("distributed"),    word_hash("distribution"),
    word_hash("license"),        word_hash("licensed"),
    word_hash("licenses"),       word_hash("permission"),
    word_hash("permitted"),      word_hash("program"),
    word_hash("redistribute"),   word_hash("redistributed"),
    word_hash("redistribution"), word_hash("sell"),
    word_hash("software"),       word_hash("terms"),
    word_hash("train"),          word_hash("training"),
    word_hash("work"),
});

// The rest of the notice of a GNU licence.
constexpr std::string_view kHarmless[] = {
    "if not write to the free software foundation",
    "if not see https www gnu org licenses",
    "distributed in the hope that it will be useful",
    "but without any warranty",
    "without even the implied warranty",
    "have received a copy of the",
    "only valid for this program",
};

bool has_phrase(std::span<const TextWord> words, std::string_view phrase) {
  const std::vector<TextWord> wanted = words_of(phrase);
  const auto same = [](const TextWord& a, const TextWord& b) {
    return a.hash == b.hash;
  };
  return std::search(words.begin(), words.end(), wanted.begin(), wanted.end(),
                     same) != words.end();
}

template <typename Words>
bool has_any(std::span<const TextWord> words, const Words& wanted) {
  return std::ranges::any_of(words, [&](const TextWord& word) {
    return std::ranges::find(wanted, word.hash) != wanted.end();
  });
}

class Surroundings {
 public:
  Surroundings(std::span<const TextWord> words,
               std::span<const FoundText> texts,
               std::span<const FoundNotice> notices)
      : words_(words), texts_(texts), notices_(notices) {}

  std::vector<WordRange> find() {
    if (std::ranges::none_of(texts_, is_licence)) return {};
    mark();
    const bool mostly = covered_ * 3 >= words_.size();
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= words_.size(); ++i) {
      if (i < words_.size() && !ends_before(i)) continue;
      const WordRange sentence = {begin, i};
      if (is_more(sentence, mostly) && (mostly || is_close(sentence))) {
        out_.push_back(sentence);
      }
      begin = i;
    }
    return std::move(out_);
  }

 private:
  static bool is_licence(const FoundText& text) {
    return text.kind != TextKind::exception;
  }

  void mark() {
    inside_.assign(words_.size(), false);
    for (const FoundText& text : texts_) {
      std::fill(inside_.begin() + static_cast<std::ptrdiff_t>(text.words.begin),
                inside_.begin() + static_cast<std::ptrdiff_t>(text.words.end),
                true);
      covered_ += text.words.size();
    }
  }

  /// Whether a sentence, or the words of a text, end before word `i`.
  bool ends_before(std::size_t i) const {
    return (words_[i].gap & (kNewSentence | kNewParagraph)) != 0 ||
           inside_[i] != inside_[i - 1] ||
           words_[i].ignored != words_[i - 1].ignored;
  }

  bool is_more(const WordRange& sentence, bool mostly) const {
    if (inside_[sentence.begin] || words_[sentence.begin].ignored) return false;
    if (sentence.size() > kLongSentence) return false;
    if (has_carve_out(sentence)) return true;
    const auto words = words_.subspan(sentence.begin, sentence.size());
    if (!has_any(words, kLimits)) return false;
    if (!mostly && !has_any(words, kSubjects)) return false;
    return std::ranges::none_of(kHarmless, [&](std::string_view phrase) {
      return has_phrase(words, phrase);
    });
  }

  bool has_carve_out(const WordRange& sentence) const {
    const std::size_t begin = words_[sentence.begin].begin;
    const std::size_t end = words_[sentence.end - 1].end;
    return std::ranges::any_of(notices_, [&](const FoundNotice& notice) {
      const bool kind = notice.kind == NoticeKind::carve_out ||
                        notice.kind == NoticeKind::proprietary;
      return kind && notice.begin < end && begin < notice.end;
    });
  }

  bool is_close(const WordRange& sentence) const {
    return std::ranges::any_of(texts_, [&](const FoundText& text) {
      const bool before = sentence.end <= text.words.begin &&
                          text.words.begin - sentence.end < kClose;
      const bool after = text.words.end <= sentence.begin &&
                         sentence.begin - text.words.end < kClose;
      return is_licence(text) && (before || after);
    });
  }

  std::span<const TextWord> words_;
  std::span<const FoundText> texts_;
  std::span<const FoundNotice> notices_;
  std::vector<bool> inside_;
  std::size_t covered_ = 0;
  std::vector<WordRange> out_;
};

}  // namespace

std::vector<WordRange> sentences_beside(std::span<const TextWord> words,
                                        std::span<const FoundText> texts,
                                        std::span<const FoundNotice> notices) {
  return Surroundings(words, texts, notices).find();
}

}  // namespace tgpl::license
