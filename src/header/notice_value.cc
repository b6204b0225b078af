// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/notice_value.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace tgpl::header {
namespace {

/// Ends of comments, and of the markup that tags are written in. A longer end
/// precedes a shorter one that it ends with.
constexpr auto kEnds = std::to_array<std::string_view>({"{% endcomment %}",
                                                        "--%>",
                                                        "--}}",
                                                        "*/}",
                                                        "-->",
                                                        "\"\"\"",
                                                        "'''",
                                                        "\" />",
                                                        "' />",
                                                        "\"/>",
                                                        "'/>",
                                                        "*/",
                                                        "*)",
                                                        "#}",
                                                        "%>",
                                                        "-}",
                                                        ":)",
                                                        "=#",
                                                        "*#",
                                                        "'/",
                                                        "-/",
                                                        "+/",
                                                        "]]>",
                                                        "]]",
                                                        "|#",
                                                        "#>",
                                                        "%}",
                                                        "}}",
                                                        "*@",
                                                        "\">",
                                                        "'>",
                                                        "\")",
                                                        "')",
                                                        ";)",
                                                        "}"});

/// After one of these words "Copyright" is prose about copyright and does not
/// introduce a holder.
constexpr auto kProse = std::to_array<std::string_view>(
    {"Act",         "Agreement",    "Assignment", "Claims",     "Directive",
     "Disclaimer",  "Header",       "Headers",    "Holder",     "Holders",
     "Information", "Infringement", "Law",        "Laws",       "Licence",
     "License",     "Licenses",     "Line",       "Management", "Notice",
     "Notices",     "Office",       "Owner",      "Owners",     "Permission",
     "Policy",      "Protection",   "Statement",  "Status",     "Transfer",
     "Year"});

bool is_in_name(char c) {
  return is_alnum(c) ||
         std::string_view(":-_.").find(c) != std::string_view::npos;
}

/// Removes the end of an element, or a line break, of markup: "</p>", "<br/>".
/// An e-mail address in such brackets is neither.
bool strip_element(std::string_view& value) {
  constexpr std::size_t kLongestName = 64;
  if (!value.ends_with('>')) return false;
  const std::size_t at = value.rfind('<');
  if (at == std::string_view::npos || value.size() - at > kLongestName)
    return false;
  std::string_view name = value.substr(at + 1, value.size() - at - 2);
  const bool closes = name.starts_with('/');
  if (closes) name.remove_prefix(1);
  name = trim_right(name);
  if (name.ends_with('/')) name = trim_right(name.substr(0, name.size() - 1));
  const bool is_name = !name.empty() && std::ranges::all_of(name, is_in_name);
  if (!is_name || !(closes || equals_ignoring_case(name, "br"))) return false;
  value.remove_suffix(value.size() - at);
  return true;
}

bool strip_one_end(std::string_view& value) {
  // Fast path: no comment ends in a letter or digit, but most values do.
  if (value.empty() || is_alnum(value.back())) return false;
  if (value.ends_with("::")) {  // "[tag: value] ::"
    const std::string_view rest = trim_right(value.substr(0, value.size() - 2));
    if (rest.ends_with(']')) {
      value = rest.substr(0, rest.size() - 1);
      return true;
    }
  }
  if (strip_element(value)) return true;
  const auto end = std::ranges::find_if(
      kEnds, [value](std::string_view e) { return value.ends_with(e); });
  if (end == kEnds.end()) return false;
  value.remove_suffix(end->size());
  return true;
}

/// Removes the end of a frame, which spaces separate from the value: the last
/// " #" of "# tag: value #".
std::string_view strip_frame(std::string_view value, std::string_view before) {
  constexpr std::size_t kWidestFrame = 200;
  if (before.size() > kWidestFrame) return value;
  const std::string_view frame = trim(before);
  if (frame.empty() || !value.ends_with(frame.front())) return value;
  const std::string mirror(frame.rbegin(), frame.rend());
  const bool framed = value.ends_with(mirror) && value.size() > mirror.size() &&
                      is_space(value[value.size() - mirror.size() - 1]);
  if (!framed) return value;
  return trim_right(value.substr(0, value.size() - mirror.size()));
}

bool starts_with_year(std::string_view text) {
  return text.size() >= 4 && is_digit(text[0]) && is_digit(text[1]) &&
         is_digit(text[2]) && is_digit(text[3]);
}

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

bool starts_with_name(std::string_view text) {
  for (const std::string_view filler : {"by ", "the "}) {
    if (text.starts_with(filler)) text = trim_left(text.substr(filler.size()));
  }
  if (text.empty()) return false;
  if (static_cast<unsigned char>(text.front()) >= 0x80) return true;
  if (!is_upper(text.front())) return false;
  std::size_t end = 0;
  while (end < text.size() && is_alpha(text[end])) ++end;
  return std::ranges::find(kProse, text.substr(0, end)) == kProse.end();
}

/// Removes a leading (C), (c), © or &copy;. False if there is none.
bool strip_sign(std::string_view& text) {
  for (const std::string_view sign : {"(C)", "(c)", "\xC2\xA9", "&copy;"}) {
    if (text.starts_with(sign)) {
      text = trim_left(text.substr(sign.size()));
      return true;
    }
  }
  return false;
}

}  // namespace

std::string_view strip_comment_end(std::string_view value,
                                   std::string_view before) {
  value = strip_frame(trim(value), before);
  while (strip_one_end(value)) value = trim_right(value);
  // Markdown: `tag: value`
  if (before.ends_with('`') && value.ends_with('`')) value.remove_suffix(1);
  return trim(strip_frame(value, before));
}

bool is_classic_notice(std::string_view text) {
  constexpr std::string_view kWord = "Copyright";
  if (text.starts_with(kWord)) {
    text.remove_prefix(kWord.size());
    const std::size_t before = text.size();
    text = trim_left(text);
    const bool apart = text.size() < before;
    const bool signed_ = strip_sign(text);
    if (text.empty() || (!apart && !signed_)) return false;
    return signed_ || starts_with_year(text) || starts_with_name(text);
  }
  if (!strip_sign(text)) return false;
  return starts_with_year(text) || starts_with_name(text);
}

}  // namespace tgpl::header
