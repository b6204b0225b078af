/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the project says of its licence and its holders.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "git/repository.h"
#include "header/notice.h"
#include "read/read_state.h"

namespace tgpl::read {

/// The expression as SPDX writes it. Throws Error(usage) if it is none, or
/// names a licence that is not known.
std::string canonical_expression(const std::string& expression);

/// Throws Error(config) if there is a TGPL.toml with an error in it: it is the
/// word of the maintainer, and what it says is not guessed at.
void require_valid_terms(const Context& context);

/// Throws Error(usage) unless `holder` can stand in a comment of one line.
void require_name(const std::string& holder);

/// The holder that git config names; none if it names none.
std::vector<std::string> configured_holder(const git::Config& config);

/// What TGPL.toml says; empty without one.
header::Notice terms_notice(const Context& context);

enum class HolderNeed { required, optional };

/// The project's own notice: what `header add` puts on a file that says
/// nothing. Options win over TGPL.toml, which wins over git config. Throws
/// Error(usage) if there is no licence or, where required, no holder.
header::Notice project_notice(const Context& context, const git::Config& config,
                              const std::string& license,
                              const std::vector<std::string>& holders,
                              HolderNeed need = HolderNeed::required);

}  // namespace tgpl::read
