/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Ctrl-C between two files, not within one: what was begun is finished or
// taken back, and no temporary file stays.
#pragma once

namespace tgpl {

/// From now on SIGINT, SIGTERM and SIGHUP are remembered instead of ending the
/// program at once; a second one ends it.
void watch_interrupts();

/// Throws Error(io) if one came.
void stop_if_interrupted();

}  // namespace tgpl
