/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a project already says about its licence, its holders and its name, so
// that `git tgpl init` need not ask for it.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "license/license_text.h"
#include "read/own_words.h"
#include "read/read_state.h"
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

struct Survey {
  std::string name;    ///< of the project
  std::string origin;  ///< URL of the remote "origin"; "" if it is private

  /// SPDX expression of the project; "" if there is none or it is unclear.
  std::string license;
  std::string license_source;  ///< "LICENSE", "package.json" ...
  /// If not empty, why the licence is unclear; `license` is "" then.
  std::string unclear;
  std::vector<std::string> alternatives;  ///< the licences that it may be
  /// Licences whose text in the project was changed, so that it is another
  /// licence now.
  std::vector<std::string> altered;
  /// Files and directories that the licence file puts under something else.
  std::vector<std::string> carved_out;

  std::vector<std::string> holders;  ///< as in a notice, without years
  std::string holder_source;

  /// The licence files in the top directory.
  std::vector<LicenseFile> texts;
};

/// A project name from a URL or path: the last part, without ".git".
std::string name_from(std::string_view location);

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

/// What the project states: its TGPL.toml, else the survey.
ProjectStatement project_statement(const tree::Tree& tree,
                                   const Context& context,
                                   const git::Config& config);

/// The names of the licence files in the top directory.
std::set<std::string, std::less<>> root_license_names(const tree::Tree& tree);

Survey survey(const tree::Tree& tree, const Context& context,
              const git::Config& config);

}  // namespace tgpl::read
