/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Elements of schema.org, which CodeMeta and Croissant are based on.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms::exports {

/// The holders as a list of Person and Organization. `type` is the name of the
/// field for these: "type" or "@type".
nlohmann::ordered_json schema_org_holders(const Terms& terms,
                                          std::string_view type);

}  // namespace tgpl::terms::exports
