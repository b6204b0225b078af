/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Changes the headers of files, and says of each other file why not.
#pragma once

#include <string>
#include <vector>

#include "header/change.h"
#include "scan/label.h"

namespace tgpl::scan {

struct Updated : Applied {
  /// The files that have no header to be changed, each with the reason.
  std::vector<FilePlan> left;
};

/// Makes the change to the headers in `selected` that are ours: not in files
/// that TGPL.toml leaves alone, nor in vendored, generated or foreign ones.
/// With `read`, the history of each file adds to the change.
Updated update_headers(const Tree& tree, const Context& context,
                       const std::vector<git::Entry>& selected,
                       const header::Change& change, const StyleWish& styles,
                       const Carrier& carry, const ReadCredits& read = {});

}  // namespace tgpl::scan
