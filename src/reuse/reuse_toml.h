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
  enum Globs { reuse, dep5 };  ///< the pattern language of `paths`

  std::vector<std::string> paths;  ///< patterns, relative to the folder
  Precedence precedence = closest;
  std::vector<std::string> copyrights;   ///< as written, any prefix included
  std::vector<std::string> expressions;  ///< as written, valid or not
  int line = 0;
  Globs globs = reuse;
};

/// Each file is compared with each pattern, so a file with more is refused.
inline constexpr std::size_t kMostPatterns = 20'000;

struct ReuseToml {
  std::string folder;  ///< what it covers: "" = top level; no final slash
  std::string source;  ///< its own path: "REUSE.toml", "src/REUSE.toml"
  std::vector<Annotation> annotations;  ///< empty if there are errors
  std::vector<Diagnostic> errors;
  std::vector<Diagnostic> warnings;
};

/// Reads the text of the REUSE.toml in `folder`. Expressions are not validated
/// here; keys and tables that REUSE does not define are ignored.
ReuseToml read_reuse_toml(std::string_view folder, std::string_view text);

/// Adds an error if the file has more than kMostPatterns.
void refuse_too_many_patterns(ReuseToml& file);

/// A notice or an expression, and where it is written.
struct Stated {
  std::string text;
  std::string source;
  int line = 0;

  bool operator==(const Stated&) const = default;
};

/// What the REUSE.toml files declare for one path.
struct Coverage {
  std::vector<Stated> copyrights;   ///< added to those of the file itself
  std::vector<Stated> expressions;  ///< added to those of the file itself
  bool file_ignored = false;        ///< override: ignore those of the file

  bool operator==(const Coverage&) const = default;
};

/// Combines `files` for `path`. They are sorted from the top level down; files
/// that do not cover `path` are ignored. The flags tell what the file itself or
/// its .license file declares.
Coverage resolve(std::span<const ReuseToml> files, std::string_view path,
                 bool file_has_copyright, bool file_has_expression);

/// The annotation of `file` that applies to `path`: the last one that matches,
/// or null.
const Annotation* annotation_for(const ReuseToml& file, std::string_view path);

}  // namespace tgpl::reuse
