/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Files that hold a licence text outside of LICENSES/, and the one that the
// terms name.
#pragma once

#include <string_view>
#include <vector>

#include "check/state.h"
#include "license/license_text.h"
#include "tree/tree.h"

namespace tgpl::read {

/// Adds the licence files of all of `tree` to `state`.
void find_license_files(const tree::Tree& tree, check::LicensingState& state);

/// Adds the file that `license-file` in TGPL.toml names, if there is such a
/// key, and one of the two is among `selected`, which are sorted by path.
void find_terms_text(const tree::Tree& tree,
                     const std::vector<git::Entry>& selected,
                     check::LicensingState& state);

/// Whether a text that matches so is surely that of the licence `id`, but for
/// some words.
bool is_altered(std::string_view id, const license::TextMatch& match);

}  // namespace tgpl::read
