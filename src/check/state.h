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
#include "policy/policy.h"
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
};

/// A file in LICENSES/, whose name without suffix is a licence id.
struct LicenseText {
  std::string id;
  std::string path;
  bool has_suffix = true;
  bool empty = false;
};

struct LicensingState {
  std::vector<FileLicensing> files;  ///< covered files (REUSE 3.3), by path
  std::vector<LicenseText> texts;    ///< by path
  std::vector<FileProblem> terms_problems;
  std::vector<FileProblem> reuse_problems;
  bool has_terms_file = false;
  std::optional<terms::Terms> terms;  ///< where TGPL.toml is valid
  policy::Policy policy;
  /// Only part of the tree was looked at (--staged, or paths were named):
  /// what needs the whole tree, such as "text unused", cannot be judged.
  bool partial = false;
};

}  // namespace tgpl::check
