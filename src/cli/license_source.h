/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where the text of a licence can be had on this machine.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "git/session.h"

namespace tgpl::cli {

struct LicenseSource {
  std::string place;  ///< a path, or "git tgpl" for a text that comes with it
  std::string text;
};

/// The text in LICENSES/ of this repository, if we are in one that has it.
std::optional<LicenseSource> text_in_repository(git::Session& session,
                                                std::string_view id);

/// The text that comes with the program, with the system, or with an installed
/// npm package.
std::optional<LicenseSource> text_on_machine(git::Session& session,
                                             std::string_view id);

/// Where to get the text: the address of the SPDX list.
std::string address_of_text(std::string_view id);

/// The contents of a file named on the command line; "-" is standard input.
/// Throws Error(io) if it cannot be read.
std::string read_named_file(const std::string& path);

}  // namespace tgpl::cli
