// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/stated.h"

#include <algorithm>
#include <vector>

#include "spdx/expression.h"

namespace tgpl::check {
namespace {

/// The first file below a directory. The files are sorted by path, so those of
/// a directory are adjacent.
auto first_below(const LicensingState& state, const std::string& start) {
  return std::ranges::lower_bound(state.files, SharedText(start), {},
                                  &FileLicensing::path);
}

void add_families(const std::string& text, std::set<std::string>& families) {
  const auto parsed = spdx::parse(text).expression;
  if (!parsed) return;
  for (const std::string& id : spdx::license_ids(*parsed))
    families.emplace(without_version_choice(id));
}

}  // namespace

Stated stated_below(const LicensingState& state, const StatementTable& table,
                    std::string_view folder) {
  Stated stated;
  const std::string start =
      folder.empty() ? std::string() : std::string(folder) + "/";
  std::vector<std::size_t> files_of_row(table.rows.size());
  for (auto file = first_below(state, start);
       file != state.files.end() && file->path.view().starts_with(start);
       ++file) {
    if (!file->ours) continue;
    ++stated.files;
    const auto i = static_cast<std::size_t>(file - state.files.begin());
    if (table.of_file[i] != StatementTable::kNone)
      ++files_of_row[table.of_file[i]];
  }
  for (std::size_t row = 0; row < files_of_row.size(); ++row) {
    const std::vector<Claim>& licenses = table.rows[row].statements->licenses;
    if (files_of_row[row] == 0 || licenses.empty()) continue;
    stated.stating += files_of_row[row];
    for (const Claim& claim : licenses)
      stated.expressions[claim.text] += files_of_row[row];
  }
  for (const auto& [text, count] : stated.expressions)
    add_families(text, stated.families);
  return stated;
}

std::string_view without_version_choice(std::string_view id) {
  for (const std::string_view end : {"-only", "-or-later", "+"}) {
    if (id.ends_with(end)) return id.substr(0, id.size() - end.size());
  }
  return id;
}

}  // namespace tgpl::check
