/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Makes the fixes that findings carry (check/finding.h): files of the project
// without header get its notice from TGPL.toml, and LICENSES/ gets missing
// texts that are known exactly. Findings that require a decision are left.
#pragma once

#include <string>
#include <vector>

#include "check/finding.h"
#include "write/label.h"

namespace tgpl::write {

struct Unfixed {
  std::string path;
  std::string reason;
};

struct Fixed : tree::Applied {
  /// the findings that were not fixed, in the given order
  std::vector<check::Finding> left;
  /// why fixes were not made; sorted by path
  std::vector<Unfixed> reasons;
};

/// Whether fix_findings() has the text of the licence for LICENSES/.
bool has_known_text(const tree::Tree& tree, const std::string& id);

/// Fixes `findings` in the tree, which must be the work tree or the index. With
/// a `sink`, nothing is written: it receives the edits. Throws
/// Error(repository) or Error(io) if nothing can be done at all.
Fixed fix_findings(const tree::Tree& tree, const read::Context& context,
                   const std::vector<check::Finding>& findings,
                   const tree::EditSink& sink);

}  // namespace tgpl::write
