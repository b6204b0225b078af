/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Findings that carry a fix (check/finding.h), mended: bare files of the
// project get its notice as TGPL.toml gives it, LICENSES/ gets the texts that
// are known word for word. What somebody has to decide is left.
#pragma once

#include <string>
#include <vector>

#include "check/finding.h"
#include "write/label.h"

namespace tgpl::write {

struct Unmended {
  std::string path;
  std::string reason;
};

struct Fixed : tree::Applied {
  std::vector<check::Finding> left;  ///< those that are not mended, as given
  std::vector<Unmended> reasons;     ///< why a fix was not made; by path
};

/// Whether fix_findings() can place the text of the licence in LICENSES/.
bool has_known_text(const tree::Tree& tree, const std::string& id);

/// Mends `findings` in the tree, which is the work tree or the index. With
/// `sink`, nothing is written: it gets the edits.
Fixed fix_findings(const tree::Tree& tree, const read::Context& context,
                   const std::vector<check::Finding>& findings,
                   const tree::EditSink& sink);

}  // namespace tgpl::write
