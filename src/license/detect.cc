// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/detect.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>
#include <utility>

#include "base/text.h"
#include "license/alternative.h"
#include "license/beside_text.h"
#include "license/contributor_agreement.h"
#include "license/ignored_words.h"
#include "license/machine_notices.h"
#include "license/sample_notice.h"
#include "license/source_characters.h"
#include "license/source_line.h"
#include "license/trigger.h"
#include "license/unknown_label.h"

namespace tgpl::license {
namespace {

/// Reads one part of a file. Places are counted from the start of the part.
class PartReader {
 public:
  explicit PartReader(std::string_view part)
      : part_(part), words_(words_of(part)) {}

  Detection read() {
    Detection out;
    std::vector<CopyrightForm> holders = copyright_forms(part_);
    mark_ignored(words_, holders);
    const std::vector<FoundText> texts = find_texts(part_, words_);
    std::vector<FoundNotice> notices;
    if (!is_contributor_agreement(words_)) {
      notices = find_notices(part_, words_);
    }
    std::ranges::move(machine_notices(part_), std::back_inserter(notices));
    std::ranges::move(unknown_labels(part_), std::back_inserter(notices));
    mark_samples(part_, notices);
    for (const WordRange& sentence :
         sentences_beside(part_, words_, texts, notices)) {
      out.residue.push_back(bytes_of(sentence));
    }
    for (const FoundText& text : texts) out.texts.push_back(detected(text));
    out.notices = std::move(notices);
    out.holders = std::move(holders);
    return out;
  }

 private:
  ByteRange bytes_of(const WordRange& words) const {
    return {words_[words.begin].begin, words_[words.end - 1].end};
  }

  DetectedText detected(const FoundText& text) const {
    DetectedText out;
    out.kind = text.kind;
    out.ids = text.ids;
    out.fit = text.fit;
    out.has_trifles = text.has_trifles;
    out.bytes = bytes_of(text.words);
    // Both: a text may begin with its own title in quotes.
    const WordRange& range = text.words;
    out.in_code =
        is_in_code(part_, words_[range.begin].begin) &&
        is_in_code(part_, words_[range.begin + range.size() / 2].begin);
    for (const WordRange& added : text.added) {
      out.added.push_back(bytes_of(added));
    }
    for (const TextDifference::Removed& removed : text.removed) {
      const std::size_t at = removed.before < words_.size()
                                 ? words_[removed.before].begin
                                 : part_.size();
      out.removed.push_back({at, removed.count});
    }
    return out;
  }

  std::string_view part_;
  std::vector<TextWord> words_;
};

/// What was found in parts that were read before. The versions of a file share
/// most of theirs: over 6,244 commits of redis, judging takes half the time.
class PartMemo {
 public:
  const Detection& find_in(std::string_view part) {
    const std::string key(part);
    if (const auto known = known_.find(key); known != known_.end()) {
      return known->second;
    }
    if (bytes_ > kMost) forget();
    bytes_ += part.size();
    return known_.emplace(key, PartReader(part).read()).first->second;
  }

 private:
  static constexpr std::size_t kMost = std::size_t{16} << 20;

  void forget() {
    known_.clear();
    bytes_ = 0;
  }

