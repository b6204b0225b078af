/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// "Alternatively, this may be distributed under the GPL" within a text of BSD
// is a choice, and no change of the text.
#pragma once

#include <string_view>

#include "license/detect.h"

namespace tgpl::license {

/// Texts of `bytes` to which nothing but such sentences was added are no more
/// modified.
void take_out_alternatives(std::string_view bytes, Detection& found);

}  // namespace tgpl::license
