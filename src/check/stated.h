/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The licences stated by the files below a directory, for rules that compare
// them with manifests, licence files and terms.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "check/state.h"
#include "check/statement_table.h"

namespace tgpl::check {

/// The licences that a set of files states.
struct Stated {
  std::size_t files = 0;    ///< number of own files
  std::size_t stating = 0;  ///< number of those that state a licence
  /// Licence ids without their version choice ("-only", "-or-later").
  std::set<std::string> families;
  std::map<std::string, std::size_t> expressions;  ///< with the number of files
};

/// The licences stated by own files below `folder` ("" = all).
Stated stated_below(const LicensingState& state, const StatementTable& table,
                    std::string_view folder);

/// "GPL-2.0" for "GPL-2.0-only", "GPL-2.0-or-later", "GPL-2.0+" and "GPL-2.0";
/// other ids are returned unchanged.
std::string_view without_version_choice(std::string_view id);

}  // namespace tgpl::check
