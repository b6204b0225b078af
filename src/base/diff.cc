// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/diff.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace tgpl {
namespace {

constexpr std::size_t kContext = 3;

/// The lines with their '\n', the only line end in a patch. The last line may
/// lack it.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

using Lines = std::vector<std::string_view>;

/// The lines from `first` to before `last`, each with `sign` in front.
std::string signed_lines(char sign, const Lines& lines, std::size_t first,
                         std::size_t last) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) {
    out += sign;
    out += lines[i];
    if (!lines[i].ends_with('\n')) out += "\n\\ No newline at end of file\n";
  }
  return out;
}

/// "12,4": first line and number of lines. For an empty range, git gives the
/// number of the line before it.
std::string range(std::size_t first, std::size_t count) {
  return cat({std::to_string(count == 0 ? first : first + 1), ",",
              std::to_string(count)});
}

std::string hunk(const Lines& before, const Lines& after) {
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t head = 0;
  while (head < shorter && before[head] == after[head]) ++head;
  std::size_t tail = 0;
  while (tail < shorter - head &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    ++tail;
  }
  const std::size_t first = head - std::min(head, kContext);
  const std::size_t context_after = std::min(tail, kContext);
  const std::size_t old_end = before.size() - tail;
  const std::size_t new_end = after.size() - tail;
  return cat({"@@ -", range(first, old_end + context_after - first), " +",
              range(first, new_end + context_after - first), " @@\n",
              signed_lines(' ', before, first, head),
              signed_lines('-', before, head, old_end),
              signed_lines('+', after, head, new_end),
              signed_lines(' ', before, old_end, old_end + context_after)});
}

std::string octal(unsigned char byte) {
  return {'\\', static_cast<char>('0' + (byte >> 6)),
          static_cast<char>('0' + ((byte >> 3) & 7)),
          static_cast<char>('0' + (byte & 7))};
}

/// A path as git writes it in patches (core.quotePath): as a C string in double
/// quotes if it contains unusual bytes.
std::string path_in_patch(std::string_view side, std::string_view path) {
  std::string out;
  bool plain = true;
  for (const char c : cat({side, path})) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += {'\\', c};
      plain = false;
    } else if (byte < 0x20 || byte >= 0x7F) {
      out += octal(byte);
      plain = false;
    } else {
      out += c;
    }
  }
  return plain ? out : cat({"\"", out, "\""});
}

/// A name that contains a space is followed by a tab, so that `git apply` sees
/// where it ends.
std::string name_line(std::string_view mark, const std::string& name) {
  const bool spaced = name.find(' ') != std::string::npos;
  return cat({mark, " ", name, spaced ? "\t\n" : "\n"});
}

}  // namespace

std::string unified_diff(std::string_view path,
                         std::optional<std::string_view> before,
                         std::optional<std::string_view> after) {
  if (before == after) return {};
  const std::string old_name = path_in_patch("a/", path);
  const std::string new_name = path_in_patch("b/", path);
  std::string out = cat({"diff --git ", old_name, " ", new_name, "\n"});
  if (!before) out += "new file mode 100644\n";
  if (!after) out += "deleted file mode 100644\n";
  out += name_line("---", before ? old_name : "/dev/null");
  out += name_line("+++", after ? new_name : "/dev/null");
  return out +
         hunk(lines_of(before.value_or("")), lines_of(after.value_or("")));
}

}  // namespace tgpl
