// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/copyright_notice.h"

#include <algorithm>

#include "base/text.h"
#include "license/phrase.h"
#include "license/wording.h"
#include "license/year_list.h"

namespace tgpl::license {
namespace {

constexpr std::string_view kNoticePrefixes[] = {
    "spdx-filecopyrighttext:",
    "spdx-snippetcopyrighttext:",
    "portions copyright",
    "copyright",
    "&copy;",
    "(c)",
    "\xC2\xA9",
};

// Words that follow "Copyright" in a sentence about copyright.
constexpr std::string_view kNotNames[] = {
    "act",        "and",    "disclaimer",  "grant",     "holder",
    "holders",    "in",     "information", "interest",  "is",
    "law",        "laws",   "licence",     "license",   "notice",
    "notices",    "of",     "or",          "owner",     "owners",
    "permission", "policy", "protection",  "statement", "status",
    "this",
};

static_assert(std::ranges::is_sorted(kNotNames));

// Placeholders for a year, and for a year or a name.
constexpr std::string_view kNoYears[] = {
    "19yy", "20xx", "20yy",  "date", "dates",
    "xxxx", "year", "years", "your", "yyyy",
};

constexpr std::string_view kPlaceholders[] = {
    "19yy",      "20xx",         "20yy",  "author",   "authors", "company",
    "copyright", "date",         "dates", "fullname", "holder",  "holders",
    "name",      "organization", "owner", "owners",   "person",  "xxxx",
    "year",      "years",        "your",  "yyyy",
};

static_assert(std::ranges::is_sorted(kNoYears));
static_assert(std::ranges::is_sorted(kPlaceholders));

bool starts_with_ignoring_case(std::string_view text, std::string_view with) {
  return equals_ignoring_case(text.substr(0, with.size()), with);
}

/// `line` without the comment marks around its text.
std::string_view content_of(std::string_view line) {
  constexpr std::string_view kMarks = " \t/*#;%!>|\"'.-=\\";
  line = trim_right(line);
  for (const std::string_view closing : {"*/", "-->", "*"}) {
    if (line.ends_with(closing)) line.remove_suffix(closing.size());
  }
  line.remove_prefix(std::min(line.find_first_not_of(kMarks), line.size()));
  return trim(line);
}

/// The notice without all its prefixes: the word, the sign or both.
std::string_view without_prefixes(std::string_view notice) {
  constexpr std::string_view kBetween = " \t:,;";
  bool again = true;
  while (again) {
    again = false;
    const std::size_t blank = notice.find_first_not_of(kBetween);
    notice.remove_prefix(std::min(blank, notice.size()));
    for (const std::string_view prefix : kNoticePrefixes) {
      if (!starts_with_ignoring_case(notice, prefix)) continue;
      notice.remove_prefix(prefix.size());
      again = true;
      break;
    }
  }
  return notice;
}

/// Offset of a list of years at the end of `text`; its size if there is none.
std::size_t trailing_years(std::string_view text) {
  constexpr std::size_t kLongest = 1000;
  if (text.size() > kLongest) return text.size();
  for (std::size_t at = 1; at < text.size(); ++at) {
    const bool starts = text[at - 1] == ' ' || text[at - 1] == ',';
    if (!starts) continue;
    const YearList years = read_years(text.substr(at));
    if (years.size > 0 && at + years.next == text.size()) return at;
  }
  return text.size();
}

std::string_view without_reserved(std::string_view text) {
  constexpr std::string_view kReserved = "all rights reserved";
  constexpr std::string_view kEnds = " \t.,;";
  while (true) {
    const std::size_t end = text.find_last_not_of(kEnds);
    const std::string_view bare = text.substr(0, end + 1);
    if (bare.size() < kReserved.size()) return text;
    const std::size_t at = bare.size() - kReserved.size();
    if (!equals_ignoring_case(bare.substr(at), kReserved)) return text;
    text = bare.substr(0, at);
  }
}

/// Removes a full stop as in "The pip developers.", but not that of an
/// abbreviation as in "Example Inc." and "J. R. R.".
std::string_view without_full_stop(std::string_view text) {
  constexpr std::string_view kAbbreviations[] = {"bros", "corp", "inc", "ltd"};
  if (!text.ends_with('.')) return text;
  const std::string_view bare = text.substr(0, text.size() - 1);
  const std::size_t blank = bare.find_last_of(" ,");
  const std::string last = to_lower(bare.substr(blank + 1));
  const bool abbreviated = last.size() <= 2 ||
                           last.find('.') != std::string::npos ||
                           is_any_of(last, kAbbreviations);
  return abbreviated && !last.ends_with('>') ? text : trim_right(bare);
}

/// Whether the notice has a placeholder in brackets or instead of the year. An
/// e-mail address or a URL in brackets is not a placeholder.
bool is_placeholder(std::string_view notice) {
  const std::string_view rest = without_prefixes(notice);
  for (std::size_t at = rest.find_first_of("<[{"); at < rest.size();
       at = rest.find_first_of("<[{", at + 1)) {
    const std::size_t end =
        std::min(rest.find_first_of(">]}", at), rest.size());
    const std::string_view inside = rest.substr(at + 1, end - at - 1);
    if (inside.find_first_of("@/") != std::string_view::npos) continue;
    const Wording words = wording_of(inside);
    if (has_any(words.text, kPlaceholders)) return true;
  }
  const Wording wording = wording_of(rest);
  const std::vector<std::string_view> words = words_in(wording.text);
  if (words.empty() || is_any_of(words.front(), kNoYears)) return true;
  return wording.has("name of author") || wording.has("your name") ||
         std::ranges::all_of(words, [](std::string_view word) {
           return word == "the" || word == "of" ||
                  is_any_of(word, kPlaceholders);
         });
}

/// Whether `content`, a line without comment marks, is a notice (with or
/// without placeholders) and not a sentence about copyright.
bool is_notice(std::string_view content) {
  const std::string_view rest = without_prefixes(content);
  if (rest.size() == content.size() || rest.empty()) return false;
  const bool worded = !content.starts_with('(');
  const std::string_view used = content.substr(0, content.size() - rest.size());
  if (read_years(rest).size > 0 || is_placeholder(content)) return true;
  const bool marked = used.find("(c)") != std::string_view::npos ||
                      used.find("(C)") != std::string_view::npos ||
                      used.find("\xC2\xA9") != std::string_view::npos;
  if (worded && marked) return true;
  const std::string first = to_lower(rest.substr(0, rest.find_first_of(" ,.")));
  const bool name = (rest.front() >= 'A' && rest.front() <= 'Z') ||
                    (rest.front() & 0x80) != 0 || first == "by" ||
                    used.find(':') != std::string_view::npos;
  return worded && name && !is_any_of(first, kNotNames) &&
         content.front() != 'c';
}

bool has_control(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7F;
  });
}

