/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Everything a bill of materials lists of a tree.
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
  std::vector<FileDigests> files;            ///< every regular file, by path
  std::map<std::string, std::string> texts;  ///< of LicenseRefs, by id
  std::size_t links = 0;                     ///< symbolic links
  std::size_t submodules = 0;
};

/// Throws Error(repository) if a file cannot be read: a list of materials
/// that leaves one out is wrong.
Inventory take_inventory(const tree::Tree& tree);

}  // namespace tgpl::read
