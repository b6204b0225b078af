/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Authors of commits that are programs: they hold no copyright.
#pragma once

#include "holders/file_history.h"

namespace tgpl::holders {

/// Whether name or e-mail is that of a bot: it ends in "[bot]", or is that of
/// a service that is known to commit under its own name.
bool is_program(const Person& person);

}  // namespace tgpl::holders
