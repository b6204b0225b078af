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

/// What the words of a whole file say, in whatever form.
struct FileWords {
  /// Why they were not looked for: "binary file"; "" = they were.
  std::string unread = {};
  std::string licenses = {};  ///< an expression; "" = none
  bool clear = true;
  int line = 0;                           ///< of the first statement
  std::vector<std::string> notices = {};  ///< copyright notices, as written
};

struct FileDigests {
  std::string path;
  std::string sha1;
  std::string sha256;
  FileWords words = {};
};

struct Inventory {
  check::LicensingState state;
  /// every regular file, sorted by path
  std::vector<FileDigests> files;
  /// texts of LicenseRefs, by id: that in LICENSES/, else the words of the
  /// first file that states it in words
  std::map<std::string, std::string> texts;
  std::size_t links = 0;  ///< number of symbolic links
  std::size_t submodules = 0;
};

/// Reads the inventory of the tree. Throws Error(repository) if a file cannot
/// be read, because an incomplete list would be wrong.
Inventory take_inventory(const tree::Tree& tree);

}  // namespace tgpl::read
