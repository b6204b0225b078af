/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Prints the licensing state of a tree as a software bill of materials. The
// same tree always gives the same bytes: nothing depends on chance or the
// clock.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/state.h"
#include "read/inventory.h"
#include "report/sbom_format_rows.h"

namespace tgpl::report {

struct SbomFile {
  std::string path;
  std::string sha1;
  std::string sha256;
  read::FileWords words = {};
  std::string concluded = {};  ///< an expression; "" = nothing
};

struct Sbom {
  std::string name;             ///< of the project
  std::string revision;         ///< object id of the commit, or of the tree
  std::string source;           ///< for people: "git commit ..., tree ..."
  std::string swhid;            ///< of the tree; "" if it has none
  std::string created;          ///< "2026-11-24T12:00:00Z"
  std::string comment;          ///< what was left out; may be empty
  std::vector<SbomFile> files;  ///< all regular files, sorted by path
  std::map<std::string, std::string> texts;  ///< as read::Inventory has them
  check::LicensingState state;
};

/// Each has a file with its row, "const SbomFormat kName = {"; the build
/// gathers them (cmake/gather.cmake).
struct SbomFormat {
  std::string_view name;
  std::string (*print)(const Sbom&);
};

/// All formats, sorted by name.
std::span<const SbomFormat> sbom_formats();
const SbomFormat* find_sbom_format(std::string_view name);

std::string print_spdx_2_3(const Sbom& sbom);
std::string print_spdx_3_0_1(const Sbom& sbom);

}  // namespace tgpl::report
