// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/tag_conflict.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "base/text.h"
#include "read/first_comments.h"
#include "read/own_words.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::read {
namespace {

using Ids = std::set<std::string>;

// A notice stands at the start. Most files have a tag there and nothing else,
// so that looking for words is cheap.
constexpr std::size_t kStart = 4096;
constexpr std::size_t kMostRead = 16384;

/// The id that SPDX recommends: "GPL-2.0-or-later" for "GPL-2.0+".
std::string current_id(const std::string& id) {
  const auto newer = spdx::replacement_for(id);
  return newer ? std::string(*newer) : id;
}

Ids ids_of(const std::vector<std::string>& tags) {
  Ids ids;
  for (const std::string& tag : tags) {
    const auto parsed = spdx::parse(tag).expression;
    if (!parsed) continue;
    for (const std::string& id : spdx::license_ids(*parsed))
      ids.insert(current_id(id));
  }
  return ids;
}

bool is_among(const spdx::Expression& words, const Ids& ids) {
  using Kind = spdx::Expression::Kind;
  const auto is_in = [&](const spdx::Expression& one) {
    return is_among(one, ids);
  };
  if (words.kind == Kind::any_of)
    return std::ranges::any_of(words.operands, is_in);
  if (words.kind == Kind::all_of)
    return std::ranges::all_of(words.operands, is_in);
  if (words.id.starts_with("LicenseRef-")) return true;
  return ids.contains(current_id(cat({words.id, words.plus ? "+" : ""})));
}

/// Whether the text speaks of licences outside of its tags.
bool has_words_of_license(std::string_view start) {
  for (std::size_t at = start.find("icen"); at != std::string_view::npos;
       at = start.find("icen", at + 1)) {
    constexpr std::string_view kTag = "SPDX-L";
    const bool tag = at >= kTag.size() &&
                     start.substr(at - kTag.size(), kTag.size()) == kTag;
    if (!tag) return true;
  }
  return start.find("edistribut") != std::string_view::npos ||
         start.find("ublic domain") != std::string_view::npos;
}

license::Detection without_tags(license::Detection found) {
  std::erase_if(found.notices, [](const license::FoundNotice& notice) {
    return notice.kind == license::NoticeKind::tag;
  });
  return found;
}

}  // namespace

std::string stated_in_words(const license::Detection& found) {
  const license::Detection words = without_tags(found);
  return words.is_clear() ? words.stated() : "";
}

bool is_covered_by(std::string_view words,
                   const std::vector<std::string>& tags) {
  const auto parsed = spdx::parse(words).expression;
  const Ids ids = ids_of(tags);
  return !parsed || ids.empty() || is_among(*parsed, ids);
}

header::Tag words_against_tags(std::string_view bytes,
                               const std::vector<header::Tag>& tags) {
  if (tags.empty() || !has_words_of_license(bytes.substr(0, kStart))) return {};
  const std::string text = header::without_ignored(
      first_comments(bytes.substr(0, kMostRead), tags.front().offset));
  const license::Detection words = without_tags(license::detect(text));
  header::Tag out;
  if (!words.is_clear()) return out;
  std::vector<std::string> declared;
  for (const header::Tag& tag : tags) declared.push_back(tag.value);
  const std::string stated = words.stated();
  if (stated.empty() || is_covered_by(stated, declared)) return out;
  out.value = stated;
  out.line = line_of(text, first_statement(words));
  return out;
}

}  // namespace tgpl::read
