// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/said_table.h"

#include <algorithm>
#include <unordered_map>

namespace tgpl::check {

Whose least_that_counts(const LicensingState& state,
                        const FileLicensing& file) {
  if (file.ours) return Whose::ours;
  return terms::is_excluded(state.policy, file.path) ? Whose::everybodys
                                                     : Whose::others_too;
}

SaidTable tabulate(const LicensingState& state) {
  SaidTable table;
  table.of_file.assign(state.files.size(), SaidTable::kNone);
  std::unordered_map<const Said*, std::uint32_t> known;
  for (std::uint32_t i = 0; i < state.files.size(); ++i) {
    const FileLicensing& file = state.files[i];
    if (!file.unread.empty()) continue;
    const auto next = static_cast<std::uint32_t>(table.rows.size());
    const Said* said = file.said.identity();
    const auto [found, is_new] = known.try_emplace(said, next);
    if (is_new) table.rows.push_back({said});
    table.of_file[i] = found->second;
    auto& first = table.rows[found->second].first;
    if (first.front() != SaidTable::kNone) continue;
    const auto least = static_cast<std::size_t>(least_that_counts(state, file));
    for (std::size_t whose = least; whose < first.size(); ++whose)
      first[whose] = std::min(first[whose], i);
  }
  return table;
}

}  // namespace tgpl::check
