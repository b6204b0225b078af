/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What is found out about a project before it is set up.
#pragma once

#include <string>
#include <vector>

#include "read/root_texts.h"

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
  /// They are the authors, and no notice says that they hold the copyright.
  bool holders_are_authors = false;
  bool holders_and_others = false;  ///< the source says that there are more

  /// The licence files in the top directory.
  std::vector<LicenseFile> texts;
};

}  // namespace tgpl::read
