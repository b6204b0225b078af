/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The text of the TGPL, which is recognised line by line.
#pragma once

#include <string_view>

#include "license/license_text.h"

namespace tgpl::license {

/// The text of version 0.1 that comes with the program; the same for both ids.
std::string_view tgpl_text();

/// Whether `id` is LicenseRef-TGPL-0.1-only or -or-later.
bool is_tgpl(std::string_view id);

/// Like match_license_text(), but also recognises the TGPL.
TextMatch match_text(std::string_view text);

}  // namespace tgpl::license
