/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Facts that depend on the whole tree: patterns that match no file, sidecars
// without their file, licence files in unexpected places, texts in LICENSES/
// that do not fit their name.
#pragma once

#include "check/state.h"
#include "license/license_text.h"
#include "read/context.h"

namespace tgpl::read {

/// Adds the facts to `state`, which must be that of the whole `tree`.
void add_tree_facts(const tree::Tree& tree, const Context& context,
                    check::LicensingState& state);

/// Compares each text in LICENSES/ with the licence that its name says.
void compare_texts(const tree::Tree& tree,
                   std::vector<check::LicenseText>& texts);

/// If the matched text certainly is another licence than `id`, returns that
/// licence; else "". Returns "" for an id that is neither from SPDX nor the
/// TGPL.
std::string other_license(std::string_view id, const license::TextMatch& match);

}  // namespace tgpl::read
