// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <map>
#include <vector>

#include "base/sorted_rows.h"
#include "base/text.h"
#include "report/change.h"

namespace tgpl::report {
namespace {

constexpr std::string_view kFileFates[] = {"added", "removed", "renamed",
                                           "kept"};
constexpr std::string_view kTextFates[] = {"added", "removed", "altered"};
constexpr std::string_view kShifts[] = {"same", "respelled", "narrowed",
                                        "widened", "replaced"};

template <typename Enum, std::size_t size>
std::string_view word(const std::string_view (&words)[size], Enum value) {
  return words[static_cast<std::size_t>(value)];
}

std::string text_of(const std::optional<check::Claim>& claim) {
  return claim ? claim->text : "";
}

/// A key that is equal for all files of a group.
std::string key_of(const check::FileChange& change) {
  std::string key = cat({word_for(change.fate), "\n", change.old_license, "\n",
                         change.new_license});
  for (const check::NoticeChange& notice : change.notices)
    key += cat({"\n", text_of(notice.before), "\n", text_of(notice.after)});
  return key;
}

}  // namespace

std::span<const ChangeFormat> change_formats() {
  static const std::vector<ChangeFormat> rows =
      sorted_rows(kChangeFormatRows, &ChangeFormat::name);
  return rows;
}

const ChangeFormat* find_change_format(std::string_view name) {
  return find_row(change_formats(), name, &ChangeFormat::name);
}

std::string_view word_for(check::FileFate fate) {
  return word(kFileFates, fate);
}

std::string_view word_for(check::TextFate fate) {
  return word(kTextFates, fate);
}

std::string_view word_for(spdx::Shift shift) {
  return word(kShifts, shift);
}

std::vector<ChangeGroup> grouped(const check::StateDiff& diff) {
  std::vector<ChangeGroup> groups;
  std::map<std::string, std::size_t> group_of;
  for (const check::FileChange& change : diff.files) {
    const auto [entry, is_new] =
        group_of.try_emplace(key_of(change), groups.size());
    if (is_new) groups.emplace_back();
    groups[entry->second].files.push_back(&change);
  }
  return groups;
}

}  // namespace tgpl::report
