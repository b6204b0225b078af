/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The licence and holders of the project.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "git/repository.h"
#include "header/notice.h"
#include "read/read_state.h"

namespace tgpl::read {

/// Returns the expression in the canonical form of SPDX. Throws Error(usage) if
/// it is invalid or contains an unknown licence.
std::string canonical_expression(const std::string& expression);

/// Throws Error(config) if TGPL.toml has an error: it is the maintainer's
/// statement, so its intention must not be guessed.
void require_valid_terms(const Context& context);

/// Throws Error(usage) unless `holder` can be written in a one-line comment.
void require_name(const std::string& holder);

/// The holder set in the git configuration; empty if there is none.
std::vector<std::string> configured_holder(const git::Config& config);

/// Whose notices are the project's own: the holders in TGPL.toml or, if it
/// names none, configured_holder().
std::vector<std::string> own_holders(const Context& context,
                                     const git::Config& config);

/// The notice from TGPL.toml; empty if there is no such file.
header::Notice terms_notice(const Context& context);
header::Notice terms_notice(const terms::Terms& terms);

enum class HolderNeed { required, optional };

/// The project's own notice, which `header add` writes into a file without any.
/// Options take precedence over TGPL.toml, which takes precedence over the git
/// configuration. Throws Error(usage) if there is no licence or, with
/// HolderNeed::required, no holder.
header::Notice project_notice(const Context& context, const git::Config& config,
                              const std::string& license,
                              const std::vector<std::string>& holders,
                              HolderNeed need = HolderNeed::required);

}  // namespace tgpl::read
