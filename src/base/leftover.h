/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Temporary files that a killed run left behind. What they were for is
// complete, old or new, so they are removed by the next command that writes
// there. Their name alone does not prove that we wrote them: their content is
// looked at, too.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace tgpl {

/// The file that a temporary name stands for: "a.c" for ".a.c.tgpl-123-4".
/// nullopt if it is no temporary name.
std::optional<std::string> name_behind(std::string_view temporary_name);

/// Whether this is (the beginning of) something that we write: it is empty, it
/// has a tag or our name, or most of its lines are those of `beside`, the file
/// that it was to replace.
bool is_written_by_us(std::string_view content,
                      const std::optional<std::string>& beside);

/// Whether the file below `folder` is a temporary file of a run, going on or
/// killed. One that cannot be read is taken for one.
bool is_leftover(const Folder& folder, const std::string& path);

/// Removes those of `paths` whose process is gone.
void remove_abandoned(const Folder& folder,
                      const std::vector<std::string>& paths);

/// Whether a file with this content is ours.
using IsOurs = std::function<bool(std::string_view content)>;

/// Removes what killed runs left of the file `path`, where its content is ours
/// or written by us.
void remove_leftovers_of(const Folder& folder, const std::string& path,
                         const IsOurs& is_ours);

/// Removes what killed runs left of any file directly in the folder.
void remove_leftovers_in(const Folder& folder);

}  // namespace tgpl
