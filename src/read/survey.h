/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a project already says about its licence, its holders and its name, so
// that `git tgpl init` need not ask for it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/own_words.h"
#include "read/read_state.h"
#include "read/root_texts.h"
#include "tree/tree.h"

namespace tgpl::read {

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

/// What the project states: its TGPL.toml, else the survey.
ProjectStatement project_statement(const tree::Tree& tree,
                                   const Context& context,
                                   const git::Config& config);

Survey survey(const tree::Tree& tree, const Context& context,
              const git::Config& config);

}  // namespace tgpl::read
