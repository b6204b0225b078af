/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Hooks that git's configuration names, not a file: git 2.54 and newer run
// them.
#pragma once

#include <string>

#include "git/session.h"

namespace tgpl::hook {

bool git_runs_configured_hooks(git::Session& session);

/// "hook.tgpl-pre-commit": where ours are configured.
std::string section_of(const std::string& hook_name);

/// Whether ours is configured, and not switched off.
bool is_configured(const git::Config& config, const std::string& hook_name);

/// Names ours in the configuration of this repository.
void configure(git::Session& session, const std::string& hook_name);

/// Takes it out there, and only there: what the user's own configuration says
/// is the user's. Whether there was something.
bool unset_configuration(git::Session& session, const std::string& hook_name);

}  // namespace tgpl::hook
