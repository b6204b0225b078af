// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/pathspec.h"

#include <algorithm>
#include <iterator>

#include "base/error.h"
#include "base/path.h"
#include "base/shell_word.h"
#include "base/text.h"

namespace tgpl::tree {
namespace {

bool is_below(std::string_view path, std::string_view folder) {
  return folder.empty() || path == folder ||
         (path.starts_with(folder) && path[folder.size()] == '/');
}

/// Whether the pathspec is a path of an entry or a directory, which is the
/// usual case and needs no process.
bool is_plain_path(const std::vector<git::Entry>& entries,
                   const std::string& path) {
  const std::string below = path.empty() ? "" : path + "/";
  const auto next =
      std::ranges::lower_bound(entries, below, {}, &git::Entry::path);
  return std::ranges::binary_search(entries, path, {}, &git::Entry::path) ||
         (next != entries.end() && next->path.starts_with(below));
}

}  // namespace

std::string from_top(std::string_view prefix, std::string_view path) {
  std::vector<std::string> parts;
  for (const std::string_view text : {prefix, path}) {
    for (const std::string_view part : split(text, '/')) {
      if (part.empty() || part == ".") continue;
      if (part == ".." && !parts.empty()) {
        parts.pop_back();
      } else {
        parts.emplace_back(part);
      }
    }
  }
  return join(parts, "/");
}

std::string path_from_top(const git::Repository& repository,
                          const std::string& path) {
  std::string_view below = path;
  const std::string top = repository.work_tree + "/";
  const bool absolute = below.starts_with(top);
  if (absolute) below.remove_prefix(top.size());
  std::string found = from_top(absolute ? "" : repository.prefix, below);
  if (is_inside(found) && (absolute || !below.starts_with('/'))) return found;
  throw Error(ErrorKind::usage,
              cat({"invalid path ", quote(path), ": outside the working tree"}),
              "use a path relative to the current directory");
}

std::vector<std::string> all_of(const git::Repository& repository) {
  // Not ":/", which would be a file name under GIT_LITERAL_PATHSPECS.
  const std::string up = repository.up();
  if (up.empty()) return {};
  return {up};
}

void require_matches(const std::vector<git::Entry>& entries,
                     std::string_view prefix,
                     const std::vector<std::string>& pathspecs,
                     const ListMatching& list) {
  for (const std::string& pathspec : pathspecs) {
    if (is_plain_path(entries, from_top(prefix, pathspec))) continue;
    if (list && !list({pathspec}).empty()) continue;
    throw Error(ErrorKind::usage,
                cat({"pathspec ", quote(pathspec), " did not match any files"}),
                cat({"if it exists, it may be ignored; to find out, run: git "
                     "check-ignore -v ",
                     shell_word(pathspec)}));
  }
}

std::vector<git::Entry> entries_below(const std::vector<git::Entry>& entries,
                                      std::string_view prefix,
                                      const std::vector<std::string>& paths) {
  std::vector<git::Entry> selected;
  std::ranges::copy_if(
      entries, std::back_inserter(selected), [&](const git::Entry& entry) {
        return std::ranges::any_of(paths, [&](const std::string& path) {
          return is_below(entry.path, from_top(prefix, path));
        });
      });
  return selected;
}

}  // namespace tgpl::tree
