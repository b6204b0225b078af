/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads the licence in the manifest of a package manager: package.json,
// Cargo.toml, pom.xml ... Each has a row in manifest_fields.cc.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl::license {

struct LicenseField {
  std::string text;        ///< as written; several are joined by OR
  std::string expression;  ///< as SPDX expression; "" if not known
  int line = 0;            ///< from 1; 0 if not known
};

/// Whether the file at `path` is a known manifest, by its name.
bool is_manifest(std::string_view path);

/// The licence that the manifest at `path` with this text declares; nullopt if
/// none.
std::optional<LicenseField> license_field(std::string_view path,
                                          std::string_view text);

}  // namespace tgpl::license
