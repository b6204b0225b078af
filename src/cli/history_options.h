/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Years and holders from the history of each file.
#pragma once

#include <string>
#include <vector>

#include "cli/options.h"
#include "holders/file_authors.h"

namespace tgpl::cli {

struct HistoryOptions {
  std::string years;

  void declare(Options& options);
  /// Splits `holders`: "git" asks for the authors, all others go to `named`.
  holders::AuthorOptions author_options(
      const std::vector<std::string>& holders) const;
};

/// Throws Error(usage) if years are both given and taken from the history.
void require_one_kind_of_years(const std::string& statements,
                               const HistoryOptions& options);

/// Returns the holders without "git".
std::vector<std::string> named_holders(const std::vector<std::string>& holders);

/// Whether "git" is among the holders, so that the authors of a file are its
/// holders.
bool asks_for_authors(const std::vector<std::string>& holders);

/// Returns a function that reads the history and warns if the clone is shallow;
/// empty if the options need no history.
holders::ReadFileAuthors reader_of(git::Session& session,
                                   const holders::AuthorOptions& options);

}  // namespace tgpl::cli
