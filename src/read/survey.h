/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a project says about itself before we came: its licence, its holders,
// its name. `git tgpl init` asks nothing that this can find out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "license/license_text.h"
#include "read/read_state.h"
#include "tree/tree.h"

namespace tgpl::read {

struct LicenseFile {
  std::string path;
  std::string text;
  license::TextMatch match;
};

struct Survey {
  std::string name;    ///< of the project
  std::string origin;  ///< URL of the remote "origin"; "" if it is private

  /// SPDX expression of the project; "" if it has none or it is not clear.
  std::string license;
  std::string license_source;  ///< "LICENSE", "package.json" ...
  /// Not empty: there is a licence, but which? `license` is "" then.
  std::string unclear;
  std::vector<std::string> alternatives;  ///< what it may be

  std::vector<std::string> holders;  ///< as texts of a notice, without years
  std::string holder_source;

  /// The licence files at the root.
  std::vector<LicenseFile> texts;
};

/// A name for the project at a URL or path: the last part, without ".git".
std::string name_from(std::string_view location);

/// Whether a text is that of the licence `id`, which may be one of several that
/// share it ("GPL-3.0-only", "GPL-3.0-or-later"). Changed words are allowed:
/// it is the project's own file, and the user has said what it is.
bool answers_for(const license::TextMatch& match, std::string_view id);

/// The file among `texts` that holds the text of `id`; nullptr if none does.
const LicenseFile* text_of(const std::vector<LicenseFile>& texts,
                           std::string_view id);

/// Licence files at the root. What has such a name by chance must hold a text
/// that we know.
std::vector<LicenseFile> root_texts(const tree::Tree& tree,
                                    tree::ContentReader& reader);

Survey survey(const tree::Tree& tree, const Context& context,
              const git::Config& config);

}  // namespace tgpl::read
