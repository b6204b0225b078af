/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the manifests of package managers in a tree say about the licence; how
// each is read is in manifest_fields.h.
#pragma once

#include <string>
#include <vector>

#include "check/state.h"
#include "read/context.h"
#include "tree/tree.h"

namespace tgpl::read {

struct Manifest {
  std::string path;
  std::string license;  ///< as written: an SPDX expression, or not
};

/// The manifests at the root that name a licence.
std::vector<Manifest> read_manifests(const tree::Tree& tree,
                                     tree::ContentReader& reader);

/// Those of all folders that are ours, but for inputs of tests.
std::vector<check::ManifestClaim> read_manifest_claims(const tree::Tree& tree,
                                                       const Context& context);

}  // namespace tgpl::read
