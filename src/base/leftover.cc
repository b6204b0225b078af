// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/leftover.h"

#include <algorithm>
#include <filesystem>
#include <unordered_set>

#include "base/error.h"
#include "base/text.h"

namespace tgpl {
namespace {

std::string path_in(std::string_view parent, std::string_view name) {
  return parent.empty() ? std::string(name) : cat({parent, "/", name});
}

/// The content of the file; nullopt if it is absent. Throws Error(io).
std::optional<std::string> content_of(const Folder& folder,
                                      const std::string& path) {
  std::optional<ReadFile> file = folder.read(path);
  if (!file) return std::nullopt;
  return std::move(file->bytes);
}

std::optional<std::string> content_beside(const Folder& folder,
                                          const std::string& path) {
  const auto name = name_behind(base_name(path));
  if (!name) return std::nullopt;
  return content_of(folder, path_in(parent_path(path), *name));
}

/// Paths of the temporary files directly in the folder `parent`.
std::vector<std::string> temporary_files(const Folder& folder,
                                         std::string_view parent) {
  std::vector<std::string> paths;
  std::error_code none;
  const std::string where = path_in(folder.path(), parent);
  for (const auto& entry : std::filesystem::directory_iterator(where, none)) {
    const std::string name = entry.path().filename().string();
    if (is_temporary_name(name)) paths.push_back(path_in(parent, name));
  }
  return paths;
}

bool has_our_name(std::string_view content) {
  return content.find("SPDX-") != std::string_view::npos ||
         content.find("tgpl") != std::string_view::npos ||
         content.find("TGPL") != std::string_view::npos;
}

}  // namespace

std::optional<std::string> name_behind(std::string_view temporary_name) {
  if (!is_temporary_name(temporary_name)) return std::nullopt;
  temporary_name.remove_prefix(1);
  return std::string(temporary_name.substr(0, temporary_name.rfind(".tgpl-")));
}

bool is_written_by_us(std::string_view content,
                      const std::optional<std::string>& beside) {
  if (trim(content).empty() || has_our_name(content)) return true;
  if (!beside) return false;
  std::unordered_set<std::string_view> known;
  for (const Line& line : split_lines(*beside)) known.insert(trim(line.text));
  std::size_t same = 0;
  std::size_t all = 0;
  for (const Line& line : split_lines(content)) {
    // The last line may be cut.
    if (trim(line.text).empty() || (line.end.empty() && all > 0)) continue;
    ++all;
    if (known.contains(trim(line.text))) ++same;
  }
  return 2 * same >= all;
}

bool is_leftover(const Folder& folder, const std::string& path) {
  if (!is_temporary_name(base_name(path))) return false;
  try {
    const auto content = content_of(folder, path);
    return !content || is_written_by_us(*content, content_beside(folder, path));
  } catch (const Error&) {
    return true;
  }
}

void remove_abandoned(const Folder& folder,
                      const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    if (!is_abandoned(base_name(path))) continue;
    try {
      if (const auto stamp = folder.stamp(path)) folder.remove(path, *stamp);
    } catch (const Error&) {
      continue;  // another run was faster, or it is not ours to remove
    }
  }
}

void remove_leftovers_of(const Folder& folder, const std::string& path,
                         const IsOurs& is_ours) {
  std::vector<std::string> ours;
  const std::string name = std::string(base_name(path)).substr(0, 100);
  for (std::string& file : temporary_files(folder, parent_path(path))) {
    if (name_behind(base_name(file)) != name) continue;
    const auto content = content_of(folder, file);
    if (content && (is_ours(*content) || is_leftover(folder, file)))
      ours.push_back(std::move(file));
  }
  remove_abandoned(folder, ours);
}

void remove_leftovers_in(const Folder& folder) {
  std::vector<std::string> paths = temporary_files(folder, "");
  std::erase_if(paths, [&](const std::string& path) {
    return !is_leftover(folder, path);
  });
  remove_abandoned(folder, paths);
}

}  // namespace tgpl
