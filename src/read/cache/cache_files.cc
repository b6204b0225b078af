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
#include "read/cache/cache_folder.h"

namespace tgpl::read {
namespace {

constexpr std::array kAll = {kNoticesName, kAnswerName};

/// Whether a file of that name is a cache, or the beginning of one.
bool is_ours(std::string_view name) {
  return std::ranges::any_of(kAll, [&](std::string_view one) {
    return name == one ||
           (name.starts_with(cat({".", one, "."})) && is_abandoned(name));
  });
}

std::vector<std::string> our_files(const CacheFolder& folder) {
  std::error_code none;
  std::vector<std::string> names;
  for (const std::filesystem::directory_entry& entry :
       std::filesystem::directory_iterator(folder.full_path_of(""), none)) {
    std::string name = entry.path().filename().string();
    if (is_ours(name)) names.push_back(std::move(name));
  }
  return names;
}

bool clear(const CacheFolder& cache) {
  if (!is_there(cache.root)) return false;
  const Folder folder(cache.root);
  bool found = false;
  for (const std::string& name : our_files(cache)) {
    const std::string path = cache.path_of(name);
    const std::optional<ReadFile> file = folder.read(path);
    if (!file) continue;
    folder.remove(path, file->stamp);
    found = true;
  }
  return found;
}

}  // namespace

bool has_cached_notices(git::Session& session) {
  const std::optional<CacheFolder> folder = chosen_cache_folder(session);
  return folder && is_there(folder->full_path_of(kNoticesName));
}

bool clear_cache(git::Session& session) {
  const bool usual = clear(usual_cache_folder(session));
  const std::optional<CacheFolder> chosen = chosen_cache_folder(session);
  return (chosen && clear(*chosen)) || usual;
}

}  // namespace tgpl::read
