/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Permissions and duties in the words of ODRL 2.2, for the formats that hold
// a policy of it. Prefixes are "odrl:" and "tgpl:".
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "terms/terms.h"

namespace tgpl::terms::exports {

/// The duties under "yes, if", each {"odrl:action": {"@id": "tgpl:..."}} with
/// a sentence. Never empty, for a permission without a duty is a plain yes:
/// where nothing else is asked, consent is.
nlohmann::ordered_json odrl_duties(const Terms& terms);

/// {"@type": "vcard:Organization", "vcard:fn": ...} of each holder.
nlohmann::ordered_json odrl_parties(const Terms& terms);

}  // namespace tgpl::terms::exports
