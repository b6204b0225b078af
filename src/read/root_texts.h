/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The licence files in the top directory of a project.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "license/license_text.h"
#include "tree/tree.h"

namespace tgpl::read {

struct LicenseFile {
  std::string path;
  std::string text;
  license::TextMatch match;
  /// What stands beside the licence and restricts it or excepts something:
  /// then the file is that licence "and more".
  std::string more = {};
};

/// Whether a text is that of the licence `id`. Licences may share a text
/// ("GPL-3.0-only", "GPL-3.0-or-later"). Changed words are accepted: it is the
/// project's own file, and the user has named the licence.
bool answers_for(const license::TextMatch& match, std::string_view id);

/// The file among `texts` with the text of `id`; nullptr if there is none.
const LicenseFile* text_of(const std::vector<LicenseFile>& texts,
                           std::string_view id);

/// The licence files in the top directory. A file whose name only resembles
/// LICENSE must contain a known text.
std::vector<LicenseFile> root_texts(const tree::Tree& tree,
                                    tree::ContentReader& reader);

/// The names of the licence files in the top directory.
std::set<std::string, std::less<>> root_license_names(const tree::Tree& tree);

}  // namespace tgpl::read
