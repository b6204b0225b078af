/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// "License: Foo Public License": a label with the name of a licence that we do
// not know.
#pragma once

#include <string_view>
#include <vector>

#include "license/find_notices.h"

namespace tgpl::license {

/// The labels whose value is a name, in order. The caller drops those whose
/// name find_notices() knows.
std::vector<FoundNotice> unknown_labels(std::string_view text);

}  // namespace tgpl::license
