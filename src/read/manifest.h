/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Licences from the manifests of package managers in a tree; manifest_fields.h
// has the format of each.
#pragma once

#include <string>
#include <vector>

#include "check/state.h"
#include "read/context.h"
#include "tree/tree.h"

namespace tgpl::read {

struct Manifest {
  std::string path;
  std::string license;  ///< as written; may not be an SPDX expression
};

/// The manifests in the top directory that name a licence.
std::vector<Manifest> read_manifests(const tree::Tree& tree,
                                     tree::ContentReader& reader);

/// The manifests in all directories of the project, without those in test data.
std::vector<check::ManifestClaim> read_manifest_claims(const tree::Tree& tree,
                                                       const Context& context);

}  // namespace tgpl::read
