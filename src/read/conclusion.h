/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What is known of the licence of each file of a tree, from where, and what
// follows from it. A conclusion is never more than what some source says.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/foreign.h"
#include "read/own_words.h"
#include "read/read_state.h"
#include "tree/tree.h"

namespace tgpl::read {

enum class FileClass : std::uint8_t {
  own,
  vendored,
  generated,
  template_body,  ///< its text is copied into others
  test_data,
  license_text,
  binary,
  submodule,
  lfs,  ///< a pointer of git-lfs
};

std::string_view class_name(FileClass file_class);

/// A holder that a file names, and where.
struct HolderEvidence {
  std::string holder;
  int line = 0;
};

struct FileConclusion {
  std::string path;
  FileClass file_class = FileClass::own;
  /// By tags, .license or REUSE.toml; "" = nothing.
  std::string declared = {};
  /// By the file itself, in tags and words; "" = nothing.
  std::string stated = {};
  bool stated_clear = true;
  /// Why its directory is third-party; "" = it is not.
  std::string folder = {};
  std::string concluded = {};  ///< "" = not known
  std::string reason = {};     ///< for `concluded`, or why it is not known
  std::vector<HolderEvidence> holders = {};
  std::vector<std::string> conflicts = {};
  /// The licence of the project, if the file says that it has another one.
  std::string differs = {};
};

/// Concludes for every file of the tree but symbolic links, sorted by path.
std::vector<FileConclusion> conclude(const tree::Tree& tree,
                                     const Context& context,
                                     const ProjectStatement& project);

}  // namespace tgpl::read
