/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What is said of the files of a state, each thing once: a large tree has far
// fewer such things than files.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "check/state.h"

namespace tgpl::check {

/// FileScope files count: those that TGPL.toml leaves alone, too? `others_too`
/// are ours and those under `ours = false`, without what [policy] excludes.
enum class FileScope { ours, third_party_too, all };

/// The first of them that takes the file in.
FileScope narrowest_scope(const LicensingState& state,
                          const FileLicensing& file);

inline bool counts(const LicensingState& state, const FileLicensing& file,
                   FileScope whose) {
  return file.ours || narrowest_scope(state, file) <= whose;
}

struct StatementTable {
  static constexpr std::uint32_t kNone = UINT32_MAX;

  struct Row {
    const Statements* statements = nullptr;
    /// The first file that counts, for each FileScope; kNone where none does.
    std::array<std::uint32_t, 3> first = {kNone, kNone, kNone};

    std::uint32_t first_of(FileScope whose) const {
      return first[static_cast<std::size_t>(whose)];
    }
    bool is_stated_in(FileScope whose) const {
      return first_of(whose) != kNone;
    }
  };

  std::vector<Row> rows;  ///< in the order of the files
  /// The row of each file; kNone where the file was not read.
  std::vector<std::uint32_t> of_file;
};

StatementTable tabulate(const LicensingState& state);

}  // namespace tgpl::check
