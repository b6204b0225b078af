/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the manifests of package managers say about the licence. One row each
// in manifest.cc.
#pragma once

#include <string>
#include <vector>

#include "scan/tree_reader.h"

namespace tgpl::scan {

struct Manifest {
  std::string path;
  std::string license;  ///< as written: an SPDX expression, or not
};

/// The manifests at the root that name a licence.
std::vector<Manifest> read_manifests(const Tree& tree, ContentReader& reader);

}  // namespace tgpl::scan
