// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/header_form.h"

#include <algorithm>

#include "base/text.h"

namespace tgpl::header {
namespace {

// Cut in two: this file must not seem to say them itself.
constexpr std::string_view kCopyrightTag =
    "SPDX-"
    "FileCopyrightText: ";
constexpr std::string_view kContributorTag =
    "SPDX-"
    "FileContributor: ";
constexpr std::string_view kLicenseTag =
    "SPDX-"
    "License-Identifier: ";

std::vector<HeaderLine> bare_lines(const Notice& notice) {
  std::vector<HeaderLine> lines;
  for (const std::string& copyright : notice.copyrights) {
    lines.push_back(
        {std::string(kCopyrightTag), copyright, {}, Part::copyright});
  }
  for (const std::string& contributor : notice.contributors) {
    lines.push_back(
        {std::string(kContributorTag), contributor, {}, Part::contributor});
  }
  if (!notice.expression.empty()) {
    lines.push_back(
        {std::string(kLicenseTag), notice.expression, {}, Part::license});
  }
  return lines;
}

std::string starter(std::string_view mark) {
  return mark.empty() ? std::string() : cat({mark, " "});
}

bool has_control(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
  });
}

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// The word of a list of words that `text` holds.
std::string_view held_word(std::string_view text, std::string_view words) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string_view word = words.substr(0, end);
    if (holds(text, word)) return word;
    words = trim_left(words.substr(end));
  }
  return {};
}

std::string value_fault(std::string_view value, const CommentStyle& style) {
  if (value.empty() || trim(value) != value) {
    return "a notice is empty or has spaces around it";
  }
  if (has_control(value)) return "a notice holds a control character";
  if (!is_utf8(value)) return "a notice is not UTF-8";
  // A backslash joins the next line in C, make and others.
  if (value.ends_with('\\')) return "a notice ends in a backslash";
  std::string_view word = held_word(value, style.forbidden);
  if (word.empty() && style.form != Form::lines) {
    if (holds(value, trim_left(style.open))) word = trim_left(style.open);
    if (holds(value, trim_left(style.close))) word = trim_left(style.close);
  }
  if (word.empty()) return {};
  return cat({"a ", style.name, " comment cannot hold ", quote(word)});
}

}  // namespace

std::vector<HeaderLine> header_lines(const Notice& notice,
                                     const CommentStyle& style) {
  std::vector<HeaderLine> lines = bare_lines(notice);
  if (lines.empty()) return lines;
  const std::string before = style.form == Form::lines   ? starter(style.line)
                             : style.form == Form::block ? starter(style.middle)
                                                         : starter(style.open);
  for (HeaderLine& line : lines) {
    line.before.insert(0, before);
    if (style.form == Form::line_blocks) line.after = cat({" ", style.close});
  }
  if (style.form == Form::block) {
    lines.insert(lines.begin(), {std::string(style.open), {}, {}, Part::frame});
    lines.push_back({std::string(style.close), {}, {}, Part::frame});
  }
  return lines;
}

std::string notice_fault(const Notice& notice, const CommentStyle& style) {
  if (notice.empty()) return "there is nothing to say";
  for (const HeaderLine& line : bare_lines(notice)) {
    std::string fault = value_fault(line.value, style);
    if (!fault.empty()) return fault;
  }
  return {};
}

CommentStyle with_form(const CommentStyle& style, Form form) {
  CommentStyle formed = style;
  const bool fits = form == Form::lines
                        ? !style.line.empty()
                        : !style.open.empty() && !style.has(line_only);
  if (fits) formed.form = form;
  return formed;
}

std::vector<CommentStyle> written_forms(const CommentStyle& style) {
  std::vector<CommentStyle> forms = {style};
  for (const Form form : {Form::lines, Form::block}) {
    const CommentStyle other = with_form(style, form);
    if (other.form != style.form) forms.push_back(other);
  }
  return forms;
}

}  // namespace tgpl::header
