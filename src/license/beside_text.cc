// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/beside_text.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "license/license_names.h"

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

// The same, in a file that is hardly more than the licence.
constexpr auto kLimitsOfRoot = std::to_array<WordHash>({
    word_hash("agree"),
    word_hash("agreement"),
    word_hash("bundled"),
    word_hash("bundles"),
    word_hash("different"),
    word_hash("expires"),
    word_hash("invalid"),
    word_hash("mining"),
    word_hash("outside"),
    word_hash("own"),
    word_hash("respective"),
    word_hash("rest"),
    word_hash("revoked"),
    word_hash("separate"),
    word_hash("separately"),
    word_hash("trademark"),
    word_hash("trademarks"),
    word_hash("void"),
});

// What is not the code, and often under something else.
constexpr auto kOtherThings = std::to_array<WordHash>({
    word_hash("art"),     word_hash("artwork"),  word_hash("assets"),
    word_hash("data"),    word_hash("docs"),     word_hash("documentation"),
    word_hash("fonts"),   word_hash("graphics"), word_hash("icons"),
    word_hash("images"),  word_hash("logo"),     word_hash("logos"),
    word_hash("media"),   word_hash("models"),   word_hash("music"),
    word_hash("photos"),  word_hash("pictures"), word_hash("screenshots"),
    word_hash("sounds"),  word_hash("textures"), word_hash("videos"),
    word_hash("weights"),
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

/// Whether it is a path as "assets/" or "docs/**".
bool has_path(std::string_view line) {
  for (std::size_t at = 1; at + 1 < line.size(); ++at) {
    const char after = line[at + 1];
    const bool path = line[at] == '/' && is_alnum(line[at - 1]) &&
                      !is_alnum(after) && after != '/';
    if (path) return true;
  }
  return line.size() > 1 && line.back() == '/' &&
         is_alnum(line[line.size() - 2]);
}

class Surroundings {
 public:
  Surroundings(std::string_view text, std::span<const TextWord> words,
               std::span<const FoundText> texts,
               std::span<const FoundNotice> notices)
      : text_(text), words_(words), texts_(texts), notices_(notices) {}

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
    if (mostly && is_more_in_root(sentence)) return true;
    if (!has_any(words, kLimits)) return false;
    if (!mostly && !has_any(words, kSubjects)) return false;
    return std::ranges::none_of(kHarmless, [&](std::string_view phrase) {
      return has_phrase(words, phrase);
    });
  }

  /// Whether a sentence of a file that is hardly more than a licence speaks of
  /// another licence, of folders, or of other things than the code.
  bool is_more_in_root(const WordRange& sentence) const {
    const auto words = words_.subspan(sentence.begin, sentence.size());
    if (has_any(words, kLimitsOfRoot)) return true;
    if (before_notice(sentence) &&
        (is_reserved(sentence) || has_any(words, kOtherThings))) {
      return true;
    }
    const bool title = (words.front().gap & kNewLine) != 0;
    bool named = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto name = license_name_at(words, i);
      if (!name) continue;
      named = true;
      const bool whole = i == 0 && name->end == words.size() && title;
      if (!whole && !is_of_text(name->expression) && !is_stated(words[i]))
        return true;
    }
    return named && has_path(line_to(sentence));
  }

  /// Whether the word is part of a statement, which is not lost.
  bool is_stated(const TextWord& word) const {
    return std::ranges::any_of(notices_, [&](const FoundNotice& notice) {
      return notice.kind == NoticeKind::words && notice.clear &&
             notice.begin <= word.begin && word.end <= notice.end;
    });
  }

  bool before_notice(const WordRange& sentence) const {
    return sentence.end < words_.size() && words_[sentence.end].ignored &&
           (words_[sentence.end].gap & (kNewSentence | kNewParagraph)) == 0;
  }

  /// Whether "all rights reserved" follows that belongs to no notice.
  bool is_reserved(const WordRange& sentence) const {
    return words_[sentence.end].hash == word_hash("all");
  }

  /// The line of the sentence from its start to the end of the sentence.
  std::string_view line_to(const WordRange& sentence) const {
    const std::size_t end = words_[sentence.end - 1].end;
    const std::size_t begin = words_[sentence.begin].begin;
    const std::size_t line = text_.substr(0, begin).find_last_of("\r\n");
    const std::size_t from = line == std::string_view::npos ? 0 : line + 1;
    return text_.substr(from, end - from);
  }

  /// Whether the expression is that of a text that was found, or its family:
  /// "BSD" for BSD-3-Clause.
  bool is_of_text(std::string_view expression) const {
    constexpr std::string_view kRef = "LicenseRef-";
    constexpr std::string_view kVague = "-unspecified";
    std::string family;
    if (expression.starts_with(kRef) && expression.ends_with(kVague)) {
      expression.remove_prefix(kRef.size());
      expression.remove_suffix(kVague.size());
      family = cat({expression, "-"});
    }
    return std::ranges::any_of(texts_, [&](const FoundText& text) {
      return std::ranges::any_of(text.ids, [&](const std::string& id) {
        return id == expression || (!family.empty() && id.starts_with(family));
      });
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

  std::string_view text_;
  std::span<const TextWord> words_;
  std::span<const FoundText> texts_;
  std::span<const FoundNotice> notices_;
  std::vector<bool> inside_;
  std::size_t covered_ = 0;
  std::vector<WordRange> out_;
};

}  // namespace

std::vector<WordRange> sentences_beside(std::string_view text,
                                        std::span<const TextWord> words,
                                        std::span<const FoundText> texts,
                                        std::span<const FoundNotice> notices) {
  return Surroundings(text, words, texts, notices).find();
}

}  // namespace tgpl::license
