/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The same edit to many files of the work tree, in parallel; or shown only.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_writer.h"
#include "scan/tree_edit.h"

namespace tgpl::scan {

using Failure = FileWriter::Failure;

struct Applied {
  std::vector<std::string> changed;  ///< paths, sorted; new files too
  std::vector<Failure> failures;     ///< the others were done all the same
};

/// The new text of the i-th file, which has these bytes; nothing: it stays.
using EditFile = std::function<std::optional<std::string>(
    std::size_t i, std::string_view bytes)>;

/// Runs `edit` on each path, from several threads, and writes the texts that it
/// gives back. With `carry`, nothing is written: it gets the edits, by path.
Applied edit_files(const Folder& folder, const std::vector<std::string>& paths,
                   const Carrier& carry, const EditFile& edit);

/// Carries out one edit; an Error becomes a failure of its path alone.
void carry_out(const Edit& edit, const Carrier& carry, Applied& applied);

void sort_changed(Applied& applied);

}  // namespace tgpl::scan
