/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Recognises commit authors that are programs and so hold no copyright.
#pragma once

#include "holders/file_history.h"

namespace tgpl::holders {

/// Whether the name or e-mail address belongs to a bot: it ends in "[bot]", or
/// is that of a service known to commit under its own name.
bool is_program(const Person& person);

}  // namespace tgpl::holders
