// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/find_notices.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "base/text.h"
#include "license/license_file_name.h"
#include "license/license_names.h"
#include "license/source_line.h"

namespace tgpl::license {
namespace {

constexpr std::string_view kNames[] = {"licenses"};

struct Row {
  const NoticeRow* row = nullptr;
  WordPattern pattern;
};

/// The rows by the words that they begin with.
class RowTable {
 public:
  RowTable() {
    add(stating_rows());
    add(beside_rows());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i].pattern.first_words().empty()) by_name_.push_back(i);
      for (const WordHash word : rows_[i].pattern.first_words()) {
        by_word_[word].push_back(i);
        may_begin_[slot(word)] = true;
      }
    }
  }

  std::span<const std::size_t> rows_with(WordHash word) const {
    if (!may_begin_[slot(word)]) return {};
    const auto found = by_word_.find(word);
    if (found == by_word_.end()) return {};
    return found->second;
  }

  /// Those that begin with the name of a licence.
  std::span<const std::size_t> rows_with_name() const { return by_name_; }

  const Row& row(std::size_t i) const { return rows_[i]; }

 private:
  static std::size_t slot(WordHash word) { return word % 16384; }

  void add(std::span<const NoticeRow> rows) {
    for (const NoticeRow& row : rows) {
      rows_.push_back(
          {&row, WordPattern(row.pattern, notice_pieces(), kNames)});
    }
  }

  std::vector<Row> rows_;
  std::vector<std::size_t> by_name_;
  std::unordered_map<WordHash, std::vector<std::size_t>> by_word_;
  std::array<bool, 16384> may_begin_ = {};
};

const RowTable& row_table() {
  static const RowTable table;
  return table;
}

template <std::size_t N>
constexpr std::array<WordHash, N> hashes(const std::string_view (&words)[N]) {
  std::array<WordHash, N> out = {};
  for (std::size_t i = 0; i < N; ++i) out[i] = word_hash(words[i]);
  return out;
}

// With one of these before it, a sentence is no statement about the file.
constexpr auto kDoubts = hashes({"if", "unless", "whether", "not", "cannot",
                                 "when", "whenever", "once", "would", "should",
                                 "never", "isn", "aren", "wasn", "example"});

// The same, but what once was in the public domain still is.
constexpr auto kPast =
    hashes({"formerly", "previously", "originally", "was", "were", "been"});

// The sentence is about a part of the file.
constexpr auto kParts = hashes({"portions", "parts", "some", "portion"});

constexpr auto kSubjects =
    hashes({"code",    "document",       "documentation", "file",    "files",
            "font",    "library",        "module",        "package", "program",
            "project", "script",         "software",      "source",  "work",
            "header",  "implementation", "function",      "plugin",  "driver"});

constexpr WordHash kThis = word_hash("this");
constexpr WordHash kLicense = word_hash("license");
constexpr WordHash kLicenses = word_hash("licenses");
constexpr WordHash kLicensed = word_hash("licensed");

template <std::size_t N>
bool is_one_of(WordHash word, const std::array<WordHash, N>& words) {
  return std::ranges::find(words, word) != words.end();
}

class NoticeFinder {
 public:
  NoticeFinder(std::string_view text, std::span<const TextWord> words)
      : text_(text) {
    // What follows words that were left out begins a sentence.
    bool left_out = false;
    for (const TextWord& word : words) {
      if (word.ignored) {
        left_out = true;
        continue;
      }
      words_.push_back(word);
      if (left_out) words_.back().gap |= kNewSentence;
      left_out = false;
    }
  }

