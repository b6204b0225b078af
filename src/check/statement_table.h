/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The distinct statements of the files of a state. A large tree has far fewer
// distinct statements than files.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "check/state.h"

namespace tgpl::check {

/// Which files a rule looks at: own files only; third-party files as well
/// (those with `ours = false`); or all, including those that [policy] excludes.
enum class FileScope { ours, third_party_too, all };

/// The narrowest scope that includes the file.
FileScope narrowest_scope(const LicensingState& state,
                          const FileLicensing& file);

/// Whether `scope` includes the file.
inline bool counts(const LicensingState& state, const FileLicensing& file,
                   FileScope scope) {
  return file.ours || narrowest_scope(state, file) <= scope;
}

struct StatementTable {
  static constexpr std::uint32_t kNone = UINT32_MAX;

  struct Row {
    const Statements* statements = nullptr;
    /// For each FileScope the index of the first file in it, or kNone.
    std::array<std::uint32_t, 3> first = {kNone, kNone, kNone};

    std::uint32_t first_of(FileScope scope) const {
      return first[static_cast<std::size_t>(scope)];
    }
    bool is_stated_in(FileScope scope) const {
      return first_of(scope) != kNone;
    }
  };

  std::vector<Row> rows;  ///< in the order of their first files
  /// The row of each file; kNone if the file could not be read.
  std::vector<std::uint32_t> of_file;
};

/// Makes the table. It points into `state`.
StatementTable tabulate(const LicensingState& state);

}  // namespace tgpl::check
