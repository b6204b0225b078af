// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/cache_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/file.h"
#include "base/text.h"

namespace tgpl::read {
namespace {

constexpr std::array kAll = {kNoticesPath, kAnswerPath};

}  // namespace

bool has_cached_notices(const git::Repository& repository) {
  return is_there(cat({repository.common_dir, "/", kNoticesPath}));
}

bool clear_cache(const git::Repository& repository) {
  namespace fs = std::filesystem;
  const Folder folder(repository.common_dir);
  const fs::path beside = fs::path(repository.common_dir) / "tgpl";
  std::error_code none;
  std::vector<std::string> names;
  for (const fs::directory_entry& entry :
       fs::directory_iterator(beside, none)) {
    const std::string name = entry.path().filename().string();
    const bool ours = std::ranges::any_of(kAll, [&](std::string_view path) {
      return name == base_name(path) ||
             (name.starts_with(cat({".", base_name(path), "."})) &&
              is_abandoned(name));
    });
    if (ours) names.push_back(name);
  }
  bool found = false;
  for (const std::string& name : names) {
    const std::string path = cat({"tgpl/", name});
    const std::optional<ReadFile> file = folder.read(path);
    if (!file) continue;
    folder.remove(path, file->stamp);
    found = true;
  }
  return found;
}

}  // namespace tgpl::read
