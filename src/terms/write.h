/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Writes terms as the text of a new TGPL.toml.
#pragma once

#include <string>
#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms {

/// A commented TGPL.toml: every key that is set, in the order of the schema,
/// then `policy_text`, which is the [policy] table as TOML or empty.
/// read_terms() returns equal Terms if every text is valid for its key. Callers
/// with unchecked texts must read the result to find out.
std::string write_terms(const Terms& terms, std::string_view policy_text);

}  // namespace tgpl::terms
