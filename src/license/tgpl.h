/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The TGPL as a licence text that we know byte for byte.
#pragma once

#include <string_view>

#include "license/license_text.h"

namespace tgpl::license {

/// The text that ships with the program, under both ids of version 0.1.
std::string_view tgpl_text();

/// Whether `id` is LicenseRef-TGPL-0.1-only or -or-later.
bool is_tgpl(std::string_view id);

/// match_license_text, and the TGPL.
TextMatch match_text(std::string_view text);

}  // namespace tgpl::license
