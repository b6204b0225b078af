/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Prints what is known of the licence of each file.
#pragma once

#include <span>
#include <string>

#include "read/conclusion.h"

namespace tgpl::report {

/// A row of each file, then the number of files of each class and licence.
std::string print_conclusions(std::span<const read::FileConclusion> files);

std::string print_conclusions_json(std::span<const read::FileConclusion> files);

/// As RFC 4180 says, with a line of names first.
std::string print_conclusions_csv(std::span<const read::FileConclusion> files);

}  // namespace tgpl::report
