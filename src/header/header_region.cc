// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/header_region.h"

#include <algorithm>
#include <string>
#include <vector>

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

/// The value of a line that has the frame of `form`; nothing if it has not.
std::optional<std::string> value_in(std::string_view line,
                                    const HeaderLine& form) {
  const std::size_t frame = form.before.size() + form.after.size();
  const bool framed = line.size() >= frame && line.starts_with(form.before) &&
                      line.ends_with(form.after);
  if (!framed) return std::nullopt;
  return std::string(line.substr(form.before.size(), line.size() - frame));
}

/// Reads the lines of a header, from its first one on.
class Reading {
 public:
  Reading(std::string_view text, std::size_t at)
      : text_(text), at_(at), end_(line_at(text, at).end) {}

  std::size_t at() const { return at_; }
  std::string_view end() const { return end_; }
  const Notice& notice() const { return notice_; }

  /// The lines of that form; false if one must be there and is not.
  bool take(const HeaderLine& form) {
    if (form.optional) {
      if (line_at(text_, at_).text == form.text()) take_value(form);
      return true;
    }
    if (form.part == Part::frame) {
      return take_value(form) == std::string();
    }
    while (const auto value = take_value(form)) {
      if (form.part == Part::copyright) notice_.copyrights.push_back(*value);
      if (form.part == Part::contributor) {
        notice_.contributors.push_back(*value);
      }
      if (form.part != Part::license) continue;
      notice_.expression = *value;
      break;
    }
    return true;
  }

 private:
  std::optional<std::string> take_value(const HeaderLine& form) {
    const Line line = line_at(text_, at_);
    // All lines end alike; the last of the text may have no end.
    if (line.end != end_ && !line.end.empty()) return std::nullopt;
    auto value = value_in(line.text, form);
    if (value) at_ = line.next();
    return value;
  }

  std::string_view text_;
  std::size_t at_;
  std::string_view end_;
  Notice notice_;
};

/// From `at` to behind the separating line, if what is read up to `next` is
/// as much as add_header() writes at once.
std::optional<Region> region_of(std::string_view text, std::size_t at,
                                std::size_t next, std::string_view end,
                                const CommentStyle& style) {
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

/// Whether the lines from `at` to `next` are those of the notice: which text
/// there is depends on its parts.
bool is_laid_out(const Notice& notice, std::string_view text, std::size_t at,
                 std::size_t next, const CommentStyle& style) {
  if (style.layout == nullptr) return true;
  for (const HeaderLine& form : header_lines(notice, style)) {
    if (at >= next) return false;
    const Line line = line_at(text, at);
    if (line.text != form.text()) return false;
    at = line.next();
  }
  return at == next;
}

bool is_subsequence(const std::vector<std::string>& part,
                    const std::vector<std::string>& whole) {
  auto next = whole.begin();
  for (const std::string& one : part) {
    next = std::find(next, whole.end(), one);
    if (next == whole.end()) return false;
    ++next;
  }
  return true;
}

bool are_held(const std::vector<std::string>& part,
              const std::vector<std::string>& whole, Holders holders) {
  if (holders == Holders::all)
    return std::ranges::equal(part, whole, equal_but_years);
  return std::ranges::all_of(part, [&](const std::string& one) {
    return std::ranges::any_of(whole, [&](const std::string& other) {
      return equal_but_years(one, other);
    });
  });
}

/// Whether `part` is what add_header() may have written of `whole`.
bool is_part(const Notice& part, const Notice& whole, Holders holders) {
  const bool licensed =
      part.expression.empty() || part.expression == whole.expression;
  const bool held = part.copyrights.empty() ||
                    are_held(part.copyrights, whole.copyrights, holders);
  return licensed && held &&
         is_subsequence(part.contributors, whole.contributors);
}

}  // namespace

std::optional<OwnHeader> find_own_header(std::string_view path,
                                         std::string_view text,
                                         const CommentStyle& style) {
  const std::size_t at = prologue_end(text, style, path);
  if (at >= text.size()) return std::nullopt;
  Reading reading(text, at);
  for (const HeaderLine& form : header_lines({{""}, "-", {""}}, style)) {
    if (!reading.take(form)) return std::nullopt;
  }
  if (!notice_fault(reading.notice(), style).empty()) return std::nullopt;
  if (!is_laid_out(reading.notice(), text, at, reading.at(), style))
    return std::nullopt;
  const auto region = region_of(text, at, reading.at(), reading.end(), style);
  if (!region) return std::nullopt;
  return OwnHeader{*region, reading.notice(), reading.end()};
}

std::optional<Region> find_region(std::string_view path, std::string_view text,
                                  const Notice& notice,
                                  const CommentStyle& style, Holders holders) {
  const auto own = find_own_header(path, text, style);
  if (!own || !is_part(own->notice, notice, holders)) return std::nullopt;
  return own->region;
}

bool equal_but_years(std::string_view a, std::string_view b) {
  return without_years(a) == without_years(b);
}

}  // namespace tgpl::header
