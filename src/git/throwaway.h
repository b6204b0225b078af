/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads from an untrusted remote repository. Fetches go into a temporary bare
// repository, so that no hook and no configuration of either side is run. There
// is no password prompt, and time, memory and size are limited.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "git/subprocess.h"

namespace tgpl::git {

/// The protocols that git may use for `url`, as a value of GIT_ALLOW_PROTOCOL:
/// a server cannot redirect to another protocol, except from http to https. ""
/// if the URL is invalid or its protocol is not supported.
std::string_view protocols_for(std::string_view url);

/// A temporary directory, deleted by the destructor.
class TemporaryFolder {
 public:
  /// Throws Error(io) if it cannot be created.
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  TemporaryFolder(TemporaryFolder&&) = delete;
  TemporaryFolder& operator=(TemporaryFolder&&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

class Throwaway {
 public:
  /// Makes an empty repository; object_format as in Repository. `bounds.time`
  /// is the limit for all operations together. Throws Error(repository) or
  /// Error(io) if that fails.
  Throwaway(const std::string& url, const std::string& object_format,
            const Bounds& bounds);

  /// Fetches without tags. The result contains git's error message.
  ProcessResult fetch(const std::vector<std::string>& options,
                      const std::vector<std::string>& refspecs) const;

  /// Runs git in the repository. After a fetch with --filter, git fetches
  /// missing objects when it needs them, within the same limits.
  ProcessResult run(std::vector<std::string> arguments) const;

 private:
  std::string url_;
  Bounds bounds_;
  std::chrono::steady_clock::time_point last_;
  TemporaryFolder folder_;
  bool quiet_ssh_ = false;
};

}  // namespace tgpl::git
