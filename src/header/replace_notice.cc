// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/replace_notice.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "header/comment_scan.h"
#include "header/encoding.h"
#include "header/header_form.h"
#include "header/prologue.h"
#include "header/read.h"
#include "header/years.h"
#include "license/classic_notice.h"
#include "license/classic_wording.h"
#include "license/copyright_notice.h"
#include "license/holder.h"

namespace tgpl::header {
namespace {

/// The part of a text that find_classic_notices() searches.
constexpr std::size_t kHead = std::size_t{16} << 10;

/// One of these words in the rest of the comment means that it has more
/// information about the licence.
constexpr auto kLicenseWords = std::to_array<std::string_view>(
    {"agpl", "copying", "gpl", "lgpl", "liability", "liable", "license",
     "licensed", "licenses", "permission", "warranty"});

/// A line below a copyright line that starts with one of these words does not
/// continue it.
constexpr auto kNewStatements = std::to_array<std::string_view>(
    {"all", "author", "authors", "c", "copyright", "distributed", "licensed",
     "permission", "redistribution", "spdx", "the", "this", "written"});

struct Edit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;  ///< the replacement
};

EditResult refused(std::string reason) {
  return {Outcome::refused, std::nullopt, std::move(reason)};
}

bool contains(std::span<const std::string_view> all, std::string_view one) {
  return std::ranges::find(all, one) != all.end();
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
  return digits;
}

/// Years and holder; the whole notice if some digits would be lost.
std::string tag_value(const std::string& notice) {
  const std::string_view years = parts_of(notice).years;
  const std::string holder = license::holder_of(notice);
  const std::string value = years.empty() ? holder : cat({years, " ", holder});
  return digits_of(value) == digits_of(notice) ? value : notice;
}

class Replacement {
 public:
  Replacement(std::string_view path, std::string_view text, std::string plain,
              const NoticeOwner& owner, const CommentStyle& style)
      : path_(path),
        text_(text),
        owner_(owner),
        style_(style),
        plain_(std::move(plain)),
        statements_(read_notices(text)),
        words_(std::string_view(plain_).substr(0, kHead)),
        prologue_(prologue_end(text, style, path)),
        comments_(head_comments(plain_, prologue_, style)) {}

  EditResult run(const std::vector<license::ClassicNotice>& notices) {
    std::string fault = find_notice(notices);
    if (fault.empty()) fault = holders_fault();
    if (fault.empty()) fault = text_fault();
    if (fault.empty()) fault = place_fault();
    if (fault.empty()) fault = plan_edits();
    if (fault.empty()) fault = rest_fault();
    if (!fault.empty()) return refused(std::move(fault));
    std::string result = rewritten();
    fault = result_fault(result);
    if (!fault.empty()) return refused(std::move(fault));
    return {Outcome::updated, std::move(result), {}};
  }

 private:
  std::string find_notice(const std::vector<license::ClassicNotice>& notices) {
    if (!statements_.licenses.empty() || statements_.snippets > 0)
      return "has licence tags next to its licence notice";
    if (notices.size() > 1) return "has more than one licence notice";
    if (notices.front().expression.empty())
      return cat({"ambiguous licence notice: ", notices.front().what});
    expression_ = notices.front().expression;
    const auto found = license::find_worded_notice(words_, expression_);
    if (!found)
      return cat({"unrecognised licence notice: ", notices.front().what});
    notice_ = *found;
    begin_ = words_.source_begin(notice_.begin);
    end_ = end_of_notice();
    return {};
  }

  /// Offset after the last word and the marks that close its sentence.
  std::size_t end_of_notice() const {
    std::size_t end = words_.source_end(notice_.end - 1);
    const std::string_view close = trim_left(style_.close);
    while (end < plain_.size() && std::string_view(".,>)/").find(plain_[end]) !=
                                      std::string_view::npos) {
      if (!close.empty() &&
          std::string_view(plain_).substr(end).starts_with(close))
        break;
      ++end;
    }
    return end;
  }

  bool is_own(std::string_view notice) const {
    return license::is_named_in(owner_.holders,
                                license::holder_from_notice(notice),
                                license::same_before_contact);
  }

  std::string holders_fault() const {
    std::vector<std::string> all;
    for (const Tag& tag : statements_.copyrights) all.push_back(tag.value);
    if (all.empty()) return "has no copyright holder";
    for (const license::NoticeLine& line : license::notice_lines(plain_))
      all.emplace_back(line.content);
    for (const std::string& one : all) {
      if (!is_own(one))
        return cat({"names another copyright holder: ", printable(one)});
    }
    return {};
  }

  std::string text_fault() const {
    const auto& texts = owner_.texts;
    const bool kept = std::ranges::find(texts, expression_) != texts.end();
    if (!notice_.whole_text || kept) return {};
    return cat({"its licence notice is the text of ", expression_,
                ", which is missing in LICENSES/"});
  }

  const CommentRange* comment_of(std::size_t at) const {
    for (const CommentRange& one : comments_) {
      if (at >= one.begin && at < one.end) return &one;
    }
    return nullptr;
  }

  /// The notice must be in comments at the head, alone on its lines, and only
  /// white space may be between these comments.
  std::string place_fault() const {
    for (std::size_t at = begin_; at < end_; ++at) {
      if (is_space(plain_[at])) continue;
      const CommentRange* comment = comment_of(at);
      if (comment == nullptr)
        return "licence notice is not in the first comments";
      const std::string_view start =
          std::string_view(plain_).substr(comment->begin);
      if (style_.has(has_docstring) && !start.starts_with('#'))
        return "licence notice is part of a string";
      at = std::min(end_, comment->end) - 1;
    }
    if (!is_alone(begin_, end_))
      return "licence notice shares a line with other text";
    return {};
  }

