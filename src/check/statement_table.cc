// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/statement_table.h"

#include <algorithm>
#include <unordered_map>

namespace tgpl::check {

FileScope narrowest_scope(const LicensingState& state,
                          const FileLicensing& file) {
  if (file.ours) return FileScope::ours;
  return terms::is_excluded(judging_policy(state), file.path)
             ? FileScope::all
             : FileScope::third_party_too;
}

StatementTable tabulate(const LicensingState& state) {
  StatementTable table;
  table.of_file.assign(state.files.size(), StatementTable::kNone);
  std::unordered_map<const Statements*, std::uint32_t> known;
  for (std::uint32_t i = 0; i < state.files.size(); ++i) {
    const FileLicensing& file = state.files[i];
    if (!file.unread.empty()) continue;
    const auto next = static_cast<std::uint32_t>(table.rows.size());
    const Statements* statements = file.statements.identity();
    const auto [found, is_new] = known.try_emplace(statements, next);
    if (is_new) table.rows.push_back({statements});
    table.of_file[i] = found->second;
    auto& first = table.rows[found->second].first;
    if (first.front() != StatementTable::kNone) continue;
    const auto narrowest =
        static_cast<std::size_t>(narrowest_scope(state, file));
    for (std::size_t scope = narrowest; scope < first.size(); ++scope)
      first[scope] = std::min(first[scope], i);
  }
  return table;
}

}  // namespace tgpl::check
