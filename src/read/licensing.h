/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The licensing of one file: its licences and holders, from every place where
// REUSE 3.3 allows them.
#pragma once

#include <optional>
#include <string>

#include "check/state.h"
#include "read/context.h"
#include "read/notice_reader.h"

namespace tgpl::read {

/// Whether `entry` must have licensing information if it is not empty: it is a
/// regular file, reuse::is_covered() holds, and it is not in a Meson
/// subproject.
bool is_covered_file(const tree::Tree& tree, const git::Entry& entry);

/// Returns the licensing of `entry`; `from` says where its content is read.
/// Returns nullopt if it is not a covered file: not a regular file, empty,
/// deleted, or ignored by REUSE 3.3.
std::optional<check::FileLicensing> read_licensing(const tree::Tree& tree,
                                                   const Context& context,
                                                   const git::Entry& entry,
                                                   NoticeReader& reader,
                                                   ReadFrom from);

/// The same for a file whose content is already known.
check::FileLicensing licensing_of(const tree::Tree& tree,
                                  const Context& context,
                                  const git::Entry& entry,
                                  std::string_view bytes,
                                  tree::ContentReader& reader);

}  // namespace tgpl::read
