/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Notices that a text gives as samples for its readers: "use the following
// message: I dedicate ... to the public domain".
#pragma once

#include <string_view>
#include <vector>

#include "license/find_notices.h"

namespace tgpl::license {

/// Marks the notices that are samples as no statement of the file.
void mark_samples(std::string_view text, std::vector<FoundNotice>& notices);

}  // namespace tgpl::license
