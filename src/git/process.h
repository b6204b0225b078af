/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Starts programs, feeds them and waits for them. Only for subprocess.h and the
// code that implements it.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace tgpl::git {

/// Size of pipe buffers. Lists of a large tree are megabytes, and a larger
/// buffer means fewer switches between git and us. If the system allows less,
/// only speed is lost.
inline constexpr int kWidePipe = 1 << 20;

struct Pipe {
  Descriptor read_end;
  Descriptor write_end;
};

/// Throws Error(io) if the system fails.
Pipe make_pipe();

/// Ignores SIGPIPE and SIGXFSZ, so that a write does not kill us when git stops
/// reading early or a cache exceeds the file size limit.
void ignore_write_signals();

/// Returns the environment for a child process: ours with the changes in
/// `changed` ("NAME=value" sets, "NAME" removes), and with LC_ALL=C, because
/// messages of git are matched and shown.
std::vector<std::string> child_environment(
    std::span<const std::string> changed);

/// The argument array for exec(). Valid as long as `texts` is unchanged.
std::vector<char*> pointers(std::vector<std::string>& texts);

/// Starts a program with these standard streams; `err` below 0 means ours.
/// Throws Error(repository) if it cannot be started.
pid_t spawn(std::span<const std::string> arguments, int in, int out, int err,
            std::span<const std::string> changed = {});

/// Waits for the process and returns its exit status; 128 + signal if it was
/// killed.
int wait_for(pid_t pid);

inline constexpr std::size_t kDrainedAtOnce = 65536;

/// Appends the available bytes to `to`, at most kDrainedAtOnce. Returns false
/// at the end of the input. Throws Error(io) if reading fails: what was read so
/// far is not all.
bool drain(const Descriptor& from, std::string& to);

}  // namespace tgpl::git
