// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "git/session.h"
#include "support/temporary_folder.h"

namespace tgpl {

/// A temporary repository. Settings of the user and the system that would
/// influence tests have no effect in it.
class TemporaryRepository {
 public:
  TemporaryRepository() { run({"init", "-q", "-b", "main"}); }

  /// Without symbolic links, as git prints it.
  std::string path() const {
    return std::filesystem::canonical(folder_.path).string();
  }

  void write(const std::string& name, const std::string& bytes) const {
    folder_.write(name, bytes);
  }

  /// Creates a commit that adds or changes one file.
  void commit(const std::string& name, const std::string& bytes) const {
    write(name, bytes);
    run({"add", "--", name});
    run({"commit", "-q", "--no-verify", "-m", "add " + name});
  }

  /// Runs git in the repository, with a new session, and returns its output.
  std::string run(std::vector<std::string> words) const {
    words.insert(words.begin(),
                 {"-c", "user.name=Ada Example", "-c",
                  "user.email=ada@example.org", "-c", "commit.gpgSign=false"});
    return git::Session(path()).git_output(words);
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace tgpl
