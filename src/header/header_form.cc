// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/header_form.h"

#include <algorithm>

#include "base/text.h"

namespace tgpl::header {
namespace {

// Written in two parts, so that this file does not seem to contain the tags.
constexpr std::string_view kCopyrightTag =
    "SPDX-"
    "FileCopyrightText: ";
constexpr std::string_view kContributorTag =
    "SPDX-"
    "FileContributor: ";
constexpr std::string_view kLicenseTag =
    "SPDX-"
    "License-Identifier: ";

void add_tags(const Notice& notice, Part part, std::vector<HeaderLine>& lines) {
  const auto add = [&](std::string_view tag, const std::string& value) {
    lines.push_back({std::string(tag), value, {}, part});
  };
  if (part == Part::copyright) {
    for (const std::string& value : notice.copyrights)
      add(kCopyrightTag, value);
  } else if (part == Part::contributor) {
    for (const std::string& value : notice.contributors)
      add(kContributorTag, value);
  } else if (!notice.expression.empty()) {
    add(kLicenseTag, notice.expression);
  }
}

bool is_blank(const HeaderLine& line) {
  return line.part == Part::frame && line.before.empty();
}

const Template& layout_of(const CommentStyle& style) {
  return style.layout == nullptr ? bare_template() : *style.layout;
}

/// The lines without comment marks. There are no empty lines at the ends, and
/// the template's text is written only if there is a licence.
std::vector<HeaderLine> plain_lines(const Notice& notice,
                                    const Template& layout) {
  std::vector<HeaderLine> lines;
  for (const TemplateLine& line : layout.lines) {
    if (line.part != Part::frame) {
      add_tags(notice, line.part, lines);
      continue;
    }
    const bool is_superfluous =
        line.text.empty() && (lines.empty() || is_blank(lines.back()));
    if (notice.expression.empty() || is_superfluous) continue;
    lines.push_back({line.text, {}, {}, Part::frame, true});
  }
  if (!lines.empty() && is_blank(lines.back())) lines.pop_back();
  return lines;
}

std::string with_space(std::string_view mark) {
  return mark.empty() ? std::string() : cat({mark, " "});
}

bool has_control(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
  });
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// The first of the space-separated `words` that `text` contains; "" if none.
std::string_view find_forbidden(std::string_view text, std::string_view words) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string_view word = words.substr(0, end);
    if (contains(text, word)) return word;
    words = trim_left(words.substr(end));
  }
  return {};
}

/// Why a comment of this style cannot contain the value; "" if it can.
std::string comment_fault(std::string_view value, const CommentStyle& style) {
  std::string_view word = find_forbidden(value, style.forbidden);
  if (word.empty() && style.form != Form::lines) {
    if (contains(value, trim_left(style.open))) word = trim_left(style.open);
    if (contains(value, trim_left(style.close))) word = trim_left(style.close);
  }
  if (word.empty()) return {};
  return cat({"a ", style.name, " comment cannot contain ", quote(word)});
}

std::string value_fault(std::string_view value, const CommentStyle& style) {
  if (value.empty() || trim(value) != value) {
    return "a copyright notice is empty or has spaces around it";
  }
  if (has_control(value))
    return "a copyright notice contains a control character";
  if (!is_utf8(value)) return "a copyright notice is not UTF-8";
  // In C, make and others a backslash joins the next line.
  if (value.ends_with('\\')) return "a copyright notice ends in a backslash";
  return comment_fault(value, style);
}

/// The known templates other than the one of the style.
std::vector<const Template*> other_layouts(const CommentStyle& style) {
  std::vector<const Template*> layouts;
  const auto add = [&](const Template& layout) {
    const bool seen = layout.lines == layout_of(style).lines ||
                      std::ranges::any_of(layouts, [&](const Template* other) {
                        return other->lines == layout.lines;
                      });
    if (!seen) layouts.push_back(&layout);
  };
  add(bare_template());
  for (const Template& layout : style.known) add(layout);
  return layouts;
}

}  // namespace

std::vector<HeaderLine> header_lines(const Notice& notice,
                                     const CommentStyle& style) {
  std::vector<HeaderLine> lines = plain_lines(notice, layout_of(style));
  if (lines.empty()) return lines;
  const std::string before = style.form == Form::lines ? with_space(style.line)
                             : style.form == Form::block
                                 ? with_space(style.middle)
                                 : with_space(style.open);
  // An empty line must not look like the separator after the header.
  if (!style.separator.empty() && trim_right(before) == style.separator)
    std::erase_if(lines, is_blank);
  for (HeaderLine& line : lines) {
    line.before.insert(0, is_blank(line) ? trim_right(before) : before);
    if (style.form == Form::line_blocks) line.after = cat({" ", style.close});
  }
  if (style.form == Form::block) {
    lines.insert(lines.begin(), {std::string(style.open), {}, {}, Part::frame});
    lines.push_back({std::string(style.close), {}, {}, Part::frame});
  }
  return lines;
}

std::string copyright_line(std::string_view copyright) {
  return cat({kCopyrightTag, copyright});
}

std::string license_line(std::string_view expression) {
  return cat({kLicenseTag, expression});
}

std::string notice_fault(const Notice& notice, const CommentStyle& style) {
  if (notice.empty()) return "the header is empty";
  for (const HeaderLine& line : plain_lines(notice, layout_of(style))) {
    std::string fault = line.part == Part::frame
                            ? comment_fault(line.before, style)
                            : value_fault(line.value, style);
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
  const std::vector<CommentStyle> usual = forms;
  for (const Template* layout : other_layouts(style)) {
    for (CommentStyle form : usual) {
      form.layout = layout;
      forms.push_back(form);
    }
  }
  return forms;
}

}  // namespace tgpl::header
