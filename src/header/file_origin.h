/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// FileScope hand a file is from: files that others wrote (vendored) or a
// program wrote (generated) keep the notices they have, or need none.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::header {

enum class Origin { own, generated, vendored };

struct FileOrigin {
  Origin origin = Origin::own;
  std::string reason;  ///< for a message: "in the folder 'vendor'"; "" = own

  bool operator==(const FileOrigin&) const = default;
};

/// `path` is relative to the root of the repository, `head` the first bytes of
/// the file, 8 KiB or so. Vendored goes before generated: whose it is matters
/// more than how it came about.
FileOrigin origin_of(std::string_view path, std::string_view head);

}  // namespace tgpl::header
