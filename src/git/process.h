/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How programs are started, fed and waited for: what subprocess.h stands on,
// and nobody else.
#pragma once

#include <sys/types.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace tgpl::git {

/// Lists of a large tree are megabytes: fewer turns between git and us. It is
/// no harm where the user may not have so much.
inline constexpr int kWidePipe = 1 << 20;

struct Pipe {
  Descriptor read_end;
  Descriptor write_end;
};

/// Throws Error(io).
Pipe make_pipe();

/// Our own writes must not kill us when git stops reading early, or a cache
/// grows larger than the user may write.
void ignore_write_signals();

/// The environment for a child: ours, but for what `changed` names
/// ("NAME=value", or "NAME" to take it out). Messages of git are matched and
/// shown, so they come in one language.
std::vector<std::string> child_environment(
    std::span<const std::string> changed);

/// As exec() wants them; good while `texts` are.
std::vector<char*> pointers(std::vector<std::string>& texts);

/// Starts a program with these standard streams; `err` below 0 is ours. Throws
/// Error(repository).
pid_t spawn(std::span<const std::string> arguments, int in, int out, int err,
            std::span<const std::string> changed = {});

/// Its exit status; 128 + signal if it was killed.
int wait_for(pid_t pid);

/// Reads what there is; false at the end.
bool drain(const Descriptor& from, std::string& to);

}  // namespace tgpl::git
