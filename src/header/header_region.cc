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
#include "header/years.h"

namespace tgpl::header {
namespace {

/// The line end just before `at`; "" if there is none.
std::string_view end_before(std::string_view text, std::size_t at) {
  if (text.substr(0, at).ends_with("\r\n")) return text.substr(at - 2, 2);
  const bool ends = at > 0 && (text[at - 1] == '\n' || text[at - 1] == '\r');
  return ends ? text.substr(at - 1, 1) : std::string_view();
}

/// The value of a line that starts and ends like `expected`; nullopt if it does
/// not.
std::optional<std::string> value_in(std::string_view line,
                                    const HeaderLine& expected) {
  const std::size_t frame = expected.before.size() + expected.after.size();
  const bool framed = line.size() >= frame &&
                      line.starts_with(expected.before) &&
                      line.ends_with(expected.after);
  if (!framed) return std::nullopt;
  return std::string(line.substr(expected.before.size(), line.size() - frame));
}

/// Reads the lines of a header, starting with its first one.
class HeaderReader {
 public:
  HeaderReader(std::string_view text, std::size_t at)
      : text_(text), at_(at), end_(line_at(text, at).end) {}

  std::size_t at() const { return at_; }
  std::string_view end() const { return end_; }
  const Notice& notice() const { return notice_; }

  /// Reads all lines like `expected`; false if a required one is missing.
  bool read(const HeaderLine& expected) {
    if (expected.optional) {
      if (line_at(text_, at_).text == expected.text()) read_value(expected);
      return true;
    }
    if (expected.part == Part::frame) {
      return read_value(expected) == std::string();
    }
    while (const auto value = read_value(expected)) {
      if (expected.part == Part::copyright)
        notice_.copyrights.push_back(*value);
      if (expected.part == Part::contributor) {
        notice_.contributors.push_back(*value);
      }
      if (expected.part != Part::license) continue;
      notice_.expression = *value;
      break;
    }
    return true;
  }

 private:
  std::optional<std::string> read_value(const HeaderLine& expected) {
    const Line line = line_at(text_, at_);
    // All lines have the same end; the last one of the text may have none.
    if (line.end != end_ && !line.end.empty()) return std::nullopt;
    auto value = value_in(line.text, expected);
    if (value) at_ = line.next();
    return value;
  }

  std::string_view text_;
  std::size_t at_;
  std::string_view end_;
  Notice notice_;
};

/// The header from `at` to `next` and the separator after it, if these are the
/// bytes that one call of add_header() inserts; otherwise nullopt.
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
  // The line before had no line end, so add_header() wrote it.
  const std::size_t gap =
      at > bom_length(text) ? end_before(text, at).size() : 0;
  if (gap == 0) return std::nullopt;
  return Region{at - gap, next - at + gap};
}

/// Whether the lines from `at` to `next` are those that the template gives this
/// notice: its text depends on the parts of the notice.
bool is_laid_out(const Notice& notice, std::string_view text, std::size_t at,
                 std::size_t next, const CommentStyle& style) {
  if (style.layout == nullptr) return true;
  for (const HeaderLine& expected : header_lines(notice, style)) {
    if (at >= next) return false;
    const Line line = line_at(text, at);
    if (line.text != expected.text()) return false;
    at = line.next();
  }
  return at == next;
}

bool is_subsequence(const std::vector<std::string>& part,
                    const std::vector<std::string>& whole) {
  auto next = whole.begin();
  for (const std::string& line : part) {
    next = std::find(next, whole.end(), line);
    if (next == whole.end()) return false;
    ++next;
  }
  return true;
}

bool are_held(const std::vector<std::string>& part,
              const std::vector<std::string>& whole, Holders holders) {
  if (holders == Holders::all)
    return std::ranges::equal(part, whole, equal_except_years);
  return std::ranges::all_of(part, [&](const std::string& line) {
    return std::ranges::any_of(whole, [&](const std::string& other) {
      return equal_except_years(line, other);
    });
  });
}

/// Whether `part` is a part of `whole` that add_header() may have written.
bool is_part_of(const Notice& part, const Notice& whole, Holders holders) {
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
  HeaderReader reader(text, at);
  for (const HeaderLine& expected : header_lines({{""}, "-", {""}}, style)) {
    if (!reader.read(expected)) return std::nullopt;
  }
  if (!notice_fault(reader.notice(), style).empty()) return std::nullopt;
  if (!is_laid_out(reader.notice(), text, at, reader.at(), style))
    return std::nullopt;
  const auto region = region_of(text, at, reader.at(), reader.end(), style);
  if (!region) return std::nullopt;
  return OwnHeader{*region, reader.notice(), reader.end()};
}

std::optional<Region> find_region(std::string_view path, std::string_view text,
                                  const Notice& notice,
                                  const CommentStyle& style, Holders holders) {
  const auto own = find_own_header(path, text, style);
  if (!own || !is_part_of(own->notice, notice, holders)) return std::nullopt;
  return own->region;
}

bool equal_except_years(std::string_view a, std::string_view b) {
  const CopyrightParts one = parts_of(a);
  const CopyrightParts other = parts_of(b);
  return one.sign == other.sign && one.holder == other.holder;
}

}  // namespace tgpl::header
