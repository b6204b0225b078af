// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/edit.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "header/comment_scan.h"
#include "header/encoding.h"
#include "header/header_form.h"
#include "header/header_region.h"
#include "header/insertion.h"
#include "header/prologue.h"
#include "header/read.h"

namespace tgpl::header {
namespace {

/// Whether the tag is inside one of the comments, which are in order.
bool is_inside(const Tag& tag, const std::vector<CommentRange>& comments) {
  const auto next =
      std::ranges::upper_bound(comments, tag.offset, {}, &CommentRange::begin);
  return next != comments.begin() && tag.offset < std::prev(next)->end;
}

bool has_any(const std::vector<Tag>& tags,
             const std::vector<CommentRange>& comments) {
  return std::ranges::any_of(
      tags, [&](const Tag& tag) { return is_inside(tag, comments); });
}

bool has_value(const std::vector<Tag>& tags, const std::string& value,
               const std::vector<CommentRange>& comments) {
  return std::ranges::any_of(tags, [&](const Tag& tag) {
    return tag.value == value && is_inside(tag, comments);
  });
}

/// The parts of the notice that the head comments lack. All text up to their
/// end is read, so that a REUSE-IgnoreStart between them takes effect.
Notice missing_part(std::string_view text, std::size_t at, const Notice& notice,
                    const CommentStyle& style) {
  const std::vector<CommentRange> comments = head_comments(text, at, style);
  if (comments.empty()) return notice;
  const Notices statements = read_notices(text.substr(0, comments.back().end));
  Notice missing;
  if (!has_any(statements.copyrights, comments)) {
    missing.copyrights = notice.copyrights;
  }
  if (!has_any(statements.licenses, comments))
    missing.expression = notice.expression;
  for (const std::string& contributor : notice.contributors) {
    if (!has_value(statements.contributors, contributor, comments))
      missing.contributors.push_back(contributor);
  }
  return missing;
}

/// Why the result breaks what add_header() promises; "" if it does not. If the
/// regions are equal, so are the bytes: no text is copied to compare them.
std::string result_fault(std::string_view path, std::string_view text,
                         const Insertion& insertion, const Notice& notice,
                         const CommentStyle& style) {
  std::string fault = insertion_fault(path, text, insertion, style);
  if (!fault.empty()) return fault;
  const std::size_t at = prologue_end(text, style, path);
  if (!missing_part(text, at, notice, style).empty()) {
    return "the header would be added again next time";
  }
  return {};
}

EditResult refused(std::string reason) {
  return {Outcome::refused, std::nullopt, std::move(reason)};
}

}  // namespace

EditResult add_header(std::string_view path, std::string_view text,
                      const Notice& notice, const CommentStyle& style) {
  if (std::string fault = notice_fault(notice, style); !fault.empty()) {
    return refused(std::move(fault));
  }
  if (is_binary(text)) return refused("binary");
  if (is_wide(encoding_of(text))) return refused("UTF-16 or UTF-32");
  Insertion insertion;
  insertion.at = prologue_end(text, style, path);
  insertion.notice = missing_part(text, insertion.at, notice, style);
  if (insertion.notice.empty()) {
    return {Outcome::unchanged, std::nullopt, "already has this header"};
  }
  insertion.header =
      render_header(text, insertion.at, near_line_end(text, insertion.at),
                    insertion.notice, style);
  if (std::string fault = place_fault(text, insertion, style); !fault.empty()) {
    return refused(std::move(fault));
  }
  std::string result = with_header(text, insertion);
  std::string fault = result_fault(path, result, insertion, notice, style);
  if (!fault.empty()) return refused(std::move(fault));
  return {Outcome::added, std::move(result), {}};
}

EditResult remove_header(std::string_view path, std::string_view text,
                         const Notice& notice, const CommentStyle& style,
                         Holders holders) {
  if (std::string fault = notice_fault(notice, style); !fault.empty()) {
    return refused(std::move(fault));
  }
  for (const CommentStyle& form : written_forms(style)) {
    const auto region = find_region(path, text, notice, form, holders);
    if (!region) continue;
    std::string result = cat({text.substr(0, region->start),
                              text.substr(region->start + region->size)});
    return {Outcome::removed, std::move(result), {}};
  }
  return {Outcome::unchanged, std::nullopt,
          "no header written by 'header add'"};
}

std::string render_sidecar(const Notice& notice) {
  static constexpr CommentStyle kBare{.name = "text"};
  std::string text;
  for (const HeaderLine& line : header_lines(notice, kBare)) {
    text += line.text() + "\n";
  }
  return text;
}

}  // namespace tgpl::header
