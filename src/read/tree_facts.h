/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What only the whole tree tells: a pattern that matches no file, a sidecar
// without its file, a licence file at a strange place, a text in LICENSES/
// that is another licence than its name says.
#pragma once

#include "check/state.h"
#include "license/license_text.h"
#include "read/context.h"

namespace tgpl::read {

/// Adds it to `state`, which is that of all of `tree`.
void add_tree_facts(const tree::Tree& tree, const Context& context,
                    check::LicensingState& state);

/// The licence that a text which matches so surely is, if that is not `id`;
/// else "". Of ids that are no SPDX or TGPL licence nothing is known.
std::string other_license(std::string_view id, const license::TextMatch& match);

}  // namespace tgpl::read
