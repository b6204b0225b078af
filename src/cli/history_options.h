/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Years and holders that come from the history of each file.
#pragma once

#include <string>
#include <vector>

#include "cli/options.h"
#include "holders/file_authors.h"

namespace tgpl::cli {

struct HistoryOptions {
  std::string years;

  void declare(Options& options);
  /// Of an option's `holders`: those that are names go to `named`, and "git"
  /// asks for the authors.
  holders::AuthorOptions author_options(
      const std::vector<std::string>& holders) const;
};

/// Throws Error(usage) if years are said, and taken from the history too.
void require_one_kind_of_years(const std::string& statements,
                               const HistoryOptions& options);

/// The holders that are named, without "git".
std::vector<std::string> named_holders(const std::vector<std::string>& holders);

/// Whether "git" is among them: who wrote a file is its holder.
bool asks_for_authors(const std::vector<std::string>& holders);

/// Reads the history and warns where this clone does not have all of it.
/// Nothing where the options need no history.
holders::ReadFileAuthors reader_of(git::Session& session,
                                   const holders::AuthorOptions& options);

}  // namespace tgpl::cli
