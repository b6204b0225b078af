/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The licence in the text of a package manager's manifest: package.json,
// Cargo.toml, pom.xml ... One row each in manifest_fields.cc.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl::license {

struct LicenseField {
  std::string text;        ///< as written; of several, joined by OR
  std::string expression;  ///< what it means in SPDX; "" = not known
  int line = 0;            ///< from 1; 0 = not known
};

/// Whether a file at `path` is a manifest, by its name.
bool is_manifest(std::string_view path);

/// The licence that the manifest `text` at `path` names, if it does.
std::optional<LicenseField> license_field(std::string_view path,
                                          std::string_view text);

}  // namespace tgpl::license
