/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Ctrl-C takes effect between two files, never within one: a file that is being
// written is finished or left unchanged, and no temporary file remains.
#pragma once

namespace tgpl {

/// From now on SIGINT, SIGTERM and SIGHUP are recorded instead of ending the
/// program. A second signal ends it.
void watch_interrupts();

/// Throws Error(io) if a signal was recorded.
void stop_if_interrupted();

}  // namespace tgpl
