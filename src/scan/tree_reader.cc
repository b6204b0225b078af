// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/tree_reader.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/text.h"

namespace tgpl::scan {
namespace {

std::vector<git::Entry> list(const Source& source,
                             const std::vector<std::string>& pathspecs) {
  switch (source.kind) {
    case SourceKind::work_tree:
      return git::list_work_tree(pathspecs);
    case SourceKind::index:
      return git::list_index(pathspecs);
    case SourceKind::revision:
      break;
  }
  return git::list_tree(git::resolve_tree(source.revision), pathspecs);
}

/// `path` as typed in the folder `prefix`, seen from the top of the tree.
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

bool is_below(std::string_view path, std::string_view folder) {
  return folder.empty() || path == folder ||
         (path.starts_with(folder) && path[folder.size()] == '/');
}

}  // namespace

ContentReader::ContentReader(const git::Repository& repository,
                             const Source& source) {
  if (source.kind == SourceKind::work_tree) {
    folder_ = std::make_unique<Folder>(repository.work_tree);
  } else {
    blobs_ = std::make_unique<git::BlobReader>(repository);
  }
}

std::optional<std::string> ContentReader::read(const git::Entry& entry) {
  if (!is_regular(entry)) return std::nullopt;
  if (blobs_) return blobs_->read(entry.oid);
  std::optional<ReadFile> file = folder_->read(entry.path);
  if (!file) return std::nullopt;
  return std::move(file->bytes);
}

Tree::Tree(git::Repository repository, Source source)
    : repository_(std::move(repository)), source_(std::move(source)) {
  // ":/" is the whole tree for git, also when we stand in a folder of it.
  const bool by_pathspec = source_.kind != SourceKind::revision;
  entries_ = list(source_, by_pathspec ? std::vector<std::string>{":/"}
                                       : std::vector<std::string>{});
}

const git::Entry* Tree::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(
      entries_, path, {},
      [](const git::Entry& entry) { return std::string_view(entry.path); });
  if (found == entries_.end() || found->path != path) return nullptr;
  return &*found;
}

std::vector<git::Entry> Tree::select(
    const std::vector<std::string>& pathspecs) const {
  std::vector<git::Entry> selected;
  for (const std::string& pathspec : pathspecs) {
    std::vector<git::Entry> matched;
    if (source_.kind == SourceKind::revision) {
      const std::string folder = from_top(repository_.prefix, pathspec);
      std::ranges::copy_if(entries_, std::back_inserter(matched),
                           [&](const git::Entry& entry) {
                             return is_below(entry.path, folder);
                           });
    } else {
      matched = list(source_, {pathspec});
    }
    if (matched.empty()) {
      throw Error(ErrorKind::usage,
                  cat({"no file of the project matches ", quote(pathspec)}),
                  "git may be ignoring it; see 'git check-ignore -v'");
    }
    selected.insert(selected.end(), matched.begin(), matched.end());
  }
  std::ranges::sort(selected, {}, &git::Entry::path);
  const auto repeated =
      std::ranges::unique(selected, std::ranges::equal_to(), &git::Entry::path);
  selected.erase(repeated.begin(), repeated.end());
  return selected;
}

std::string Tree::path_from_top(const std::string& path) const {
  std::string_view below = path;
  const std::string top = repository_.work_tree + "/";
  const bool absolute = below.starts_with(top);
  if (absolute) below.remove_prefix(top.size());
  std::string found = from_top(absolute ? "" : repository_.prefix, below);
  if (is_inside(found) && (absolute || !below.starts_with('/'))) return found;
  throw Error(ErrorKind::usage,
              cat({quote(path), " is not a path in the work tree"}));
}

bool is_regular(const git::Entry& entry) {
  return entry.mode != git::kSymlinkMode && entry.mode != git::kSubmoduleMode;
}

}  // namespace tgpl::scan
