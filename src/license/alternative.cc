// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/alternative.h"

#include <algorithm>

#include "license/text_words.h"
#include "license/word_pattern.h"

namespace tgpl::license {
namespace {

// What else such sentences say; nothing of it restricts.
constexpr std::string_view kHarmless[] = {
    "[ a ] no warranty",
    "in which case the [ following ] provisions of the [ gnu ] *5 ( gpl | "
    "license ) ( apply | are required ) instead of ( those | the ) *2 "
    "( above | restrictions )",
    "in which case the provisions of the gpl apply",
    "this ( clause | sentence ) is necessary due to a potential [ bad ] "
    "interaction between the gpl and the restrictions contained in a bsd "
    "style copyright",
    "provided that this notice is retained in full",
    "( this | the ) ( software | product | program | file | driver | code | "
    "work )",
    "and or modified",
    "as published by the free software foundation",
    "[ either ] version ( 2 | 2.0 )",
    "or",
    "and",
    "1",
    "2",
    "3",
};

bool overlaps(const ByteRange& range, const FoundNotice& notice) {
  return notice.begin < range.end && range.begin < notice.end;
}

class Alternatives {
 public:
  Alternatives(std::string_view bytes, const Detection& found)
      : bytes_(bytes), found_(found) {}

  bool is_alternative(const ByteRange& added) const {
    return has(added,
               [](const FoundNotice& notice) {
                 return notice.kind == NoticeKind::choice;
               }) &&
           has(added,
               [](const FoundNotice& notice) {
                 return notice.kind == NoticeKind::words &&
                        !notice.expression.empty();
               }) &&
           is_rest_harmless(added);
  }

 private:
  template <typename Accept>
  bool has(const ByteRange& added, Accept accept) const {
    return std::ranges::any_of(found_.notices, [&](const FoundNotice& notice) {
      return overlaps(added, notice) && accept(notice);
    });
  }

  /// Whether all words that are in no notice are known.
  bool is_rest_harmless(const ByteRange& added) const {
    const std::vector<TextWord> words =
        words_of(bytes_.substr(added.begin, added.end - added.begin));
    for (std::size_t i = 0; i < words.size();) {
      const std::size_t at = added.begin + words[i].begin;
      const std::size_t size = harmless_at(words, i);
      if (!is_in_notice(at) && size == 0) return false;
      i += std::max<std::size_t>(size, 1);
    }
    return true;
  }

  bool is_in_notice(std::size_t at) const {
    return std::ranges::any_of(found_.notices, [&](const FoundNotice& notice) {
      const bool kind =
          notice.kind == NoticeKind::words || notice.kind == NoticeKind::choice;
      return kind && notice.begin <= at && at < notice.end;
    });
  }

  static std::size_t harmless_at(std::span<const TextWord> words,
                                 std::size_t at) {
    static const std::vector<WordPattern> patterns = [] {
      std::vector<WordPattern> out;
      for (const std::string_view pattern : kHarmless) {
        out.emplace_back(pattern, std::span<const PatternPiece>(),
                         std::span<const std::string_view>());
      }
      return out;
    }();
    std::size_t longest = 0;
    for (const WordPattern& pattern : patterns) {
      const auto match = pattern.match(words, at, {});
      if (match) longest = std::max(longest, match->end - at);
    }
    return longest;
  }

  std::string_view bytes_;
  const Detection& found_;
};

}  // namespace

void take_out_alternatives(std::string_view bytes, Detection& found) {
  const Alternatives alternatives(bytes, found);
  for (DetectedText& text : found.texts) {
    const bool only_added = text.fit == TextFit::modified &&
                            text.removed.empty() && !text.added.empty();
    const auto is_alternative = [&](const ByteRange& added) {
      return alternatives.is_alternative(added);
    };
    if (!only_added || !std::ranges::all_of(text.added, is_alternative)) {
      continue;
    }
    text.fit = TextFit::replaced;
    text.added.clear();
  }
}

}  // namespace tgpl::license
