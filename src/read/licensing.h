/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What one file says about its licence and holders, from every place where
// it may say so.
#pragma once

#include <optional>
#include <string>

#include "check/state.h"
#include "read/context.h"
#include "read/notice_reader.h"

namespace tgpl::read {

/// Whether `entry` is a file that must carry licensing information, if it is
/// not empty: no Meson subproject's, and what reuse::is_covered says.
bool is_covered_file(const tree::Tree& tree, const git::Entry& entry);

/// The licensing of `entry`, whose content is read `from` there. Nothing if it
/// is not a covered file: not a regular file, empty, gone, or left out by
/// REUSE 3.3.
std::optional<check::FileLicensing> read_licensing(const tree::Tree& tree,
                                                   const Context& context,
                                                   const git::Entry& entry,
                                                   NoticeReader& reader,
                                                   ReadFrom from);

/// The same, where the content of the file is in hand already.
check::FileLicensing licensing_of(const tree::Tree& tree,
                                  const Context& context,
                                  const git::Entry& entry,
                                  std::string_view bytes,
                                  tree::ContentReader& reader);

}  // namespace tgpl::read
