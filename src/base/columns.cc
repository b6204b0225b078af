// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/columns.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/text.h"

namespace tgpl {
namespace {

constexpr std::size_t kWidestCell = 60;

struct Range {
  std::uint32_t first;
  std::uint32_t last;
};

/// The usual combining and invisible characters.
constexpr auto kNarrow = std::to_array<Range>({{0x0300, 0x036F},
                                               {0x0483, 0x0489},
                                               {0x0591, 0x05BD},
                                               {0x064B, 0x065F},
                                               {0x0E34, 0x0E3A},
                                               {0x200B, 0x200F},
                                               {0x20D0, 0x20FF},
                                               {0xFE00, 0xFE0F},
                                               {0xFE20, 0xFE2F}});

/// East Asian Width W and F (Unicode 15), and emoji.
constexpr auto kWide = std::to_array<Range>({{0x1100, 0x115F},
                                             {0x2E80, 0x303E},
                                             {0x3041, 0xA4CF},
                                             {0xA960, 0xA97C},
                                             {0xAC00, 0xD7A3},
                                             {0xF900, 0xFAFF},
                                             {0xFE30, 0xFE6F},
                                             {0xFF00, 0xFF60},
                                             {0xFFE0, 0xFFE6},
                                             {0x1F300, 0x1F64F},
                                             {0x1F900, 0x1F9FF},
                                             {0x20000, 0x3FFFD}});

bool is_in(std::span<const Range> ranges, std::uint32_t character) {
  return std::ranges::any_of(ranges, [&](const Range& range) {
    return range.first <= character && character <= range.last;
  });
}

/// Decodes the character at the start of `text` and removes it.
std::uint32_t take_character(std::string_view& text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t size = lead < 0x80   ? 1
                           : lead < 0xE0 ? 2
                           : lead < 0xF0 ? 3
                                         : 4;
  std::uint32_t character = size == 1 ? lead : lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size && i < text.size(); ++i)
    character = (character << 6) | (static_cast<unsigned char>(text[i]) & 0x3F);
  text.remove_prefix(std::min(size, text.size()));
  return character;
}

/// Appends the words, in as many lines as they need, to `out`, whose last line
/// ends at column `indent`.
template <typename Words>
void append_wrapped(std::string& out, const Words& words, std::size_t indent) {
  std::size_t column = indent;
  std::size_t spaces = 0;
  for (const std::string_view word : words) {
    if (word.empty()) {
      ++spaces;
      continue;
    }
    const std::size_t width = display_width(word);
    if (column > indent && column + spaces + width > kPageWidth) {
      out += cat({"\n", std::string(indent, ' ')});
      column = indent;
      spaces = 0;
    }
    out += cat({std::string(spaces, ' '), word});
    column += spaces + width;
    spaces = 1;
  }
}

std::string lead_of(std::string_view label, std::size_t width) {
  return display_width(label) < width ? pad_right(label, width)
                                      : cat({label, "  "});
}

std::vector<std::size_t> widths_of(
    std::span<const std::vector<std::string>> rows, std::size_t count) {
  std::vector<std::size_t> widths(count);
  for (const std::vector<std::string>& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] =
          std::max(widths[i], std::min(display_width(row[i]), kWidestCell));
  }
  return widths;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const std::uint32_t character = take_character(text);
    if (character < 0x300 || !is_in(kNarrow, character))
      width += is_in(kWide, character) ? 2 : 1;
  }
  return width;
}

std::string pad_right(std::string_view text, std::size_t width) {
  const std::size_t used = display_width(text);
  return cat({text, std::string(width > used ? width - used : 0, ' ')});
}

std::string pad_left(std::string_view text, std::size_t width) {
  const std::size_t used = display_width(text);
  return cat({std::string(width > used ? width - used : 0, ' '), text});
}

std::string labelled(std::string_view label, std::string_view text,
                     std::size_t width) {
  std::string out = lead_of(label, width);
  bool first = true;
  for (const std::string_view line : split(text, '\n')) {
    if (!first) out += cat({"\n", std::string(width, ' ')});
    append_wrapped(out, split(line, ' '), width);
    first = false;
  }
  return out + "\n";
}

std::string labelled(std::string_view label, std::span<const std::string> words,
                     std::size_t width) {
  std::string out = lead_of(label, width);
  append_wrapped(out, words, width);
  return out + "\n";
}

std::vector<std::string> listed(std::vector<std::string> items) {
  for (std::size_t i = 0; i + 1 < items.size(); ++i) items[i] += ',';
  return items;
}

std::string columns(std::span<const std::vector<std::string>> rows,
                    std::span<const Align> alignment) {
  const std::vector<std::size_t> widths = widths_of(rows, alignment.size());
  std::string out;
  for (const std::vector<std::string>& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) line += "  ";
      line += alignment[i] == Align::right ? pad_left(row[i], widths[i])
                                           : pad_right(row[i], widths[i]);
    }
    out += cat({trim_right(line), "\n"});
  }
  return out;
}

}  // namespace tgpl
