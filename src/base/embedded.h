/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Templates, licence texts and hook scripts, compiled in so that the program
// alone can set up a repository. cmake/embed_files.cmake writes the table.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace tgpl {

struct EmbeddedFile {
  std::string_view path;  ///< as in the source tree: "hooks/pre-commit"
  std::string_view bytes;
};

/// All embedded files.
std::span<const EmbeddedFile> embedded_files();

/// The bytes of the embedded file `path`, or nullopt if there is none.
std::optional<std::string_view> embedded_file(std::string_view path);

}  // namespace tgpl
