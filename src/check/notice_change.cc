// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/notice_change.h"

#include <algorithm>

#include "check/notice_index.h"

namespace tgpl::check {
namespace {

std::vector<std::string_view> sorted_texts(const std::vector<Claim>& claims) {
  std::vector<std::string_view> texts;
  texts.reserve(claims.size());
  for (const Claim& claim : claims) texts.push_back(claim.text);
  std::ranges::sort(texts);
  return texts;
}

/// The old notices that are neither among the new ones nor kept by one. First
/// the pairs of equal texts are taken, then those where one keeps the other.
std::vector<const Notice*> missing_from(NewNotices& come,
                                        const std::vector<Notice>& before) {
  std::vector<const Notice*> gone;
  for (const Notice& old : before) {
    if (come.take_same_text(old) == nullptr) gone.push_back(&old);
  }
  std::erase_if(gone, [&](const Notice* old) {
    return come.take_keeping(*old) != nullptr;
  });
  // A file may contain the same notice twice, in its header and further down.
  std::erase_if(gone, [&](const Notice* old) { return come.keep(*old); });
  return gone;
}

/// The notice that replaced `old`: the same name in different words, else a
/// different text at the same line.
std::optional<Claim> successor(const Notice& old, NewNotices& come) {
  const Notice* now = come.take_same_name(old);
  if (now == nullptr) now = come.take_same_line(old);
  if (now == nullptr) return std::nullopt;
  return *now->claim;
}

}  // namespace

bool keeps_notice(std::string_view before, std::string_view after) {
  const Notice old = parse_notice(before);
  // Without a holder, only the whole text can be compared.
  if (!old.has_holder) return before == after;
  const Notice now = parse_notice(after);
  return old.words == now.words && contains(now.years, old.years);
}

std::vector<NoticeChange> notice_changes(const std::vector<Claim>& before,
                                         const std::vector<Claim>& after) {
  if (sorted_texts(before) == sorted_texts(after)) return {};
  const std::vector<Notice> old_notices = parse_notices(before);
  const std::vector<Notice> new_notices = parse_notices(after);
  NewNotices come(new_notices);
  std::vector<NoticeChange> out;
  for (const Notice* old : missing_from(come, old_notices))
    out.push_back({*old->claim, successor(*old, come)});
  const OldNotices known(old_notices);
  for (const Notice* now : come.left()) {
    if (!known.are_kept_by(*now)) out.push_back({std::nullopt, *now->claim});
  }
  return out;
}

}  // namespace tgpl::check
