// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/judge_statements.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>

namespace tgpl::check {
namespace {

auto order_on_file(const StatementFinding* one) {
  const Finding& finding = one->finding;
  return std::tuple(finding.line, finding.column, finding.rule.view());
}

/// The findings grouped by row, each group in its order on a file.
class ByRow {
 public:
  ByRow(const std::vector<StatementFinding>& found, std::size_t rows)
      : starts_(rows + 1), found_(found.size()) {
    for (const StatementFinding& one : found) ++starts_[one.row + 1];
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    std::vector<std::size_t> next = starts_;
    for (const StatementFinding& one : found) found_[next[one.row]++] = &one;
    for (std::uint32_t row = 0; row < rows; ++row) {
      if (of(row).size() > 1)
        std::ranges::stable_sort(of(row), {}, order_on_file);
    }
  }

  std::span<const StatementFinding*> of(std::uint32_t row) {
    return std::span(found_).subspan(starts_[row],
                                     starts_[row + 1] - starts_[row]);
  }

 private:
  std::vector<std::size_t> starts_;
  std::vector<const StatementFinding*> found_;
};

Finding put_on(const FileLicensing& file, const Finding& finding) {
  Finding out = finding;
  out.path = finding.line > 0 ? file.stating_file() : file.path;
  if (out.fix) out.fix->subject = file.path;
  return out;
}

}  // namespace

StatementFindings judge_statements(const StatementTable& table, FileScope scope,
                                   const JudgeStatements& judge) {
  StatementFindings found;
  for (std::uint32_t i = 0; i < table.rows.size(); ++i) {
    if (!table.rows[i].is_stated_in(scope)) continue;
    for (Finding& finding : judge(*table.rows[i].statements)) {
      if (finding.path.empty())
        found.on_files.push_back({i, scope, std::move(finding)});
      else
        found.elsewhere.push_back(std::move(finding));
    }
  }
  return found;
}

PutFindings put_on_files(const LicensingState& state,
                         const StatementTable& table,
                         const std::vector<StatementFinding>& found,
                         std::size_t other_findings) {
  ByRow by_row(found, table.rows.size());
  std::size_t count = other_findings;
  for (const std::uint32_t row : table.of_file) {
    if (row != StatementTable::kNone) count += by_row.of(row).size();
  }
  PutFindings put;
  put.on_files.reserve(count);
  for (std::size_t i = 0; i < state.files.size(); ++i) {
    if (table.of_file[i] == StatementTable::kNone) continue;
    const FileLicensing& file = state.files[i];
    for (const StatementFinding* one : by_row.of(table.of_file[i])) {
      if (!counts(state, file, one->scope)) continue;
      const bool in_sidecar = one->finding.line > 0 && !file.sidecar.empty();
      (in_sidecar ? put.elsewhere : put.on_files)
          .push_back(put_on(file, one->finding));
    }
  }
  return put;
}

}  // namespace tgpl::check
