// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/machine_notices.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"
#include "license/license_names.h"
#include "license/license_url.h"
#include "license/source_line.h"
#include "spdx/expression.h"

namespace tgpl::license {
namespace {

constexpr std::size_t kLongestValue = 1000;

struct Field {
  std::string_view begin;
  std::string_view end;  ///< "" = the end of the line
  NoticeKind kind;
};

// REUSE-IgnoreStart
constexpr Field kFields[] = {
    {"SPDX-License-Identifier:", "", NoticeKind::tag},
    {"<metadata_license>", "</metadata_license>", NoticeKind::machine},
};
// REUSE-IgnoreEnd

/// The value of a tag, without what closes a comment or a string.
std::string_view value_of(std::string_view rest) {
  for (const std::string_view close :
       {"*/", "-->", "\\n", "\"", "'", "</", "<br", "}}", "#}", "*)", "|"}) {
    rest = rest.substr(0, rest.find(close));
  }
  return trim(rest);
}

/// A GNU licence whose version choice is not written.
bool is_guessed_only(const LicenseNameMatch& name, std::string_view value) {
  return name.expression.ends_with("-only") &&
         to_lower(value).find("only") == std::string::npos;
}

/// A tag is read by programs, so "AGPL v3" must not become "-only" there: it
/// says neither "only" nor "or later".
void forget_guesses(std::string_view value, LicenseNames& names) {
  for (LicenseNameMatch& name : names.names) {
    if (!is_guessed_only(name, value)) continue;
    const std::string family =
        name.expression.substr(0, name.expression.find('-'));
    name.expression = cat({"LicenseRef-", family, "-unspecified"});
    name.clear = false;
  }
}

/// What a licence is called in a field: an expression, or a name.
void set_expression(std::string_view value, FoundNotice& out) {
  if (const auto parsed = spdx::parse_for_document(value)) {
    out.expression = spdx::to_string(*parsed);
    return;
  }
  const std::vector<TextWord> words = words_of(value);
  auto names = words.empty() ? std::nullopt : license_names_at(words, value, 0);
  if (names && names->end == words.size()) {
    if (out.kind == NoticeKind::tag) forget_guesses(value, *names);
    out.expression = names->expression(names->choice);
    out.clear = std::ranges::all_of(
        names->names, [](const LicenseNameMatch& name) { return name.clear; });
    return;
  }
  // Not an id, and no name that we know.
  out.expression = "LicenseRef-unknown";
  out.clear = false;
}

void add_fields(std::string_view text, const Field& field,
                std::vector<FoundNotice>& out) {
  for (std::size_t at = text.find(field.begin); at != std::string_view::npos;
       at = text.find(field.begin, at + 1)) {
    const std::size_t begin = at + field.begin.size();
    const std::string_view near = text.substr(begin, kLongestValue + 100);
    const std::string_view line = near.substr(0, near.find_first_of("\r\n"));
    const std::string_view value =
        field.end.empty() ? value_of(line)
                          : trim(line.substr(0, line.find(field.end)));
    if (value.empty() || value.size() > kLongestValue) continue;
    FoundNotice notice;
    notice.kind = field.kind;
    notice.begin = at;
    notice.end =
        static_cast<std::size_t>(value.data() - text.data()) + value.size();
    set_expression(value, notice);
    notice.in_code = field.kind == NoticeKind::tag && is_in_code(text, at);
    if (notice.in_code) notice.clear = false;
    out.push_back(std::move(notice));
  }
}

/// "license: BSD3" of a file that has "cabal-version".
void add_cabal(std::string_view text, std::vector<FoundNotice>& out) {
  if (to_lower(text.substr(0, 4096)).find("cabal-version") ==
      std::string::npos) {
    return;
  }
  for (const Line& line : split_lines(text)) {
    const std::size_t colon = line.text.find(':');
    if (colon == std::string_view::npos ||
        !equals_ignoring_case(trim(line.text.substr(0, colon)), "license")) {
      continue;
    }
    FoundNotice notice;
    notice.kind = NoticeKind::machine;
    notice.begin = line.offset;
    notice.end = line.offset + line.text.size();
    set_expression(trim(line.text.substr(colon + 1)), notice);
    if (!notice.expression.empty()) out.push_back(std::move(notice));
  }
}

/// <license><name>Apache License, Version 2.0</name>, as Maven has it.
void add_maven(std::string_view text, std::vector<FoundNotice>& out) {
  constexpr std::string_view kLicense = "<license>";
  constexpr std::string_view kName = "<name>";
  for (std::size_t at = text.find(kLicense); at != std::string_view::npos;
       at = text.find(kLicense, at + 1)) {
    const std::string_view near = text.substr(at, kLongestValue);
    const std::string_view inside = near.substr(0, near.find("</license>"));
    const std::size_t name = inside.find(kName);
    if (name == std::string_view::npos) continue;
    const std::string_view rest = inside.substr(name + kName.size());
    const std::string_view value = trim(rest.substr(0, rest.find("</name>")));
    if (value.empty()) continue;
    FoundNotice notice;
    notice.kind = NoticeKind::machine;
    notice.begin = at + name;
    notice.end =
        static_cast<std::size_t>(value.data() - text.data()) + value.size();
    set_expression(value, notice);
    out.push_back(std::move(notice));
  }
}

/// Whether the address is a value of an attribute or element that says the
/// licence: cc:license, rel="license".
bool is_license_attribute(std::string_view text, std::size_t at) {
  constexpr std::size_t kNear = 80;
  const std::size_t size = std::min(at, kNear);
  const std::string before = to_lower(text.substr(at - size, size));
  const std::size_t open = before.rfind('<');
  if (open == std::string::npos) return false;
  const std::string_view tag = std::string_view(before).substr(open);
  return tag.find("license") != std::string_view::npos &&
         (tag.find("resource") != std::string_view::npos ||
          tag.find("rdf:about") != std::string_view::npos ||
          tag.find("rel=") != std::string_view::npos);
}

void add_urls(std::string_view text, std::vector<FoundNotice>& out) {
  for (LicenseUrl& url : license_urls(text)) {
    FoundNotice notice;
    const bool attribute = is_license_attribute(text, url.begin);
    notice.kind = attribute ? NoticeKind::machine : NoticeKind::words;
    notice.begin = url.begin;
    notice.end = url.end;
    notice.expression = std::move(url.expression);
    notice.clear = attribute || url.states;
    notice.in_code = !attribute && is_in_code(text, url.begin);
    if (notice.in_code) notice.clear = false;
    out.push_back(std::move(notice));
  }
}

}  // namespace

std::vector<FoundNotice> machine_notices(std::string_view text) {
  std::vector<FoundNotice> out;
  for (const Field& field : kFields) add_fields(text, field, out);
  add_cabal(text, out);
  add_maven(text, out);
  std::ranges::stable_sort(out, {}, &FoundNotice::begin);
  add_urls(text, out);
  return out;
}

}  // namespace tgpl::license
