/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Duties and parties in the terms of ODRL 2.2, for the formats that contain an
// ODRL policy. The prefixes are "odrl:" and "tgpl:".
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "terms/terms.h"

namespace tgpl::terms::exports {

/// The duties under "yes, if", each {"odrl:action": {"@id": "tgpl:..."}} with
/// a sentence. Never empty, because a permission without a duty would be a
/// plain yes: if there are no conditions, the duty is to obtain consent.
nlohmann::ordered_json odrl_duties(const Terms& terms);

/// {"@type": "vcard:Organization", "vcard:fn": ...} for each holder.
nlohmann::ordered_json odrl_parties(const Terms& terms);

}  // namespace tgpl::terms::exports
