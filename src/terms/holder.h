/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Converts a holder to the text of a copyright notice and back.
#pragma once

#include <string>
#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms {

/// "Jane Doe <jane@example.org>", or only the name if there is no e-mail
/// address.
std::string holder_text(const Holder& holder);

/// What the holder is and how much is theirs, also where TGPL.toml does not say
/// it.
HolderType type_of(const Holder& holder);
Share share_of(const Holder& holder);

/// Parses "Name", "Name <address>" and "Name, <web page>". The text in angle
/// brackets becomes the e-mail address if it contains '@', the URL if it only
/// contains '.', and is ignored otherwise.
Holder parse_holder(std::string_view text);

}  // namespace tgpl::terms
