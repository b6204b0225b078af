// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/license_names.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "base/text.h"
#include "license/license_name_rows.h"
#include "license/word_pattern.h"
#include "spdx/license_list.h"

namespace tgpl::license {
namespace {

constexpr std::string_view kNames[] = {"version", "later"};
constexpr std::size_t kVersion = 0;

constexpr PatternPiece kPieces[] = {
    {"lppl", "( latex project public license | lppl ) [ lppl ] [ version ]"},
    {"mpl", "( mozilla public license | mpl ) [ mpl | the mpl ] [ version ]"},
    {"of", "[ of the ( license | gpl | lgpl | agpl ) | dated june 1991 ]"},
    {"ofl", "( [ sil ] open font license | sil ofl | ofl ) [ ofl ]"},
    {"osl", "( open software license | osl ) [ osl ] [ version ]"},
    {"published",
     "[ as ] [ published | released ] [ by ] [ the ] [ free software "
     "foundation | fsf ] [ inc ]"},
};

struct Version {
  std::string_view word;
  std::string_view number;
};

constexpr Version kVersions[] = {
    {"1", "1.0"},   {"1.0", "1.0"}, {"1.1", "1.1"}, {"1.2", "1.2"},
    {"1.3", "1.3"}, {"2", "2.0"},   {"2.0", "2.0"}, {"2.1", "2.1"},
    {"3", "3.0"},   {"3.0", "3.0"}, {"two", "2.0"}, {"three", "3.0"},
};

/// A licence that is named in one fixed way.
struct FixedName {
  std::string id;
  std::vector<WordHash> words;
};

struct NamePattern {
  std::string expression;
  WordPattern pattern;
};

struct GnuPattern {
  const GnuFamily* family = nullptr;
  WordPattern pattern;
};

bool is_unspecified(std::string_view expression) {
  return expression.ends_with("-unspecified");
}

class NameTable {
 public:
  NameTable() : later_(later_pattern(), {}, {}) {
    for (const LicenseNameRow& row : license_name_rows()) {
      patterns_.push_back(
          {std::string(row.expression), WordPattern(row.pattern, kPieces, {})});
    }
    add_gnu();
    add_spdx();
    for (std::size_t i = 0; i < patterns_.size(); ++i) {
      for (const WordHash word : patterns_[i].pattern.first_words()) {
        by_word_[word].patterns.push_back(i);
      }
    }
    for (std::size_t i = 0; i < gnu_.size(); ++i) {
      for (const WordHash word : gnu_[i].pattern.first_words()) {
        by_word_[word].gnu.push_back(i);
      }
    }
    for (std::size_t i = 0; i < fixed_.size(); ++i) {
      by_word_[fixed_[i].words.front()].fixed.push_back(i);
    }
  }

  bool may_begin(WordHash word) const { return by_word_.contains(word); }

  std::optional<LicenseNameMatch> find(std::span<const TextWord> words,
                                       std::size_t at) const {
    const auto found = by_word_.find(words[at].hash);
    if (found == by_word_.end()) return std::nullopt;
    std::optional<LicenseNameMatch> best;
    const auto take = [&](std::optional<LicenseNameMatch> match) {
      if (match && (!best || match->end > best->end)) best = std::move(match);
    };
    for (const std::size_t i : found->second.gnu) {
      take(gnu_match(gnu_[i], words, at));
    }
    for (const std::size_t i : found->second.patterns) {
      take(pattern_match(patterns_[i], words, at));
    }
    for (const std::size_t i : found->second.fixed) {
      take(fixed_match(fixed_[i], words, at));
    }
    if (best) note_style(words, *best);
    return best;
  }

 private:
  struct Candidates {
    std::vector<std::size_t> patterns;
    std::vector<std::size_t> gnu;
    std::vector<std::size_t> fixed;
  };

  void add_gnu() {
    for (const GnuFamily& family : gnu_families()) {
      std::vector<PatternPiece> pieces(std::begin(kPieces), std::end(kPieces));
      pieces.push_back({"family", family.pattern});
      for (const std::string_view form : gnu_forms()) {
        gnu_.push_back({&family, WordPattern(form, pieces, kNames)});
      }
    }
  }

  /// One word, as "curl", is also an English word or the name of a program.
  void add_spdx() {
    for (const spdx::License& license : spdx::licenses()) {
      if (license.deprecated || is_gnu(license.id)) continue;
      for (const std::string_view name : {license.name, license.id}) {
        FixedName fixed{std::string(license.id), {}};
        for (const TextWord& word : words_of(name)) {
          fixed.words.push_back(word.hash);
        }
        if (fixed.words.size() > 1) fixed_.push_back(std::move(fixed));
      }
    }
  }