  bool is_alone(std::size_t begin, std::size_t end) const {
    const std::size_t last = plain_.find_last_of("\r\n", begin);
    std::size_t start = last == std::string::npos ? 0 : last + 1;
    if (begin == 0) start = 0;
    const std::string before =
        to_lower(trim(std::string_view(plain_).substr(start, begin - start)));
    const std::string_view after = trim(line_at(plain_, end).text);
    const bool marks = std::ranges::none_of(before, is_alnum) ||
                       before == "dnl" || before == "rem";
    return marks && (after.empty() || after == trim_left(style_.close));
  }

  std::string plan_edits() {
    for (const Tag& tag : statements_.copyrights) {
      if (comment_of(tag.offset) == nullptr) continue;
      if (tag.value.ends_with(',') || tag.value.ends_with('&') ||
          tag.value.ends_with(" and") || is_continued(tag))
        return cat({"copyright notice seems to continue on the next line: ",
                    printable(tag.value)});
      const bool prose = plain_.compare(tag.offset, 5, "SPDX-") != 0;
      const std::size_t end = tag.offset + tag.value.size();
      if (prose && end <= begin_ && is_alone(tag.offset, end))
        edits_.push_back(
            {tag.offset, end, copyright_line(tag_value(tag.value))});
    }
    edits_.push_back({begin_, end_, license_line(new_expression())});
    return {};
  }

  /// Whether the line after a copyright line may continue it.
  bool is_continued(const Tag& tag) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (words_.source_begin(i) < tag.offset + tag.value.size()) continue;
      return words_.line_of(i) == tag.line + 1 && i != notice_.begin &&
             !contains(kNewStatements, words_.word(i));
    }
    return false;
  }

  /// The head must not have more information about the licence. If the licence
  /// stays the same, a title before the notice remains true.
  std::string rest_fault() const {
    const std::size_t head = comments_.back().end;
    const bool same = new_expression() == expression_;
    for (std::size_t i = same ? notice_.end : 0; i < words_.size(); ++i) {
      const std::size_t at = words_.source_begin(i);
      const bool inside = i >= notice_.begin && i < notice_.end;
      if (at >= head || inside || !contains(kLicenseWords, words_.word(i)))
        continue;
      return cat({"comment has more text about the licence in line ",
                  std::to_string(words_.line_of(i))});
    }
    return {};
  }

  const std::string& new_expression() const {
    return owner_.expression.empty() ? expression_ : owner_.expression;
  }

  std::string rewritten() const {
    std::string out;
    std::size_t at = 0;
    for (const Edit& edit : edits_) {
      out += text_.substr(at, edit.begin - at);
      out += edit.text;
      at = edit.end;
    }
    out += text_.substr(at);
    return out;
  }

  std::string result_fault(std::string_view result) const {
    const Notices now = read_notices(result);
    const bool licensed = now.licenses.size() == 1 &&
                          now.licenses.front().value == new_expression();
    if (!licensed) return "the new licence tag would not be recognised";
    const auto holder_in = [](const Tag& tag) {
      return license::holder_from_notice(tag.value);
    };
    if (!std::ranges::equal(now.copyrights, statements_.copyrights,
                            license::same_before_contact, holder_in, holder_in))
      return "the copyright holders would not be recognised as before";
    if (!license::find_classic_notices(without_ignored(result)).empty())
      return "a part of the licence notice would remain";
    if (prologue_end(result, style_, path_) != prologue_ ||
        result.substr(0, prologue_) != text_.substr(0, prologue_))
      return "the first lines would change their meaning";
    if (!is_utf8(text_) && is_utf8(result)) return "the encoding would change";
    return moves_mode_line(result) ? "a vim mode line would come into effect"
                                   : std::string();
  }

  /// Lines move up, so vim may find a mode line that it did not find before.
  bool moves_mode_line(std::string_view result) const {
    return mode_lines(result) != mode_lines(text_);
  }

  static std::vector<std::string_view> mode_lines(std::string_view text) {
    std::vector<std::string_view> found;
    const std::vector<Line> lines = split_lines(text);
    const auto count = static_cast<int>(lines.size());
    for (int i = 0; i < count; ++i) {
      const bool seen = i < kVimModeLines || i >= count - kVimModeLines;
      const std::string_view line = lines[static_cast<std::size_t>(i)].text;
      if (seen && is_vim_mode_line(line)) found.push_back(line);
    }
    return found;
  }

  std::string_view path_;
  std::string_view text_;
  const NoticeOwner& owner_;
  const CommentStyle& style_;
  std::string plain_;
  Notices statements_;
  license::SourceWords words_;
  std::size_t prologue_;
  std::vector<CommentRange> comments_;
  std::string expression_;
  license::WordedNotice notice_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::vector<Edit> edits_;
};

}  // namespace

EditResult replace_notice(std::string_view path, std::string_view text,
                          const NoticeOwner& owner, const CommentStyle& style) {
  if (is_binary(text)) return refused("binary");
  if (is_wide(encoding_of(text))) return refused("UTF-16 or UTF-32");
  std::string plain = without_ignored(text);
  const std::vector<license::ClassicNotice> notices =
      license::find_classic_notices(plain);
  if (notices.empty())
    return {Outcome::unchanged, std::nullopt, "has no licence notice"};
  return Replacement(path, text, std::move(plain), owner, style).run(notices);
}

}  // namespace tgpl::header
