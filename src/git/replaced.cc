// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/replaced.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "git/subprocess.h"

namespace tgpl::git {
namespace {

constexpr const char* kOriginals = "GIT_NO_REPLACE_OBJECTS";

bool is_there(const std::string& path) {
  std::error_code none;
  return std::filesystem::exists(path, none);
}

bool is_packed(const std::string& common_dir) {
  const std::ifstream file(common_dir + "/packed-refs", std::ios::binary);
  std::ostringstream refs;
  refs << file.rdbuf();
  return refs.view().find(" refs/replace/") != std::string_view::npos;
}

}  // namespace

bool may_replace_objects(const std::string& common_dir, bool bare) {
  // Without a work tree, nothing is left of what was shown before.
  if (bare && std::getenv(kOriginals) != nullptr) return false;
  if (std::getenv("GIT_REPLACE_REF_BASE") != nullptr) return true;
  // git leaves the folder behind when the last ref goes.
  if (is_there(common_dir + "/refs/replace")) return true;
  if (is_there(common_dir + "/reftable"))
    return !git_output({"for-each-ref", "--count=1", "refs/replace/"}).empty();
  return is_packed(common_dir);
}

void show_originals() {
  ::setenv(kOriginals, "1", 1);
}

}  // namespace tgpl::git
