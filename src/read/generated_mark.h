/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The attribute tgpl-generated, with which a person says whether a file is
// generated, where its name or its words would say otherwise.
#pragma once

#include <string_view>
#include <vector>

#include "check/state.h"
#include "header/file_origin.h"
#include "tree/tree.h"

namespace tgpl::read {

/// The origin of the file at `path`, as header::origin_of(), unless its
/// attributes say something else.
header::FileOrigin origin_of(const tree::FileAttributes& attributes,
                             std::string_view path, std::string_view head);

/// The attributes of these entries if a .gitattributes of the tree names
/// tgpl-generated; otherwise none, and git is not asked.
tree::Attributes generated_marks(const tree::Tree& tree,
                                 const std::vector<git::Entry>& entries);

/// Sets Statements::generated of the files that have the attribute.
void take_generated_marks(const tree::Tree& tree,
                          std::vector<check::FileLicensing>& files);

}  // namespace tgpl::read
