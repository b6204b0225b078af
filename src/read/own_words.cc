// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/own_words.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/path.h"
#include "base/text.h"
#include "header/encoding.h"
#include "license/holder.h"
#include "reuse/layout.h"
#include "spdx/expression.h"

namespace tgpl::read {
namespace {

using license::DetectedText;
using license::Detection;
using license::FoundNotice;
using license::NoticeKind;
using license::TextFit;

bool same_expression(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const spdx::ParseResult left = spdx::parse(a);
  const spdx::ParseResult right = spdx::parse(b);
  return left.expression && right.expression &&
         spdx::same(*left.expression, *right.expression);
}

/// The name without the words that people put around it or leave out.
std::string bare_name(std::string_view holder) {
  constexpr auto kFiller = std::to_array<std::string_view>(
      {"and", "author", "authors", "by", "contributors", "corporation",
       "developers", "inc", "llc", "ltd", "members", "of", "others", "project",
       "team", "the", "to"});
  static_assert(std::ranges::is_sorted(kFiller));
  std::string letters;
  for (const char c : to_lower(license::before_brackets(holder)))
    letters += is_alnum(c) || (c & 0x80) != 0 ? c : ' ';
  std::string out;
  for (const std::string_view word : split(letters, ' ')) {
    if (!word.empty() && !std::ranges::binary_search(kFiller, word))
      out += cat({word, " "});
  }
  return out;
}

bool is_control(char c) {
  return static_cast<unsigned char>(c) < ' ' || c == '\x7f';
}

/// The start of a text in a file that is no text; "" if it is no word.
std::string readable_start(std::string_view text) {
  if (printable(text) == text) return std::string(text);
  const auto end = std::ranges::find_if(text, is_control);
  const std::string_view start =
      text.substr(0, static_cast<std::size_t>(end - text.begin()));
  constexpr std::size_t kShortName = 3;
  const bool word = start.size() >= kShortName &&
                    std::ranges::all_of(start.substr(0, kShortName), is_alpha);
  return word ? std::string(trim(start)) : "";
}

constexpr std::string_view kUnknown = "LicenseRef-unknown";

std::string at_line(std::string_view bytes, std::size_t offset) {
  return cat({" (line ", std::to_string(line_of(bytes, offset)), ")"});
}

std::string own_notice(std::string_view what, std::string_view bytes,
                       std::size_t offset) {
  if (what == kUnknown)
    return cat({"line ", std::to_string(line_of(bytes, offset)),
                " may be a licence notice that is not recognised"});
  return cat({"has its own licence notice: ", what, at_line(bytes, offset)});
}

/// Whether a pointer leads to the licence of the project.
bool points_to_project(const FoundNotice& notice,
                       const ProjectStatement& project) {
  if (project.adopts) return false;
  if (notice.target.empty()) return true;
  const std::string_view name = base_name(notice.target);
  // The usual name is meant for the project's text, also where it is missing.
  const std::string stem = to_lower(name.substr(0, name.find('.')));
  const std::string suffix =
      to_lower(name.substr(std::min(stem.size(), name.size())));
  if ((stem == "license" || stem == "licence" || stem == "copying") &&
      (suffix.empty() || suffix == "." || suffix == ".md" || suffix == ".txt" ||
       suffix == ".rst"))
    return true;
  return project.license_files.contains(name) ||
         notice.target.find(reuse::kTextsFolder) != std::string::npos;
}

/// A notice that keeps the file from being labelled though it names no licence
/// that we know.
const FoundNotice* obstacle_among(const std::vector<FoundNotice>& notices,
                                  const ProjectStatement& project) {
  const auto found =
      std::ranges::find_if(notices, [&](const FoundNotice& notice) {
        if (notice.in_code) return false;
        if (notice.kind == NoticeKind::pointer)
          return !points_to_project(notice, project);
        return notice.kind == NoticeKind::proprietary ||
               notice.kind == NoticeKind::origin;
      });
  return found == notices.end() ? nullptr : &*found;
}

/// The word without marks of a markup around it: "[Contributor".
std::string_view without_markup(std::string_view word) {
  constexpr std::string_view kMarks = "[]*`";
  const std::size_t first = word.find_first_not_of(kMarks);
  if (first == std::string_view::npos) return {};
  return word.substr(first, word.find_last_not_of(kMarks) + 1 - first);
}

/// The words of a notice as written, without line ends, markup and comment
/// marks.
std::string words_of(std::string_view bytes, const FoundNotice& notice) {
  constexpr std::size_t kMost = 80;
  std::string out;
  const std::string_view text =
      bytes.substr(notice.begin, notice.end - notice.begin);
  std::string blanks(text);
  std::ranges::replace_if(
      blanks, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  for (const std::string_view written : split(blanks, ' ')) {
    const std::string_view word = without_markup(written);
    if (std::ranges::none_of(
            word, [](char c) { return is_alnum(c) || (c & 0x80) != 0; }))
      continue;
    if (out.size() + word.size() > kMost) return cat({quote(out), " ..."});
    out += cat({out.empty() ? "" : " ", word});
  }
  return quote(out);
}

/// Why an obstacle is one, with its words where they name nothing.
std::string obstacle_in_words(const FoundNotice& notice,
                              std::string_view bytes) {
  if (!notice.target.empty())
    return own_notice(cat({"see ", printable(notice.target)}), bytes,
                      notice.begin);
  const std::string quoted = words_of(bytes, notice);
  const std::string line = at_line(bytes, notice.begin);
  if (notice.kind == NoticeKind::pointer)
    return cat({"its licence is in another file: ", quoted, line});
  if (notice.kind == NoticeKind::origin)
    return cat({"is adapted from a third-party text: ", quoted, line});
  if (notice.expression.empty())
    return cat({"may have terms of its own: ", quoted, line});
  return cat(
      {"has its own licence notice: ", notice.expression, ", ", quoted, line});
}

/// The notice that is read as LicenseRef-unknown; nullptr if there is none.
const FoundNotice* unrecognised(const Detection& found) {
  const auto notice =
      std::ranges::find_if(found.notices, [](const FoundNotice& one) {
        const bool states = one.kind == NoticeKind::tag ||
                            one.kind == NoticeKind::words ||
                            one.kind == NoticeKind::machine ||
                            one.kind == NoticeKind::proprietary;
        return states && !one.in_code &&
               (one.expression.empty() ||
                one.expression == "LicenseRef-unknown");
      });
  return notice == found.notices.end() ? nullptr : &*notice;
}

/// Why a file that states `stated`, another licence, must not be labelled.
std::string statement_in_words(const std::string& stated,
                               const Detection& found, std::string_view bytes) {
  const FoundNotice* notice =
      stated == "LicenseRef-unknown" ? unrecognised(found) : nullptr;
  if (notice == nullptr)
    return own_notice(stated, bytes, first_statement(found));
  return cat({"has words that may be a licence notice: ",
              words_of(bytes, *notice), at_line(bytes, notice->begin)});
}

}  // namespace

std::size_t first_statement(const Detection& found) {
  std::size_t first = std::string_view::npos;
  for (const DetectedText& text : found.texts)
    first = std::min(first, text.bytes.begin);
  for (const FoundNotice& notice : found.notices) {
    const bool states = notice.kind != NoticeKind::pointer &&
                        notice.kind != NoticeKind::carve_out &&
                        notice.kind != NoticeKind::choice &&
                        notice.kind != NoticeKind::origin && !notice.in_code;
    if (states) first = std::min(first, notice.begin);
  }
  return first == std::string_view::npos ? 0 : first;
}

int line_of(std::string_view text, std::size_t offset) {
  return 1 + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n'));
}

std::string named_holder(const license::CopyrightForm& form,
                         std::string_view bytes) {
  if (form.sign != license::HolderSign::notice || form.in_code) return "";
  // A PDF, for example, begins like a text and holds compressed bytes.
  const bool garbled = std::ranges::any_of(
      form.holder, [](char c) { return is_control(c) && c != '\t'; });
  return garbled || header::is_binary(bytes) ? readable_start(form.holder)
                                             : form.holder;
}

bool is_holder(const ProjectStatement& project, std::string_view named) {
  const std::string wanted = bare_name(named);
  if (wanted.empty()) return true;
  return std::ranges::any_of(project.holders, [&](const std::string& holder) {
    return bare_name(holder) == wanted;
  });
}

bool states_project_license(const Detection& found,
                            const ProjectStatement& project) {
  return same_expression(found.stated(), project.expression);
}

std::string license_conflict(const Detection& found, std::string_view bytes,
                             const ProjectStatement& project) {
  const std::string stated = found.stated();
  if (!stated.empty() && !same_expression(stated, project.expression))
    return statement_in_words(stated, found, bytes);
  if (!stated.empty()) return "";
  const FoundNotice* notice = obstacle_among(found.notices, project);
  if (notice == nullptr) return "";
  return obstacle_in_words(*notice, bytes);
}

std::string holder_conflict(const Detection& found, std::string_view bytes,
                            const ProjectStatement& project) {
  if (project.holders.empty()) return "";
  for (const license::CopyrightForm& form : found.holders) {
    const std::string holder = named_holder(form, bytes);
    if (holder.empty() || is_holder(project, holder)) continue;
    return cat({"names another copyright holder, ", printable(holder),
                at_line(bytes, form.begin)});
  }
  return "";
}

}  // namespace tgpl::read