  std::unordered_map<std::string, Detection> known_;
  std::size_t bytes_ = 0;
};

/// Calls `move(range)` for each place in what was found.
template <typename Move>
void move_places(Detection& out, Move move) {
  for (DetectedText& one : out.texts) {
    move(one.bytes);
    std::ranges::for_each(one.added, move);
    for (auto& removed : one.removed) {
      ByteRange place{removed.at, removed.at};
      move(place);
      removed.at = place.begin;
    }
  }
  std::ranges::for_each(out.notices, move);
  std::ranges::for_each(out.holders, move);
  std::ranges::for_each(out.residue, move);
}

template <typename Thing>
void append(std::vector<Thing>& to, std::vector<Thing>& from) {
  std::ranges::move(from, std::back_inserter(to));
}

void append(Detection& to, Detection from) {
  append(to.texts, from.texts);
  append(to.notices, from.notices);
  append(to.holders, from.holders);
  append(to.residue, from.residue);
}

template <typename Thing, typename RangeOf>
void sort_and_part(std::vector<Thing>& things, RangeOf range_of) {
  std::ranges::stable_sort(things, [&](const Thing& a, const Thing& b) {
    return range_of(a).begin < range_of(b).begin;
  });
  std::vector<Thing> kept;
  for (Thing& one : things) {
    const bool repeated =
        !kept.empty() && range_of(one).begin < range_of(kept.back()).end;
    if (!repeated) kept.push_back(std::move(one));
  }
  things = std::move(kept);
}

ByteRange range_of_notice(const FoundNotice& notice) {
  return {notice.begin, notice.end};
}

/// Of two texts in the same place, which two parts that repeat some bytes may
/// give, the better one stays.
void part_texts(std::vector<DetectedText>& texts) {
  std::ranges::stable_sort(
      texts, {}, [](const DetectedText& text) { return text.bytes.begin; });
  std::vector<DetectedText> kept;
  for (DetectedText& text : texts) {
    const bool overlaps =
        !kept.empty() && text.bytes.begin < kept.back().bytes.end;
    if (!overlaps) {
      kept.push_back(std::move(text));
    } else if (text.fit < kept.back().fit) {
      kept.back() = std::move(text);
    }
  }
  texts = std::move(kept);
}

bool overlaps(const ByteRange& range, const FoundNotice& notice) {
  return notice.begin < range.end && range.begin < notice.end;
}

/// The text that the notice is in, or nullptr.
const DetectedText* text_around(const Detection& found,
                                const FoundNotice& notice) {
  const auto after = std::ranges::upper_bound(
      found.texts, notice.begin, {},
      [](const DetectedText& text) { return text.bytes.begin; });
  if (after == found.texts.begin()) return nullptr;
  const DetectedText& text = *std::prev(after);
  return notice.begin < text.bytes.end ? &text : nullptr;
}

/// Whether a text follows shortly: then a bare name is its title.
bool is_title(const Detection& found, const FoundNotice& notice) {
  constexpr std::size_t kNear = 500;
  return std::ranges::any_of(found.texts, [&](const DetectedText& text) {
    return text.bytes.end > notice.begin &&
           text.bytes.begin < notice.end + kNear;
  });
}

bool is_mostly_within(const FoundNotice& notice, const ByteRange& range) {
  const std::size_t begin = std::max(notice.begin, range.begin);
  const std::size_t end = std::min(notice.end, range.end);
  return begin < end && (end - begin) * 2 >= notice.end - notice.begin;
}

/// A text may tell how to tag files: that is no tag of this file, whose text is
/// another one.
bool is_example_tag(const DetectedText& text, const FoundNotice& notice) {
  return text.fit == TextFit::modified &&
         std::ranges::count(text.ids, notice.expression) > 0;
}

/// Notices within a text are of that text, but for those in words that were
/// added to it.
void drop_within_texts(Detection& out) {
  std::erase_if(out.notices, [&](const FoundNotice& notice) {
    if (notice.bare && is_title(out, notice)) return true;
    const DetectedText* text = text_around(out, notice);
    if (text == nullptr) return false;
    if (notice.kind == NoticeKind::tag) return is_example_tag(*text, notice);
    return std::ranges::none_of(text->added, [&](const ByteRange& added) {
      return is_mostly_within(notice, added);
    });
  });
}

bool ends_with_www(std::string_view before) {
  return before.ends_with("://") || before.ends_with("://www.");
}

/// An address beside words that name the licence adds nothing, and one that
/// states nothing by itself counts only where there is nothing else.
void drop_addresses(std::string_view bytes, Detection& out) {
  const auto is_address = [&](const FoundNotice& notice) {
    return notice.kind == NoticeKind::words &&
           ends_with_www(bytes.substr(0, notice.begin)) &&
           bytes.substr(notice.begin, notice.end - notice.begin).find(' ') ==
               std::string_view::npos;
  };
  std::set<std::string, std::less<>> said;
  bool others = !out.texts.empty();
  for (const FoundNotice& notice : out.notices) {
    if (is_address(notice) || notice.expression.empty()) continue;
    said.insert(notice.expression);
    others = true;
  }
  std::erase_if(out.notices, [&](const FoundNotice& notice) {
    if (!is_address(notice)) return false;
    const bool commons = notice.expression.starts_with("CC");
    return said.contains(notice.expression) || (others && !commons) ||
           (!notice.clear && !commons);
  });
}

/// "Except for" and "alternatively" are everyday words: they count beside a
/// text, or near a statement.
void drop_idle(Detection& out) {
  constexpr std::size_t kNear = 500;
  const auto in_residue = [&](const FoundNotice& notice) {
    return std::ranges::any_of(out.residue, [&](const ByteRange& sentence) {
      return overlaps(sentence, notice);
    });
  };
  const auto is_near = [&](const ByteRange& range, const FoundNotice& notice) {
    return range.begin < notice.end + kNear && notice.begin < range.end + kNear;
  };
  const std::vector<FoundNotice> all = out.notices;
  const auto near_statement = [&](const FoundNotice& notice) {
    return std::ranges::any_of(out.texts,
                               [&](const DetectedText& text) {
                                 return is_near(text.bytes, notice);
                               }) ||
           std::ranges::any_of(all, [&](const FoundNotice& other) {
             return other.kind == NoticeKind::words &&
                    !other.expression.empty() &&
                    is_near({other.begin, other.end}, notice);
           });
  };
  std::erase_if(out.notices, [&](const FoundNotice& notice) {
    if (notice.kind == NoticeKind::choice) return !near_statement(notice);
    return notice.kind == NoticeKind::carve_out && notice.expression.empty() &&
           !in_residue(notice);
  });
}

std::uint32_t mapped(const Transcoded& text, std::size_t at) {
  if (at < text.source.size()) return text.source[at];
  return text.source.empty() ? 2 : text.source.back() + 2;
}

/// Puts the bytes of the UTF-16 in place of those of the UTF-8.
void map_back(const Transcoded& text, Detection& out) {
  const auto map = [&](auto& range) {
    range.begin = mapped(text, range.begin);
    range.end = mapped(text, range.end);
  };
  move_places(out, map);
}

Detection detect_utf8(std::string_view bytes) {
  thread_local PartMemo memo;
  Detection out;
  for (const std::string_view part : parts_to_read(bytes)) {
    const auto offset = static_cast<std::size_t>(part.data() - bytes.data());
    Detection found = memo.find_in(part);
    move_places(found, [&](auto& range) {
      range.begin += offset;
      range.end += offset;
    });
    append(out, std::move(found));
  }
  part_texts(out.texts);
  drop_within_texts(out);
  take_out_alternatives(bytes, out);
  drop_addresses(bytes, out);
  sort_and_part(out.notices, range_of_notice);
  sort_and_part(out.holders, [](const CopyrightForm& form) {
    return ByteRange{form.begin, form.end};
  });
  sort_and_part(out.residue, [](const ByteRange& range) { return range; });
  drop_idle(out);
  return out;
}

}  // namespace

Detection detect(std::string_view bytes) {
  if (!is_utf16(bytes)) return detect_utf8(bytes);
  const Transcoded text = from_utf16(bytes);
  Detection out = detect_utf8(text.text);
  map_back(text, out);
  return out;
}

}  // namespace tgpl::license
