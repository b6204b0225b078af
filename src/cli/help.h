/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What -h prints, laid out for a terminal of 80 columns. The option library
// only says which options there are.
#pragma once

#include <string>
#include <vector>

namespace tgpl::cli {

struct HelpRow {
  std::string term;  ///< "-n, --dry-run", "--rev REV"
  std::string text;
};

struct HelpPage {
  std::string summary;
  std::string usage;  ///< "git tgpl check [OPTIONS] [PATH...]"
  std::vector<HelpRow> arguments;
  std::vector<HelpRow> commands;
  std::vector<HelpRow> options;
  std::string closing;  ///< a last line; may be empty
};

std::string help_text(const HelpPage& page);

}  // namespace tgpl::cli
