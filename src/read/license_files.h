/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds files with a licence text outside of LICENSES/, and the file that the
// terms name.
#pragma once

#include <string_view>
#include <vector>

#include "check/state.h"
#include "license/license_text.h"
#include "tree/tree.h"

namespace tgpl::read {

/// Adds the licence files of the whole `tree` to `state`.
void find_license_files(const tree::Tree& tree, check::LicensingState& state);

/// Adds the file that the key `license-file` in TGPL.toml names, if the key
/// exists and that file or TGPL.toml is among `selected` (sorted by path).
void find_terms_text(const tree::Tree& tree,
                     const std::vector<git::Entry>& selected,
                     check::LicensingState& state);

/// Whether `text` with this match is certainly that of licence `id` with some
/// words changed.
bool is_altered(std::string_view id, const license::TextMatch& match,
                std::string_view text);

}  // namespace tgpl::read
