// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/passage.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "license/license_phrases.h"
#include "license/phrase.h"

namespace tgpl::license {
namespace {

// The bounds keep hostile texts cheap.
constexpr std::size_t kMaxBody = std::size_t{64} << 10;
constexpr int kMaxMasked = 20;         // words
constexpr std::size_t kMaxName = 400;  // bytes

struct Facts {
  int words = 0;
  std::uint64_t digest = 0;
};

/// `body` (with spaces at both ends) with `*` instead of the holders' names, so
/// that the text has the same digest in every project.
std::string masked(std::string body) {
  for (const HolderMask& mask : holder_masks()) {
    const std::string before = cat({" ", mask.before, " "});
    const std::string after = cat({" ", mask.after, " "});
    for (std::size_t at = body.find(before); at != std::string::npos;
         at = body.find(before, at + 1)) {
      const std::size_t begin = at + before.size();
      const std::size_t end =
          std::string_view(body).substr(0, begin + kMaxName).find(after, begin);
      if (end == std::string::npos) continue;
      const auto names =
          words_in(std::string_view(body).substr(begin, end - begin));
      if (names.size() > kMaxMasked || std::ranges::any_of(names, is_limit)) {
        continue;
      }
      body.replace(begin, end - begin, "*");
    }
  }
  return body;
}

std::uint64_t fnv1a(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001B3U;
  }
  return hash;
}

Facts facts_of(std::string_view body) {
  const std::string text = masked(cat({" ", body, " "}));
  return {static_cast<int>(words_in(text).size()), fnv1a(text)};
}

/// How well a text matches a licence. Every text that is not exactly a known
/// one is modified: without "and/or sell", or with "for personal use", these
/// 160 words are a different licence.
enum class Fit { none, modified, exact };

Fit fit_of(std::string_view family, const Facts& facts) {
  Fit best = Fit::none;
  for (const LicenseVariant& variant : license_variants()) {
    if (variant.family != family) continue;
    if (variant.digest == facts.digest) return Fit::exact;
    const int more = std::abs(facts.words - variant.words);
    if (more <= 80 + variant.words / 4) best = Fit::modified;
  }
  return best;
}

struct Candidate {
  const LicenseRow* row = nullptr;
  Fit fit = Fit::none;
  std::size_t begin = 0;
  std::size_t end = 0;
  Facts facts;
};

/// Whether text directly follows that makes it a different licence.
bool is_continued(const Wording& wording, std::size_t end) {
  constexpr std::size_t kLookAhead = 400;
  constexpr std::string_view kContinues[] = {
      "as a special exception",
      "except as contained in this notice",
  };
  const std::string_view rest =
      std::string_view(wording.text).substr(end, kLookAhead);
  return has_any(rest, kContinues) || has_any(rest, foreign_phrases());
}

std::optional<Candidate> candidate_at(const Wording& wording,
                                      const LicenseRow& row,
                                      std::size_t begin) {
  const std::size_t last = wording.find(row.end, begin + row.begin.size());
  if (last == std::string::npos) return std::nullopt;
  const std::size_t end = last + row.end.size();
  if (end - begin > kMaxBody) return std::nullopt;
  const auto body = std::string_view(wording.text).substr(begin, end - begin);
  if (!has_all(body, row.with) || has_any(body, row.without)) {
    return std::nullopt;
  }
  const Facts facts = facts_of(body);
  Fit fit = fit_of(row.family, facts);
  if (fit == Fit::none) return std::nullopt;
  if (is_continued(wording, end)) fit = Fit::modified;
  return Candidate{&row, fit, begin, end, facts};
}

std::vector<Candidate> candidates(const Wording& wording) {
  // A text with more of them is a table of licences, or an attack.
  constexpr int kMaxBegins = 20;
  std::vector<Candidate> out;
  for (const LicenseRow& row : license_rows()) {
    std::size_t begin = wording.find(row.begin);
    for (int i = 0; i < kMaxBegins && begin != std::string::npos; ++i) {
      if (auto candidate = candidate_at(wording, row, begin))
        out.push_back(*candidate);
      begin = wording.find(row.begin, begin + 1);
    }
  }
  return out;
}

/// Candidates that do not overlap, sorted by position. Of those that overlap,
/// the better match wins, then the longer one.
std::vector<Candidate> without_overlap(std::vector<Candidate> all) {
  std::ranges::stable_sort(all, std::ranges::greater{}, [](const Candidate& c) {
    return std::pair(c.fit, c.end - c.begin);
  });
  std::vector<Candidate> out;
  for (const Candidate& candidate : all) {
    const bool overlaps = std::ranges::any_of(out, [&](const Candidate& other) {
      return candidate.begin < other.end && other.begin < candidate.end;
    });
    if (!overlaps) out.push_back(candidate);
  }
  std::ranges::sort(out, {}, &Candidate::begin);
  return out;
}

Passage passage_of(const Candidate& from) {
  Passage out;
  out.family = from.row->family;
  out.exact_variant_known = from.fit == Fit::exact;
  out.modified = from.fit == Fit::modified;
  out.begin = from.begin;
  out.end = from.end;
  out.words = from.facts.words;
  out.digest = from.facts.digest;
  if (out.modified) return out;
  if (from.row->versioned) {
    out.alternatives = {out.family + "-only", out.family + "-or-later"};
  } else {
    out.expression = out.family;
  }
  return out;
}

}  // namespace

std::vector<Passage> find_passages(const Wording& wording) {
  std::vector<Passage> out;
  for (const Candidate& candidate : without_overlap(candidates(wording))) {
    out.push_back(passage_of(candidate));
  }
  return out;
}

}  // namespace tgpl::license
