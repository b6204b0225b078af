/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// REUSE.toml: licensing information about files that cannot say it themselves.
// One value per REUSE.toml, and one function that weighs several of them, from
// the root down, against what a file says. The rules are those of REUSE 3.3;
// .reuse/dep5, its forerunner, becomes the same value (dep5.h).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace tgpl::reuse {

/// One [[annotations]] table.
struct Annotation {
  enum Precedence { closest, aggregate, override_ };
  enum Globs { reuse, dep5 };  ///< which pattern language `paths` speaks

  std::vector<std::string> paths;  ///< patterns, relative to the folder
  Precedence precedence = closest;
  std::vector<std::string> copyrights;   ///< as written, prefix or not
  std::vector<std::string> expressions;  ///< as written, valid or not
  int line = 0;
  Globs globs = reuse;
};

struct ReuseToml {
  std::string folder;  ///< what it covers: "" = root, no slash at the end
  std::string source;  ///< its own path: "REUSE.toml", "src/REUSE.toml"
  std::vector<Annotation> annotations;  ///< none where there are errors
  std::vector<Diagnostic> errors;
  std::vector<Diagnostic> warnings;
};

/// Reads the text of the REUSE.toml in `folder`. Expressions are not judged
/// here; keys and tables that REUSE does not know mean nothing.
ReuseToml read_reuse_toml(std::string_view folder, std::string_view text);

/// One notice or expression, and where it stands.
struct Stated {
  std::string text;
  std::string source;
  int line = 0;

  bool operator==(const Stated&) const = default;
};

/// What the REUSE.toml files say about one path.
struct Coverage {
  std::vector<Stated> copyrights;   ///< to add to the file's own
  std::vector<Stated> expressions;  ///< to add to the file's own
  bool file_ignored = false;        ///< an override: the file's own is void

  bool operator==(const Coverage&) const = default;
};

/// `files`: those that may cover `path`, the one nearest to the root first;
/// others among them do no harm. The two flags say what the file itself, or
/// its .license file, states.
Coverage resolve(std::span<const ReuseToml> files, std::string_view path,
                 bool file_has_copyright, bool file_has_expression);

/// The table of `file` that counts for `path`: the last that matches.
const Annotation* annotation_for(const ReuseToml& file, std::string_view path);

}  // namespace tgpl::reuse
