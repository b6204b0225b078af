/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What follows from a file's own words for the project: whether they leave room
// for the project's licence and holder. On doubt they do not: a false label is
// worse than none.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "license/detect.h"

namespace tgpl::read {

/// What the project states of itself.
struct ProjectStatement {
  std::string expression;
  /// As in notices; also those that its licence file names.
  std::vector<std::string> holders;
  /// The licence is new to the project, so no file can have meant it.
  bool adopts = false;
  /// The licence files in the top directory, to which other files may refer.
  std::set<std::string, std::less<>> license_files = {};
};

/// Where the first text or notice stands that states a licence; 0 if none does.
std::size_t first_statement(const license::Detection& found);

/// The number of the line, from 1, with this byte of the text.
int line_of(std::string_view text, std::size_t offset);

/// Who the notice names as a holder; "" if nobody. Bytes of an image may look
/// like a notice, and of a notice in such a file only the readable start
/// counts.
std::string named_holder(const license::CopyrightForm& form,
                         std::string_view bytes);

/// Whether the notice names one of the holders. Contacts, and words such as
/// "the" and "contributors", do not count.
bool is_holder(const ProjectStatement& project, std::string_view named);

/// Why a file with these words must not get the project's licence: it states
/// another one, or one that is not clear. "" if nothing speaks against it.
std::string license_conflict(const license::Detection& found,
                             std::string_view bytes,
                             const ProjectStatement& project);

/// Why the project's holder must not be written into the file: a notice, in
/// whatever form, names somebody else. "" if none does.
std::string holder_conflict(const license::Detection& found,
                            std::string_view bytes,
                            const ProjectStatement& project);

/// Whether the file says in words that it is under the project's licence.
bool states_project_license(const license::Detection& found,
                            const ProjectStatement& project);

}  // namespace tgpl::read
