/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The licensing state of one tree: what every path says about its licence and
// its holders, where it says so, and what stands beside it. `check` judges
// it, `status` tells it, a hook judges a part of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/file_problem.h"
#include "header/read.h"
#include "policy/policy.h"
#include "terms/digest.h"
#include "terms/terms.h"

namespace tgpl::check {

/// One licence expression or copyright notice, and where it was found.
struct Claim {
  std::string text;
  std::string source;  ///< path of the file it stands in
  int line = 0;        ///< in `source`; 0 = not known
};

struct FileLicensing {
  std::string path;
  std::vector<Claim> licenses;
  std::vector<Claim> copyrights;
  /// Licences of SPDX snippets in the file: not its own, but used (REUSE 3.3).
  std::vector<Claim> snippet_licenses;
  std::string unread;  ///< why the content could not be read; "" = it was
  bool ours = true;    ///< false: TGPL.toml leaves it alone
  std::vector<Claim> snippet_copyrights = {};
  /// What is wrong with snippets and ignored blocks in `slips_source`.
  std::vector<header::Slip> slips = {};
  std::string slips_source = {};
};

/// A file in LICENSES/, whose name without suffix is a licence id.
struct LicenseText {
  std::string id;
  std::string path;
  bool has_suffix = true;
  bool empty = false;
  bool binary = false;
  /// The licence it is the text of, where that is surely not `id`.
  std::string other = {};
};

struct LicensingState {
  std::vector<FileLicensing> files;  ///< covered files (REUSE 3.3), by path
  std::vector<LicenseText> texts;    ///< by path
  std::vector<FileProblem> terms_problems;
  std::vector<FileProblem> reuse_problems;
  /// Patterns of REUSE.toml and .reuse/dep5 that match no file of the tree.
  std::vector<FileProblem> dead_paths;
  std::vector<std::string> orphan_sidecars;      ///< FILE.license without FILE
  std::vector<std::string> stray_license_files;  ///< LICENSE not at the root
  bool has_dep5 = false;
  bool has_terms_file = false;
  std::optional<terms::Terms> terms;  ///< where TGPL.toml is valid
  policy::Policy policy;
  std::vector<terms::KeyValue> policy_keys;  ///< [policy] as it is written
  /// Only part of the tree was looked at (--staged, or paths were named):
  /// what needs the whole tree, such as "text unused", cannot be judged.
  bool partial = false;
};

}  // namespace tgpl::check
