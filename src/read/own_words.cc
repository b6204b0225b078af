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
        return notice.kind == NoticeKind::proprietary;
      });
  return found == notices.end() ? nullptr : &*found;
}

std::string what_is(const FoundNotice& notice) {
  if (!notice.target.empty()) return cat({"see ", printable(notice.target)});
  if (notice.kind == NoticeKind::pointer) return "in another file";
  return notice.expression.empty() ? "terms of its own" : notice.expression;
}

}  // namespace

std::size_t first_statement(const Detection& found) {
  std::size_t first = std::string_view::npos;
  for (const DetectedText& text : found.texts)
    first = std::min(first, text.bytes.begin);
  for (const FoundNotice& notice : found.notices) {
    const bool states = notice.kind != NoticeKind::pointer &&
                        notice.kind != NoticeKind::carve_out &&
                        notice.kind != NoticeKind::choice && !notice.in_code;
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
    return own_notice(stated, bytes, first_statement(found));
  if (!stated.empty()) return "";
  const FoundNotice* notice = obstacle_among(found.notices, project);
  if (notice == nullptr) return "";
  return own_notice(what_is(*notice), bytes, notice->begin);
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
