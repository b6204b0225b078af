/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Statements that programs read: SPDX tags, AppStream's metadata_license,
// cc:license in SVG and RDF, the licence field of a Cabal file, and addresses
// of licences.
#pragma once

#include <string_view>
#include <vector>

#include "license/find_notices.h"

namespace tgpl::license {

/// In order. Those in the form of addresses are last, and clear only where the
/// address alone states a licence.
std::vector<FoundNotice> machine_notices(std::string_view text);

}  // namespace tgpl::license