/// Whether it is the notice of the author of the licence text: the last one
/// shortly before the sentence that permits everybody to copy the text.
bool is_of_steward(std::string_view text, const NoticeLine& notice,
                   std::size_t next) {
  constexpr std::size_t kNear = 400;
  const std::string_view between =
      text.substr(notice.end, std::min(next, notice.end + kNear) - notice.end);
  return wording_of(between).has(
      "is permitted to copy and distribute verbatim");
}

}  // namespace

std::vector<std::string> copyright_lines(std::string_view text) {
  text = text.substr(0, kMaxTextBytes);
  const std::vector<NoticeLine> notices = notice_lines(text);
  std::vector<std::string> out;
  for (std::size_t i = 0; i < notices.size(); ++i) {
    const NoticeLine& notice = notices[i];
    const std::size_t next =
        i + 1 < notices.size() ? notices[i + 1].begin : text.size();
    if (is_placeholder(notice.content) || holder_of(notice.content).empty() ||
        is_of_steward(text, notice, next)) {
      continue;
    }
    if (std::ranges::count(out, notice.content) == 0) {
      out.emplace_back(notice.content);
    }
  }
  return out;
}

std::string holder_of(std::string_view notice) {
  constexpr std::string_view kEdges = " \t,;:";
  const auto trim_edges = [&](std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kEdges);
    if (begin == std::string_view::npos) return std::string_view();
    return text.substr(begin, text.find_last_not_of(kEdges) + 1 - begin);
  };
  std::string_view rest = without_prefixes(trim(notice));
  rest.remove_prefix(read_years(rest).next);
  // The sign may also be between the years and the name.
  rest = without_prefixes(trim_edges(rest));
  if (starts_with_ignoring_case(rest, "by ")) rest.remove_prefix(3);
  rest = trim_edges(without_reserved(rest));
  rest = trim_edges(rest.substr(0, trailing_years(rest)));
  rest = without_full_stop(rest);
  const bool named = std::ranges::any_of(
      rest, [](char c) { return is_alnum(c) || (c & 0x80) != 0; });
  return named ? std::string(rest) : std::string();
}

std::vector<NoticeLine> notice_lines(std::string_view text) {
  constexpr std::size_t kLongest = 400;
  constexpr std::size_t kMost = 2000;
  std::vector<NoticeLine> out;
  for (const Line& line : split_lines(text)) {
    const std::string_view content = content_of(line.text);
    if (content.size() > kLongest || has_control(content) ||
        !is_notice(content)) {
      continue;
    }
    out.push_back({content, line.offset, line.offset + line.text.size()});
    if (out.size() == kMost) break;
  }
  return out;
}

}  // namespace tgpl::license
