/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include "terms/export/subject.h"
#include "tree/tree.h"

namespace tgpl::publish {

/// The terms of a tree and their licence text, as input for exports. Throws
/// Error(config) if the tree has no TGPL.toml or an invalid one.
terms::exports::Subject export_subject(const tree::Tree& tree);

}  // namespace tgpl::publish
