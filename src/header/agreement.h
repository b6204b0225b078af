/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Agreements between a project and its contributors. Others wrote most of them,
// and a licence line in them could be read as a part of the agreement.
#pragma once

#include <string_view>

namespace tgpl::header {

/// "contributor agreement" (also a certificate of origin) or "code of conduct";
/// "" for any other file. The name decides; a short one such as "CLA" only
/// together with the words of the file.
std::string_view agreement_kind(std::string_view path, std::string_view text);

}  // namespace tgpl::header