  static bool is_gnu(std::string_view id) {
    return id.starts_with("GPL-") || id.starts_with("LGPL-") ||
           id.starts_with("AGPL-") || id.starts_with("GFDL-");
  }

  static std::optional<LicenseNameMatch> pattern_match(
      const NamePattern& name, std::span<const TextWord> words,
      std::size_t at) {
    const auto match = name.pattern.match(words, at, {});
    if (!match) return std::nullopt;
    return LicenseNameMatch{name.expression, match->end,
                            !is_unspecified(name.expression)};
  }

  static std::optional<LicenseNameMatch> fixed_match(
      const FixedName& name, std::span<const TextWord> words, std::size_t at) {
    if (words.size() - at < name.words.size()) return std::nullopt;
    for (std::size_t i = 0; i < name.words.size(); ++i) {
      if (words[at + i].hash != name.words[i]) return std::nullopt;
    }
    return LicenseNameMatch{name.id, at + name.words.size(), true};
  }

  std::optional<LicenseNameMatch> gnu_match(const GnuPattern& gnu,
                                            std::span<const TextWord> words,
                                            std::size_t at) const {
    const auto reader = [&](std::size_t name, std::size_t where) {
      return name == kVersion ? version_at(words, where)
                              : later_at(words, where);
    };
    const auto match = gnu.pattern.match(words, at, reader);
    if (!match) return std::nullopt;
    LicenseNameMatch out = gnu_license(*gnu.family, *match);
    if (out.expression.ends_with("-only") && goes_on(words, out.end)) {
      out.clear = false;
    }
    return out;
  }

  /// Whether "or" and something about versions follow in a form that we do not
  /// know: then it is not sure that only this version is meant.
  static bool goes_on(std::span<const TextWord> words, std::size_t at) {
    constexpr WordHash kVersionWords[] = {
        word_hash("version"), word_hash("versions"), word_hash("later"),
        word_hash("newer"), word_hash("any")};
    constexpr std::size_t kNear = 6;
    if (at >= words.size() || words[at].hash != word_hash("or")) return false;
    const auto near = words.subspan(at, std::min(kNear, words.size() - at));
    return std::ranges::any_of(near, [&](const TextWord& word) {
      return std::ranges::find(kVersionWords, word.hash) !=
             std::end(kVersionWords);
    });
  }

  static std::optional<PatternCapture> version_at(
      std::span<const TextWord> words, std::size_t at) {
    for (const Version& version : kVersions) {
      if (words[at].hash != word_hash(version.word)) continue;
      return PatternCapture{std::string(version.number), at + 1, true};
    }
    return std::nullopt;
  }

  std::optional<PatternCapture> later_at(std::span<const TextWord> words,
                                         std::size_t at) const {
    const auto match = later_.match(words, at, {});
    if (!match) return std::nullopt;
    return PatternCapture{"later", match->end, true};
  }

  static LicenseNameMatch gnu_license(const GnuFamily& family,
                                      const PatternMatch& match) {
    LicenseNameMatch out{"", match.end, true};
    const bool later = std::ranges::any_of(
        match.captures,
        [](const PatternCapture& one) { return one.value == "later"; });
    const auto versions = split(family.versions, ' ');
    for (const PatternCapture& one : match.captures) {
      if (one.value == "later") continue;
      if (std::ranges::count(versions, one.value) == 0) {
        out.clear = false;
        continue;
      }
      out.expression += cat({out.expression.empty() ? "" : " OR ", family.id,
                             "-", one.value, later ? "-or-later" : "-only"});
    }
    if (out.expression.empty()) {
      out.expression = cat({"LicenseRef-", family.id, "-unspecified"});
      out.clear = false;
    }
    return out;
  }

  /// "MIT-style license", "BSD like": something like it, and not it.
  static void note_style(std::span<const TextWord> words,
                         LicenseNameMatch& match) {
    if (match.end >= words.size()) return;
    constexpr WordHash kStyles[] = {word_hash("style"), word_hash("styled"),
                                    word_hash("like"), word_hash("type")};
    if (std::ranges::find(kStyles, words[match.end].hash) ==
        std::end(kStyles)) {
      return;
    }
    match.clear = false;
    ++match.end;
    if (match.end < words.size() &&
        words[match.end].hash == word_hash("license")) {
      ++match.end;
    }
    if (!match.expression.starts_with("LicenseRef-")) {
      match.expression = cat({"LicenseRef-", match.expression, "-like"});
    }
  }

