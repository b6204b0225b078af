/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The data for a software bill of materials (SBOM).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "check/state.h"
#include "tree/tree.h"

namespace tgpl::read {

struct FileDigests {
  std::string path;
  std::string sha1;
  std::string sha256;
};

struct Inventory {
  check::LicensingState state;
  /// every regular file, sorted by path
  std::vector<FileDigests> files;
  /// licence texts of LicenseRefs, by id
  std::map<std::string, std::string> texts;
  std::size_t links = 0;  ///< number of symbolic links
  std::size_t submodules = 0;
};

/// Reads the inventory of the tree. Throws Error(repository) if a file cannot
/// be read, because an incomplete list would be wrong.
Inventory take_inventory(const tree::Tree& tree);

}  // namespace tgpl::read
