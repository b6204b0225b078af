/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Adds files to a REUSE.toml and removes them again, as edits of the text: what
// the user wrote, comments included, is kept byte for byte.
//
// Only our own tables are changed: those that git-tgpl wrote, in exactly this
// form:
//
//     [[annotations]]  # kept by git-tgpl
//     path = "one/file.png"
//     SPDX-FileCopyrightText = "2026 Jane Doe"
//     SPDX-License-Identifier = "LicenseRef-TGPL-0.1-or-later"
//
// Several paths or several notices are a list with one line each:
//
//     path = [
//       "a.png",
//       "b.png",
//     ]
//
// Paths are sorted and unique; strings are TOML basic strings. A key without a
// value is left out. A table with any other key belongs to the user. One empty
// line separates two tables. A file that git-tgpl creates starts with
//
//     version = 1  # begun by git-tgpl
//
// and becomes "" when only that line is left.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace tgpl::reuse {

/// Declares these notices and this expression ("" = none) for the files
/// `paths`, relative to the folder of the REUSE.toml. Returns the new `text`
/// ("" = there is no file yet). The paths join our last table with the same
/// values. They go to a new table at the end if there is none, or if a later
/// table matches them (the last match applies). A path that is already declared
/// so is not added again.
///
/// Returns `text` unchanged if it is not valid TOML, or would not be after the
/// edit (a path that is not UTF-8, `annotations` as an inline array). If there
/// is no change, annotation_for tells whether the file was covered already or
/// the edit was refused.
std::string add_paths(std::string_view text, std::span<const std::string> paths,
                      std::span<const std::string> copyrights,
                      std::string_view expression);

/// The inverse: remove_paths(add_paths(x)) is x, byte for byte, unless one of
/// our tables in x already listed one of the paths with the same values.
std::string remove_paths(std::string_view text,
                         std::span<const std::string> paths,
                         std::span<const std::string> copyrights,
                         std::string_view expression);

/// The same with patterns (base/glob.h) instead of paths: "img/*.png".
std::string add_patterns(std::string_view text,
                         std::span<const std::string> patterns,
                         std::span<const std::string> copyrights,
                         std::string_view expression);
std::string remove_patterns(std::string_view text,
                            std::span<const std::string> patterns,
                            std::span<const std::string> copyrights,
                            std::string_view expression);

}  // namespace tgpl::reuse