  std::vector<FoundNotice> find() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      find_rows(i);
      if (words_[i].hash == kLicense || words_[i].hash == kLicenses) {
        find_label(i);
      }
      if (words_[i].hash == kLicensed) find_adjective(i);
      find_bare_name(i);
    }
    return longest();
  }

 private:
  struct Found {
    FoundNotice notice;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool choice = false;
  };

  void find_rows(std::size_t i) {
    const RowTable& table = row_table();
    find_among(table.rows_with(words_[i].hash), i);
    if (may_begin_license_name(words_[i].hash)) {
      find_among(table.rows_with_name(), i);
    }
  }

  void find_among(std::span<const std::size_t> rows, std::size_t i) {
    for (const std::size_t at : rows) {
      const Row& row = row_table().row(at);
      LicenseNames names;
      const auto reader = [&](std::size_t, std::size_t where) {
        return read_names(where, names);
      };
      const auto match = row.pattern.match(words_, i, reader);
      if (match) add(*row.row, i, match->end, names);
    }
  }

  std::optional<PatternCapture> read_names(std::size_t at,
                                           LicenseNames& names) const {
    auto found = license_names_at(words_, text_, at);
    if (!found) return std::nullopt;
    names = std::move(*found);
    return PatternCapture{"", names.end, true};
  }

  void add(const NoticeRow& row, std::size_t begin, std::size_t end,
           const LicenseNames& names) {
    const bool names_license = row.expression.starts_with('%');
    if (is_after(begin, kDoubts) || is_classifier(begin)) return;
    if (names_license && is_after(begin, kPast)) return;
    Found found;
    found.notice.kind = row.kind;
    found.notice.echo = row.echo;
    found.notice.expression = std::string(row.expression);
    if (names_license) {
      const bool choice = row.expression == "%or" || names.choice;
      found.notice.expression = names.expression(choice);
      found.choice = row.expression == "%or";
      found.notice.clear = std::ranges::all_of(
          names.names, [](const LicenseNameMatch& name) { return name.clear; });
    }
    if (row.weak && !is_statement(begin)) {
      // "terms of the GPL" in a licence text or a sentence about others.
      if (row.kind != NoticeKind::words) return;
      found.notice.clear = false;
    }
    if (found.notice.expression.empty()) found.notice.clear = false;
    if (row.kind == NoticeKind::words && is_after(begin, kParts)) {
      found.notice.kind = NoticeKind::carve_out;
    }
    push(std::move(found), begin, end);
  }

  /// "License :: Public Domain" is one of a list of names.
  bool is_classifier(std::size_t at) const {
    const std::string_view before =
        trim_right(line_before(text_, words_[at].begin));
    return before.ends_with("::");
  }

  void push(Found found, std::size_t begin, std::size_t end) {
    found.begin = begin;
    found.end = end;
    found.notice.begin = words_[begin].begin;
    found.notice.end = words_[end - 1].end;
    // A path is often quoted, in prose, too: `/usr/share/common-licenses/X'.
    const bool path = words_[begin].hash == word_hash("usr");
    if (path && text_.substr(0, found.notice.begin).ends_with('/'))
      --found.notice.begin;
    found.notice.in_code = !path && is_in_code(text_, found.notice.begin);
    if (found.notice.in_code) found.notice.clear = false;
    if (found.notice.kind == NoticeKind::pointer) {
      found.notice.target =
          license_file_named(text_, found.notice.begin, found.notice.end);
      if (found.notice.target.empty() && !is_about_file(begin, end)) return;
    }
    found_.push_back(std::move(found));
  }

  /// "License: MIT", "@license MIT", "License - MIT".
  void find_label(std::size_t i) {
    if (i + 1 >= words_.size()) return;
    const std::size_t begin = words_[i].begin;
    const std::size_t end = words_[i].end;
    const std::string_view gap = text_.substr(
        end, std::max<std::size_t>(words_[i + 1].begin, end) - end);
    const bool at_sign =
        begin > 0 && (text_[begin - 1] == '@' || text_[begin - 1] == '\\');
    const bool mark = gap.find_first_of(":-=") != std::string_view::npos ||
                      gap.find("\xE2\x80\x93") != std::string_view::npos;
    if (gap.find("::") != std::string_view::npos) return;
    const bool same_paragraph = (words_[i + 1].gap & kNewParagraph) == 0;
    if (!(at_sign || mark) || !same_paragraph || gap.size() > 80) return;
    if (!at_sign && !is_at_line_start(text_, begin)) return;
    auto names = skip_article(i + 1);
    if (!names) return;
    Found found;
    found.notice.expression = names->expression(names->choice);
    found.notice.clear = std::ranges::all_of(
        names->names, [](const LicenseNameMatch& name) { return name.clear; });
    push(std::move(found), i, names->end);
  }

  /// The words up to the end of the paragraph of word `at`: the next one may
  /// begin with a label, too. No name is longer than `kLongest`.
  std::span<const TextWord> paragraph_from(std::size_t at) const {
    constexpr std::size_t kLongest = 100;
    const std::size_t most = std::min(at + kLongest, words_.size());
    std::size_t end = at + 1;
    while (end < most && (words_[end].gap & kNewParagraph) == 0) ++end;
    return std::span<const TextWord>(words_).first(std::min(end, most));
  }

  std::optional<LicenseNames> skip_article(std::size_t at) const {
    constexpr auto kArticles =
        hashes({"a", "an", "the", "under", "dual", "released", "licensed"});
    const std::span<const TextWord> paragraph = paragraph_from(at);
    for (std::size_t i = at; i < std::min(at + 3, paragraph.size()); ++i) {
      if (auto names = license_names_at(paragraph, text_, i)) return names;
      if (!is_one_of(words_[i].hash, kArticles)) break;
    }
    return std::nullopt;
  }

  /// "MIT Licensed", "MIT-licensed".
  void find_adjective(std::size_t i) {
    constexpr std::size_t kLongestName = 6;
    for (std::size_t back = std::min(i, kLongestName); back > 0; --back) {
      const auto names = license_names_at(words_, text_, i - back);
      if (!names || names->end != i) continue;
      Found found;
      found.notice.expression = names->expression(names->choice);
      found.notice.clear =
          is_statement(i - back) &&
          std::ranges::all_of(names->names, [](const LicenseNameMatch& name) {
            return name.clear;
          });
      const bool doubtful =
          is_after(i - back, kDoubts) || is_after(i - back, kPast);
      if (!doubtful) push(std::move(found), i - back, i + 1);
      return;
    }
  }

  /// A sentence or line that is nothing but the name of a licence: "GPLv2."
  void find_bare_name(std::size_t i) {
    constexpr std::size_t kNearStart = 60;
    constexpr std::uint8_t kAnyEnd = kNewLine | kNewSentence | kNewParagraph;
    const bool begins =
        i == 0 || (words_[i].gap & (kNewSentence | kNewParagraph)) != 0;
    if (!begins || i > kNearStart || !may_begin_license_name(words_[i].hash)) {
      return;
    }
    const auto names = license_names_at(words_, text_, i);
    if (!names || names->end - i < 2) return;
    const bool ends =
        names->end == words_.size() || (words_[names->end].gap & kAnyEnd) != 0;
    if (!ends) return;
    Found found;
    found.notice.expression = names->expression(names->choice);
    found.notice.clear = names->end == words_.size() && i == 0;
    found.notice.bare = true;
    push(std::move(found), i, names->end);
  }

  /// Whether one of the words is shortly before, in the same sentence.
  template <std::size_t N>
  bool is_after(std::size_t at, const std::array<WordHash, N>& words) const {
    constexpr std::size_t kNear = 6;
    for (std::size_t i = at; i > 0 && at - i < kNear; --i) {
      if ((words_[i].gap & (kNewSentence | kNewParagraph)) != 0) return false;
      if (is_one_of(words_[i - 1].hash, words)) return true;
    }
    return false;
  }

  /// Whether the words begin a sentence, or the sentence is about the file.
  bool is_statement(std::size_t at) const {
    if ((words_[at].gap & (kNewSentence | kNewParagraph)) != 0 || at == 0) {
      return true;
    }
    if (is_at_line_start(text_, words_[at].begin) &&
        (words_[at].gap & kNewLine) != 0 && begins_with_capital(at)) {
      return true;
    }
    constexpr std::size_t kNear = 12;
    for (std::size_t i = at; i > 0 && at - i < kNear; --i) {
      if (i < at && words_[i - 1].hash == kThis &&
          is_one_of(words_[i].hash, kSubjects)) {
        return true;
      }
      if ((words_[i].gap & (kNewSentence | kNewParagraph)) != 0) return false;
    }
    return at < kNear && is_one_of(words_[0].hash, kSubjects);
  }

  bool begins_with_capital(std::size_t at) const {
    const char c = text_[words_[at].begin];
    return (c >= 'A' && c <= 'Z') || is_digit(c);
  }

  /// Whether the words of a pointer say "file", or for what to look there.
  bool is_about_file(std::size_t begin, std::size_t end) const {
    constexpr auto kWords = hashes({"file", "for", "notice"});
    return std::any_of(
        words_.begin() + static_cast<std::ptrdiff_t>(begin),
        words_.begin() + static_cast<std::ptrdiff_t>(end),
        [&](const TextWord& word) { return is_one_of(word.hash, kWords); });
  }

  /// Of those that overlap, the one that says most.
  std::vector<FoundNotice> longest() {
    std::ranges::stable_sort(found_, {}, &Found::begin);
    std::vector<FoundNotice> out;
    for (std::size_t i = 0; i < found_.size();) {
      std::size_t end = found_[i].end;
      std::size_t j = i + 1;
      while (j < found_.size() && found_[j].begin < end) {
        end = std::max(end, found_[j++].end);
      }
      take_of(std::span(found_).subspan(i, j - i), out);
      i = j;
    }
    return out;
  }

  /// Those that are kept of a group of notices that overlap.
  static void take_of(std::span<Found> group, std::vector<FoundNotice>& out) {
    std::ranges::stable_sort(group, std::ranges::greater{}, rank);
    std::vector<Found*> kept;
    for (Found& one : group) {
      const bool overlaps = std::ranges::any_of(kept, [&](const Found* other) {
        return one.begin < other->end && other->begin < one.end &&
               is_about_same(one, *other);
      });
      if (!overlaps) kept.push_back(&one);
    }
    std::ranges::stable_sort(kept, {}, &Found::begin);
    for (Found* one : kept) out.push_back(std::move(one->notice));
  }

  static bool is_about_same(const Found& a, const Found& b) {
    return a.notice.kind != NoticeKind::choice &&
           b.notice.kind != NoticeKind::choice;
  }

  /// A licence that is known is worth more than words that name none.
  static std::pair<int, std::size_t> rank(const Found& one) {
    const bool known = !one.notice.expression.empty() && one.notice.clear;
    const int worth = one.choice ? 2 : known ? 1 : 0;
    return {worth, one.end - one.begin};
  }

  std::string_view text_;
  std::vector<TextWord> words_;
  std::vector<Found> found_;
};

}  // namespace

std::vector<FoundNotice> find_notices(std::string_view text,
                                      std::span<const TextWord> words) {
  return NoticeFinder(text, words).find();
}

}  // namespace tgpl::license
