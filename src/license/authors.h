/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Who a project names as its authors: a file AUTHORS, or the manifest of a
// package manager. An author need not hold the copyright, so a copyright notice
// counts for more.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

struct StatedAuthors {
  std::vector<std::string> names;  ///< "Name" or "Name <e-mail>", each once
  /// They are copyright notices, not only authors.
  bool are_holders = false;
  /// The text says that there are others, too.
  bool and_others = false;

  bool operator==(const StatedAuthors&) const = default;
};

/// The people in a file AUTHORS. Of a list "of X authors for copyright
/// purposes", only "The X Authors".
StatedAuthors authors_in_list(std::string_view text);

/// Whether the file at `path` is a manifest that may name authors.
bool may_name_authors(std::string_view path);

/// The authors in the manifest at `path`; nullopt if it is no manifest that
/// names them. Placeholders such as "Your Name" are nobody.
std::optional<StatedAuthors> authors_in_manifest(std::string_view path,
                                                 std::string_view text);

}  // namespace tgpl::license
