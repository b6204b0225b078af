/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A holder as the text of a copyright notice, and back.
#pragma once

#include <string>
#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms {

/// "Jane Doe <jane@example.org>", or the name alone where there is no e-mail.
std::string holder_text(const Holder& holder);

/// Reads "Name", "Name <address>" and "Name, <web page>"; what stands between
/// the brackets becomes e-mail or URL by what it looks like.
Holder parse_holder(std::string_view text);

}  // namespace tgpl::terms
