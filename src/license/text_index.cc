// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Runs are chosen by winnowing (Schleimer, Wilkerson, Aiken 2003): of each few
// neighbouring runs the one with the smallest hash. Two texts with as many
// words in common as a window has choose the same run there.
#include "license/text_index.h"

#include <algorithm>
#include <set>

namespace tgpl::license {
namespace {

constexpr std::size_t kRunWords = 5;
constexpr std::size_t kWindow = 16;
constexpr std::size_t kBuckets = std::size_t{1} << 16;
constexpr double kLeastShare = 0.25;

std::uint32_t run_hash(std::span<const WordId> words) {
  std::uint64_t hash = 0x9E3779B97F4A7C15U;
  for (const WordId word : words) {
    hash = (hash ^ word) * 0xD6E8FEB86659FD93U;
    hash ^= hash >> 32;
  }
  return static_cast<std::uint32_t>(hash);
}

bool has_unknown(std::span<const WordId> words) {
  return std::ranges::find(words, kNoWord) != words.end();
}

bool is_optional(std::span<const TemplateWord> words) {
  return std::ranges::any_of(
      words, [](const TemplateWord& word) { return word.optional != 0; });
}

/// The positions of the runs that are chosen of all.
std::vector<std::size_t> winnowed(const std::vector<std::uint32_t>& hashes) {
  std::vector<std::size_t> out;
  std::size_t least = 0;
  for (std::size_t end = 0; end < hashes.size(); ++end) {
    const std::size_t begin = end + 1 > kWindow ? end + 1 - kWindow : 0;
    if (least < begin) {
      const auto first = hashes.begin() + static_cast<std::ptrdiff_t>(begin);
      const auto last = hashes.begin() + static_cast<std::ptrdiff_t>(end + 1);
      least = static_cast<std::size_t>(std::min_element(first, last) -
                                       hashes.begin());
    } else if (hashes[end] < hashes[least]) {
      least = end;
    }
    const bool full = end + 1 >= kWindow || end + 1 == hashes.size();
    if (full && (out.empty() || out.back() != least)) out.push_back(least);
  }
  return out;
}

}  // namespace

TextRuns runs_of(const TextTemplate& text) {
  const std::vector<TemplateWord> words = words_of(text);
  TextRuns out;
  out.words = words.size();
  std::vector<WordId> ids;
  for (const TemplateWord& word : words) ids.push_back(word.word);
  std::vector<std::uint32_t> hashes;
  for (std::size_t i = 0; i + kRunWords <= ids.size(); ++i) {
    hashes.push_back(run_hash(std::span(ids).subspan(i, kRunWords)));
  }
  for (const std::size_t at : winnowed(hashes)) {
    const auto place = static_cast<std::uint16_t>(at);
    out.runs.push_back({hashes[at], 0, place});
    if (is_optional(std::span(words).subspan(at, kRunWords))) {
      out.optional.push_back(place);
    }
  }
  // All parts of a few texts are optional.
  if (out.optional.size() == out.runs.size()) out.optional.clear();
  out.needed = out.runs.size() - out.optional.size();
  return out;
}

void sort_runs(std::vector<TextRun>& runs) {
  std::ranges::stable_sort(
      runs, {}, [](const TextRun& run) { return run.hash % kBuckets; });
}

TextIndex::TextIndex(const TextTable& table)
    : table_(table), runs_(table.runs()), buckets_(kBuckets + 1, 0) {
  for (const TextRun& run : runs_) ++buckets_[run.hash % kBuckets + 1];
  for (std::size_t i = 0; i < kBuckets; ++i) buckets_[i + 1] += buckets_[i];
}

const TextIndex& TextIndex::shared() {
  static const TextIndex index(TextTable::shared());
  return index;
}

std::span<const TextRun> TextIndex::runs_with(std::uint32_t hash) const {
  const std::size_t bucket = hash % kBuckets;
  return runs_.subspan(buckets_[bucket],
                       buckets_[bucket + 1] - buckets_[bucket]);
}

std::vector<std::vector<TextIndex::Hit>> TextIndex::hits(
    std::span<const WordId> words) const {
  std::vector<std::vector<Hit>> out(table_.size());
  for (std::size_t i = 0; i + kRunWords <= words.size(); ++i) {
    const auto run = words.subspan(i, kRunWords);
    if (has_unknown(run)) continue;
    const std::uint32_t hash = run_hash(run);
    for (const TextRun& known : runs_with(hash)) {
      if (known.hash != hash) continue;
      const std::size_t start = i > known.at ? i - known.at : 0;
      out[known.text].push_back({static_cast<std::uint32_t>(start),
                                 static_cast<std::uint32_t>(i), known.at});
    }
  }
  return out;
}

/// Hits whose texts would begin at about the same word are one place.
void TextIndex::add_candidates(std::size_t text, std::vector<Hit>& hits,
                               std::vector<TextCandidate>& out) const {
  std::ranges::sort(
      hits, {}, [](const Hit& hit) { return std::pair(hit.start, hit.at); });
  const std::size_t reach = 30 + table_.words_of(text) / 8;
  for (std::size_t i = 0; i < hits.size();) {
    TextCandidate found{text, hits[i].start, {hits[i].at, hits[i].at}, 0, 0};
    std::size_t j = i;
    std::set<std::uint16_t> found_runs;
    for (; j < hits.size() && hits[j].start - hits[i].start <= reach; ++j) {
      found.words.begin = std::min<std::size_t>(found.words.begin, hits[j].at);
      found.words.end =
          std::max<std::size_t>(found.words.end, hits[j].at + kRunWords);
      found_runs.insert(hits[j].run_at);
    }
    i = j;
    found.runs = found_runs.size();
    const auto needed = std::ranges::count_if(found_runs, [&](auto run) {
      return !std::ranges::binary_search(table_.optional_runs(text), run);
    });
    found.share =
        static_cast<double>(needed) / static_cast<double>(table_.runs_of(text));
    if (found.share >= kLeastShare) out.push_back(found);
  }
}

std::vector<TextCandidate> TextIndex::candidates(
    std::span<const WordId> words) const {
  std::vector<TextCandidate> out;
  auto all = hits(words);
  for (std::size_t text = 0; text < all.size(); ++text) {
    add_candidates(text, all[text], out);
  }
  std::ranges::stable_sort(out, std::ranges::greater{}, &TextCandidate::share);
  return out;
}

}  // namespace tgpl::license
