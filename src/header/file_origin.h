/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The origin of a file. Third-party (vendored) and generated files keep the
// notices they have, and may have none.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::header {

enum class Origin { own, generated, vendored };

struct FileOrigin {
  Origin origin = Origin::own;
  std::string reason;  ///< for a message: "directory 'vendor'"; "" = own

  bool operator==(const FileOrigin&) const = default;
};

/// The origin of the file at `path`, relative to the top level of the working
/// tree. `head` is its first 8 KiB or so. A file that is both vendored and
/// generated counts as vendored, because who owns it matters more.
FileOrigin origin_of(std::string_view path, std::string_view head);

/// Whether the file is a lock file or another generated file. Headers are not
/// added to it unless it is named, and checks do not ask for one: it has no
/// author, and is written again. The same as the two functions below together.
bool is_generated(std::string_view path, std::string_view text);

/// Whether the file is generated, by its name: a lock file, a source map.
bool is_generated_name(std::string_view path);

/// Whether a comment in the first lines tells that the file is generated.
bool has_generated_marker(std::string_view text);

}  // namespace tgpl::header
