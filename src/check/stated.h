/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which licences the files below a folder state, for the rules that compare
// them with what else speaks of the licence.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "check/state.h"
#include "check/statement_table.h"

namespace tgpl::check {

struct Stated {
  std::size_t files = 0;    ///< ours
  std::size_t stating = 0;  ///< of them, those that state a licence
  /// Ids, with the version choice of the GNU licences ("-only") cut off.
  std::set<std::string> families;
  std::map<std::string, std::size_t> expressions;  ///< and how many files
};

/// Of our own files below `folder` ("" = all).
Stated stated_below(const LicensingState& state, const StatementTable& table,
                    std::string_view folder);

/// "GPL-2.0" for "GPL-2.0-only", "GPL-2.0-or-later", "GPL-2.0+" and itself;
/// others stay.
std::string_view without_version_choice(std::string_view id);

}  // namespace tgpl::check