  WordPattern later_;
  std::vector<NamePattern> patterns_;
  std::vector<GnuPattern> gnu_;
  std::vector<FixedName> fixed_;
  std::unordered_map<WordHash, Candidates> by_word_;
};

const NameTable& name_table() {
  static const NameTable table;
  return table;
}

/// Reads names and what is between them.
class NamesReader {
 public:
  NamesReader(std::span<const TextWord> words, std::string_view text,
              std::size_t at)
      : words_(words), text_(text), at_(at) {}

  std::optional<LicenseNames> read() {
    auto first = name_table().find(words_, at_);
    if (!first) return std::nullopt;
    take(std::move(*first));
    while (next()) {
    }
    return std::move(out_);
  }

 private:
  bool is(std::size_t at, std::string_view word) const {
    return at < words_.size() && words_[at].hash == word_hash(word);
  }

  void take(LicenseNameMatch match) {
    out_.end = match.end;
    out_.names.push_back(std::move(match));
  }

  bool next() {
    constexpr std::string_view kFillers[] = {
        "a",        "an",     "at",  "either", "license", "licenses",
        "of",       "option", "the", "terms",  "under",   "your",
        "licensed", "choice", "by",  "with"};
    std::size_t at = after_brackets(out_.end);
    while (is(at, "license") || is(at, "licenses")) ++at;
    at = after_brackets(at);
    bool choice = is_slash_before(at);
    bool joined = choice || is_comma_before(at);
    for (const std::string_view word : {"and", "or", "and", "or"}) {
      if (!is(at, word)) continue;
      choice |= word == "or";
      joined = true;
      ++at;
    }
    if (!joined) return false;
    for (int i = 0; i < 6 && at < words_.size(); ++i) {
      // What follows "at your option." and a blank line is another title.
      if (i > 0 && (words_[at].gap & kNewParagraph) != 0) return false;
      if (auto name = name_table().find(words_, at)) {
        out_.choice |= choice;
        take(std::move(*name));
        return true;
      }
      const bool filler = std::ranges::any_of(
          kFillers, [&](std::string_view word) { return is(at, word); });
      if (!filler) return false;
      ++at;
    }
    return false;
  }

  /// The word after "<LICENSE-MIT or https://...>" at word `at`.
  std::size_t after_brackets(std::size_t at) const {
    constexpr std::size_t kMost = 12;
    // The name may have taken the first word: "version 2.0 <LICENSE".
    std::string_view gap = between(at);
    if (gap.find_first_of("<([") == std::string_view::npos && at > 0) {
      gap = between(at - 1);
    }
    const std::size_t open = gap.find_first_of("<([");
    if (open == std::string_view::npos) return at;
    const char close = gap[open] == '<' ? '>' : gap[open] == '(' ? ')' : ']';
    for (std::size_t i = at; i < std::min(at + kMost, words_.size()); ++i) {
      if (between(i).find(close) != std::string_view::npos) return i;
    }
    return at;
  }

  std::string_view between(std::size_t at) const {
    if (at == 0 || at >= words_.size()) return {};
    const std::size_t begin = words_[at - 1].end;
    const std::size_t end = std::max<std::size_t>(words_[at].begin, begin);
    return text_.substr(begin, end - begin);
  }

  bool is_slash_before(std::size_t at) const {
    const std::string_view gap = between(at);
    return gap.find('/') != std::string_view::npos && gap.size() <= 3;
  }

  bool is_comma_before(std::size_t at) const {
    return between(at).find(',') != std::string_view::npos;
  }

  std::span<const TextWord> words_;
  std::string_view text_;
  std::size_t at_;
  LicenseNames out_;
};

}  // namespace

bool may_begin_license_name(WordHash word) {
  return name_table().may_begin(word);
}

std::optional<LicenseNameMatch> license_name_at(std::span<const TextWord> words,
                                                std::size_t at) {
  return name_table().find(words, at);
}

std::string LicenseNames::expression(bool is_choice) const {
  if (names.size() == 1) return names.front().expression;
  std::string out;
  for (const LicenseNameMatch& name : names) {
    const bool group =
        name.expression.find(" OR ") != std::string::npos && !is_choice;
    if (!out.empty()) out += is_choice ? " OR " : " AND ";
    out += group ? cat({"(", name.expression, ")"}) : name.expression;
  }
  return out;
}

std::optional<LicenseNames> license_names_at(std::span<const TextWord> words,
                                             std::string_view text,
                                             std::size_t at) {
  return NamesReader(words, text, at).read();
}

}  // namespace tgpl::license
