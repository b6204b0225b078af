/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A look into a repository that somebody else keeps somewhere else, and whom
// we do not trust. What is fetched comes into a bare repository that is thrown
// away: no hook and no configuration of either side runs anything, nobody is
// asked for a password, and time, memory and size are bounded.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "git/subprocess.h"

namespace tgpl::git {

/// What git may use to talk to `url`, as GIT_ALLOW_PROTOCOL has it: a server
/// cannot send us on to another protocol, but for http to https. "" where it is
/// no address that we ask.
std::string_view protocols_for(std::string_view url);

/// A folder of its own that goes away with this object.
class TemporaryFolder {
 public:
  /// Throws Error(io).
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
  /// Empty; object_format as in Repository. Everything that is done with it
  /// has `bounds.time` together. Throws Error.
  Throwaway(const std::string& url, const std::string& object_format,
            const Bounds& bounds);

  /// Fetches without tags. What the answer says of an error is git's.
  ProcessResult fetch(const std::vector<std::string>& options,
                      const std::vector<std::string>& refspecs) const;

  /// Runs git in it. Where a fetch had a --filter, git goes for objects that
  /// it needs and were left out, within the same bounds.
  ProcessResult run(std::vector<std::string> arguments) const;

 private:
  std::string url_;
  Bounds bounds_;
  std::chrono::steady_clock::time_point last_;
  TemporaryFolder folder_;
  bool quiet_ssh_ = false;
};

}  // namespace tgpl::git
