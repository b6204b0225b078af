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

/// Whose files count: those that TGPL.toml leaves alone, too? `others_too`
/// are ours and those under `ours = false`, without what [policy] excludes.
enum class Whose { ours, others_too, everybodys };

/// The first of them that takes the file in.
Whose least_that_counts(const LicensingState& state, const FileLicensing& file);

inline bool counts(const LicensingState& state, const FileLicensing& file,
                   Whose whose) {
  return file.ours || least_that_counts(state, file) <= whose;
}

struct SaidTable {
  static constexpr std::uint32_t kNone = UINT32_MAX;

  struct Row {
    const Said* said = nullptr;
    /// The first file that counts, for each Whose; kNone where none does.
    std::array<std::uint32_t, 3> first = {kNone, kNone, kNone};

    std::uint32_t first_of(Whose whose) const {
      return first[static_cast<std::size_t>(whose)];
    }
    bool is_said_of(Whose whose) const { return first_of(whose) != kNone; }
  };

  std::vector<Row> rows;  ///< in the order of the files
  /// The row of each file; kNone where the file was not read.
  std::vector<std::uint32_t> of_file;
};

SaidTable tabulate(const LicensingState& state);

}  // namespace tgpl::check
