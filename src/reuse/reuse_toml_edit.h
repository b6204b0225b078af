/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Adding files to a REUSE.toml and taking them out again, as edits of the
// text: what the user wrote there, comments included, keeps its bytes.
//
// We touch only tables that we wrote, in exactly this form:
//
//     [[annotations]]  # kept by git-tgpl
//     path = "one/file.png"
//     SPDX-FileCopyrightText = "2026 Jane Doe"
//     SPDX-License-Identifier = "LicenseRef-TGPL-0.1-or-later"
//
// More than one path, or more than one notice, is a list with a line for each:
//
//     path = [
//       "a.png",
//       "b.png",
//     ]
//
// The paths are sorted and unique, the strings basic ones; a key without value
// is left out, another key makes the table the user's. Between two tables is
// one empty line. A file that we begin starts with
//
//     version = 1  # begun by git-tgpl
//
// and is gone ("") when nothing but that line is left.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace tgpl::reuse {

/// `text` ("" = there is no file yet) in which the files `paths`, relative to
/// the folder of the REUSE.toml, have these notices and this expression ("" =
/// none). They join our table with the same values, or a new one at the end
/// where there is none, or a later table would take the file from it (the
/// last that matches counts). Nothing changes when they are there already.
///
/// The text comes back as it was if it is not valid TOML, or could not be
/// afterwards (a path that is not UTF-8, `annotations` as an inline array);
/// so a caller that sees no change, and is not told by annotation_for that
/// the file is covered, knows that it was refused.
std::string add_paths(std::string_view text, std::span<const std::string> paths,
                      std::span<const std::string> copyrights,
                      std::string_view expression);

/// The inverse: remove_paths(add_paths(x)) is x, byte for byte, where none of
/// our tables in x held one of the paths with the same values.
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
