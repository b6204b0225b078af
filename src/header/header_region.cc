// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/header_region.h"

#include <array>

#include "base/text.h"
#include "header/comment_scan.h"
#include "header/encoding.h"
#include "header/header_form.h"
#include "header/prologue.h"

namespace tgpl::header {
namespace {

/// The line end that stands in front of `at`; "" if none does.
std::string_view end_before(std::string_view text, std::size_t at) {
  if (text.substr(0, at).ends_with("\r\n")) return text.substr(at - 2, 2);
  const bool ends = at > 0 && (text[at - 1] == '\n' || text[at - 1] == '\r');
  return ends ? text.substr(at - 1, 1) : std::string_view();
}

std::string_view without_years(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && (is_digit(text[at]) || text[at] == ',' ||
                              text[at] == '-' || text[at] == ' ')) {
    ++at;
  }
  return at >= 4 && is_digit(text[0]) ? text.substr(at) : text;
}

/// Whether `text` has the line at `at`, with `end` behind it.
bool has_line(std::string_view text, std::size_t at, const HeaderLine& line) {
  const std::string_view found = line_at(text, at).text;
  if (!line.is_copyright) return found == line.text();
  const std::size_t frame = line.before.size() + line.after.size();
  return found.size() > frame && found.starts_with(line.before) &&
         found.ends_with(line.after) &&
         equal_but_years(found.substr(line.before.size(), found.size() - frame),
                         line.value);
}

/// The region of a header at `at` that says exactly this notice.
std::optional<Region> region_at(std::string_view text, std::size_t at,
                                const Notice& notice,
                                const CommentStyle& style) {
  const std::vector<HeaderLine> lines = header_lines(notice, style);
  if (lines.empty()) return std::nullopt;
  const std::string_view end = line_at(text, at).end;
  std::size_t next = at;
  for (const HeaderLine& line : lines) {
    const Line found = line_at(text, next);
    if (!has_line(text, next, line)) return std::nullopt;
    const bool ends_text = &line == &lines.back() && found.end.empty();
    if (found.end != end && !ends_text) return std::nullopt;
    next = found.next();
  }
  if (next < text.size()) {
    const Line separator = line_at(text, next);
    const bool fits = separator.text == style.separator &&
                      separator.end == end && separator.next() < text.size();
    if (!fits) return std::nullopt;
    return Region{at, separator.next() - at};
  }
  if (is_line_start(text, text.size())) return Region{at, next - at};
  // Behind a line that had no line end, that end is ours.
  const std::size_t gap =
      at > bom_length(text) ? end_before(text, at).size() : 0;
  if (gap == 0) return std::nullopt;
  return Region{at - gap, next - at + gap};
}

}  // namespace

std::optional<Region> find_region(std::string_view path, std::string_view text,
                                  const Notice& notice,
                                  const CommentStyle& style) {
  const std::size_t at = prologue_end(text, style, path);
  const std::array<Notice, 3> parts = {notice, Notice{{}, notice.expression},
                                       Notice{notice.copyrights, {}}};
  for (const Notice& part : parts) {
    if (auto region = region_at(text, at, part, style)) return region;
  }
  return std::nullopt;
}

bool equal_but_years(std::string_view a, std::string_view b) {
  return without_years(a) == without_years(b);
}

}  // namespace tgpl::header
