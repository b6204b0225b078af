// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/replaced.h"

#include <filesystem>
#include <fstream>
#include <string_view>

#include "base/file.h"

namespace tgpl::git {
namespace {

/// The name of the next ref in packed-refs; nullopt at the end.
std::optional<std::string> next_packed(std::istream& refs) {
  std::string line;
  while (std::getline(refs, line)) {
    // "OID NAME". Lines with "#" are comments, those with "^" the target of the
    // tag before.
    const std::size_t space = line.find(' ');
    if (line.starts_with('#') || line.starts_with('^') ||
        space == std::string::npos)
      continue;
    return line.substr(space + 1);
  }
  return std::nullopt;
}

/// Seeks, by binary search in the sorted packed-refs file, to a position
/// shortly before the first ref that is not less than `name`. The file may
/// contain hundreds of thousands of refs.
void seek_near(std::istream& refs, std::string_view name) {
  constexpr std::streamoff kNear = 4096;
  std::streamoff low = refs.tellg();
  refs.seekg(0, std::ios::end);
  std::streamoff high = refs.tellg();
  while (high - low > kNear) {
    const std::streamoff middle = low + (high - low) / 2;
    refs.seekg(middle);
    std::string rest_of_line;
    std::getline(refs, rest_of_line);
    const std::optional<std::string> found = next_packed(refs);
    refs.clear();  // resets end of file
    if (found && *found < name) {
      low = refs.tellg();
    } else {
      high = middle;
    }
  }
  refs.seekg(low);
}

bool is_packed(const std::string& common_dir) {
  constexpr std::string_view kFolder = "refs/replace/";
  std::ifstream refs(common_dir + "/packed-refs", std::ios::binary);
  std::string head;
  if (!std::getline(refs, head)) return false;
  const bool sorted =
      head.starts_with('#') && head.find(" sorted") != std::string::npos;
  if (!sorted) {
    refs.seekg(0);
  } else {
    seek_near(refs, kFolder);
  }
  while (const std::optional<std::string> name = next_packed(refs)) {
    if (name->starts_with(kFolder)) return true;
    if (sorted && *name > kFolder) return false;
  }
  return false;
}

}  // namespace

std::optional<bool> has_replace_refs(const std::string& common_dir) {
  if (is_there(common_dir + "/refs/replace")) return true;
  if (is_there(common_dir + "/reftable")) return std::nullopt;
  return is_packed(common_dir);
}

}  // namespace tgpl::git
