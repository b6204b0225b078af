/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Terms become the text of a new TGPL.toml.
#pragma once

#include <string>
#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms {

/// A commented TGPL.toml: the tables in the order of the schema, only what is
/// set, then `policy_text`, which is the [policy] table as TOML or empty.
/// read_terms gives the same Terms back if every text in them is fit for its
/// key; it is for the caller to read the file again where texts came from
/// outside.
std::string write_terms(const Terms& terms, std::string_view policy_text);

}  // namespace tgpl::terms
