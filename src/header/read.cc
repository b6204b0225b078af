// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/read.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "header/encoding.h"
#include "header/notice_value.h"
#include "header/word_scan.h"

namespace tgpl::header {
namespace {

/// A longer value is not a licence or a name, but code on one line.
constexpr std::size_t kLongestValue = 4096;

enum class TagKind { license, copyright, snippet_copyright, contributor };

struct TagWord {
  std::string_view word;  ///< after "SPDX-"
  TagKind kind;
};

constexpr auto kTags = std::to_array<TagWord>({
    {"FileContributor:", TagKind::contributor},
    {"FileCopyrightText:", TagKind::copyright},
    {"License-Identifier:", TagKind::license},
    {"SnippetCopyrightText:", TagKind::snippet_copyright},
});

constexpr std::string_view kFileNotice = "FileCopyrightText";

/// An open snippet, and which tags it has so far.
struct Snippet {
  int line = 0;
  bool license = false;
  bool copyright = false;
};

int count_line_ends(std::string_view text) {
  int ends = 0;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos;
       at = text.find('\n', at + 1)) {
    ++ends;
  }
  for (std::size_t at = text.find('\r'); at != std::string_view::npos;
       at = text.find('\r', at + 1)) {
    if (at + 1 == text.size() || text[at + 1] != '\n') ++ends;
  }
  return ends;
}

/// Whether these are bytes of a PDF or an image without NUL bytes, in which the
/// copyright sign appears by chance.
bool is_noise(std::string_view notice) {
  const bool controls = std::ranges::any_of(notice, [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\f';
  });
  if (controls || !notice.starts_with(kNoticeSign)) return controls;
  if (notice.size() == kLongestValue) {  // the last character may be cut
    notice = notice.substr(0, notice.find_last_of(' '));
  }
  return !is_utf8(notice);
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {
    notices_.may_have_suppressions = false;
  }

  Notices read() {
    std::size_t at = find_word(text_, 0);
    while (at != std::string_view::npos) at = find_word(text_, read_word(at));
    notices_.unclosed_snippet = !open_.empty();
    for (const Snippet& snippet : open_)
      notices_.tag_errors.push_back({TagError::snippet_unclosed, snippet.line});
    return std::move(notices_);
  }

 private:
  /// Reads the word at `at`. Returns the offset to continue at.
  std::size_t read_word(std::size_t at) {
    const std::string_view rest = text_.substr(at);
    if (rest.starts_with(kIgnoreWord)) return read_ignore(at);
    if (rest.starts_with(kSpdxWord)) return read_spdx(at);
    if (rest.starts_with(kSuppressionWord)) return read_suppression(at);
    return read_classic(at);
  }

  std::size_t read_ignore(std::size_t at) {
    const std::size_t after = at + kIgnoreWord.size();
    if (!text_.substr(after).starts_with("Start")) return after;
    constexpr std::string_view kEnd =
        "REUSE-"
        "IgnoreEnd";
    const std::size_t end = text_.find(kEnd, after);
    notices_.unclosed_ignore_block = end == std::string_view::npos;
    if (notices_.unclosed_ignore_block && begins_line(at))
      notices_.tag_errors.push_back({TagError::ignore_unclosed, line_});
    return notices_.unclosed_ignore_block ? text_.size() : end + kEnd.size();
  }

  std::size_t read_suppression(std::size_t at) {
    notices_.may_have_suppressions = true;
    return at + kSuppressionWord.size();
  }

  std::size_t read_spdx(std::size_t at) {
    const std::size_t after = at + kSpdxWord.size();
    const std::string_view rest = text_.substr(after);
    if (rest.starts_with("SnippetBegin")) begin_snippet(at, after + 12);
    if (rest.starts_with("SnippetEnd")) end_snippet(at, after + 10);
    const auto tag = std::ranges::find_if(
        kTags, [rest](const TagWord& t) { return rest.starts_with(t.word); });
    if (tag != kTags.end()) read_tag(tag->kind, at, after + tag->word.size());
    return after;
  }

  void read_tag(TagKind kind, std::size_t at, std::size_t value_at) {
    enter_line(at);
    const char next = value_at < text_.size() ? text_[value_at] : '\n';
    if (next != ' ' && next != '\t' && !is_alnum(next) && next != '(') return;
    add(kind, at, text_.substr(value_at, line_end_ - value_at));
  }

  std::size_t read_classic(std::size_t at) {
    const std::size_t after = at + kNoticeSign.size();
    if (at > 0 && (is_alnum(text_[at - 1]) || text_[at - 1] == '_')) {
      return after;
    }
    enter_line(at);
    if (found_kinds_[static_cast<std::size_t>(TagKind::copyright)])
      return after;
    const std::string_view notice = text_.substr(at, line_end_ - at);
    if (is_noise(notice.substr(0, kLongestValue))) return after;
    if (is_classic_notice(notice)) add(TagKind::copyright, at, notice);
    return after;
  }

  /// Adds a tag, but only one of each kind per line, as the reuse tool does. A
  /// second one may be part of the first ("SPDX-...: Copyright ...").
  void add(TagKind kind, std::size_t at, std::string_view value) {
    const bool of_snippet =
        kind == TagKind::snippet_copyright || !open_.empty();
    if (kind == TagKind::snippet_copyright) kind = TagKind::copyright;
    bool& found = found_kinds_[static_cast<std::size_t>(kind)];
    if (found) return;
    value = strip_comment_end(value.substr(0, kLongestValue),
                              text_.substr(line_start_, at - line_start_));
    if (value.empty()) return;
    found = true;
    record_in_snippet(kind, at);
    TagLists& lists = of_snippet ? notices_.of_snippets : notices_;
    list_of(lists, kind).push_back({std::string(value), at, line_});
  }

  static std::vector<Tag>& list_of(TagLists& lists, TagKind kind) {
    if (kind == TagKind::license) return lists.licenses;
    return kind == TagKind::contributor ? lists.contributors : lists.copyrights;
  }

  void begin_snippet(std::size_t at, std::size_t after) {
    if (!is_alone(at, after)) return;
    open_.push_back({line_});
    ++notices_.snippets;
  }

  void end_snippet(std::size_t at, std::size_t after) {
    if (open_.empty() || !is_alone(at, after)) return;
    const Snippet& closed = open_.back();
    if (!closed.license || !closed.copyright)
      notices_.tag_errors.push_back(
          {TagError::snippet_incomplete, closed.line});
    open_.pop_back();
  }

  void record_in_snippet(TagKind kind, std::size_t at) {
    if (open_.empty()) return;
    if (kind == TagKind::license) open_.back().license = true;
    if (kind == TagKind::copyright) open_.back().copyright = true;
    const std::string_view rest = text_.substr(at);
    if (rest.starts_with(kSpdxWord) &&
        rest.substr(kSpdxWord.size()).starts_with(kFileNotice))
      notices_.tag_errors.push_back({TagError::file_tag_in_snippet, line_});
  }

  /// Whether a snippet mark has only comment marks next to it in its line. A
  /// program that mentions the mark does not open a snippet.
  bool is_alone(std::size_t at, std::size_t after) {
    return begins_line(at) &&
           std::ranges::none_of(text_.substr(after, line_end_ - after),
                                is_word);
  }

  bool begins_line(std::size_t at) {
    enter_line(at);
    return std::ranges::none_of(text_.substr(line_start_, at - line_start_),
                                is_word);
  }

  static bool is_word(char c) { return is_alnum(c) || c == '"' || c == '`'; }

  /// Sets line_, line_start_ and line_end_ for the line that contains `at`.
  /// Each byte is visited only once.
  void enter_line(std::size_t at) {
    if (at < line_end_) return;
    const std::string_view passed = text_.substr(line_start_, at - line_start_);
    const std::size_t last = passed.find_last_of("\r\n");
    if (last != std::string_view::npos) {
      line_ += count_line_ends(passed.substr(0, last + 1));
      line_start_ += last + 1;
    }
    const std::string_view rest = text_.substr(line_start_);
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    line_end_ = line_start_ + std::min(rest.substr(0, end).find('\r'), end);
    found_kinds_.fill(false);
  }

  std::string_view text_;
  Notices notices_;
  std::vector<Snippet> open_;
  int line_ = 1;
  std::size_t line_start_ = 0;
  std::size_t line_end_ = 0;
  std::array<bool, 4> found_kinds_{};
};

}  // namespace

Notices read_notices(std::string_view text) {
  if (const auto decoded = decode_wide(text)) {
    Notices notices = Reader(*decoded).read();
    // Suppressions are read from the bytes, not from the decoded text.
    notices.may_have_suppressions = true;
    return notices;
  }
  if (is_binary(text)) {
    Notices none;
    none.binary = true;
    return none;
  }
  return Reader(text).read();
}

std::string without_ignored(std::string_view text) {
  std::string out(text);
  const std::string start = cat({kIgnoreWord, "Start"});
  const std::string end = cat({kIgnoreWord, "End"});
  std::size_t from = out.find(start);
  while (from != std::string::npos) {
    const std::size_t stop = std::min(out.find(end, from), out.size());
    for (std::size_t i = from; i < stop; ++i) {
      if (out[i] != '\n' && out[i] != '\r') out[i] = ' ';
    }
    from = out.find(start, stop);
  }
  return out;
}

}  // namespace tgpl::header
