// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/tree_lookup.h"

#include <utility>

#include "base/text.h"
#include "git/hex.h"
#include "git/mode.h"

namespace tgpl::git {
namespace {

constexpr std::uint32_t kFolderMode = 040000;

/// Reads an entry of a tree object: "MODE NAME\0" and the id in bytes. Moves
/// `at` to the next entry. Returns false if the format is wrong.
bool read_child(std::string_view bytes, std::size_t oid_size, std::size_t& at,
                std::string_view& mode, std::string_view& name,
                std::string_view& oid) {
  const std::size_t space = bytes.find(' ', at);
  if (space == std::string_view::npos) return false;
  const std::size_t stop = bytes.find('\0', space);
  if (stop == std::string_view::npos || bytes.size() - stop <= oid_size)
    return false;
  mode = bytes.substr(at, space - at);
  name = bytes.substr(space + 1, stop - space - 1);
  oid = bytes.substr(stop + 1, oid_size);
  at = stop + 1 + oid_size;
  return true;
}

}  // namespace

TreeLookup::Bytes TreeLookup::folder(const std::string& oid) {
  constexpr std::size_t kMostBytes = std::size_t{32} << 20;
  const auto found = folders_.find(oid);
  if (found != folders_.end()) return found->second;
  std::optional<std::string> bytes = reader_.read_tree(oid);
  if (!bytes) return nullptr;
  if (bytes_ > kMostBytes) {
    folders_.clear();
    bytes_ = 0;
  }
  bytes_ += bytes->size() + oid.size();
  auto kept = std::make_shared<const std::string>(std::move(*bytes));
  folders_.emplace(oid, kept);
  return kept;
}

std::optional<Entry> TreeLookup::child(std::string_view bytes,
                                       std::string_view wanted) const {
  std::string_view mode;
  std::string_view name;
  std::string_view oid;
  for (std::size_t at = 0; read_child(bytes, oid_size_, at, mode, name, oid);) {
    if (name == wanted)
      return Entry{std::string(name), parse_mode(mode), to_hex(oid)};
  }
  return std::nullopt;
}

bool TreeLookup::add_below(const std::string& tree, const std::string& path,
                           std::vector<Entry>& out) {
  const Bytes bytes = folder(tree);
  if (!bytes) return false;
  std::string_view mode;
  std::string_view name;
  std::string_view oid;
  for (std::size_t at = 0;
       read_child(*bytes, oid_size_, at, mode, name, oid);) {
    Entry entry{cat({path, "/", name}), parse_mode(mode), to_hex(oid)};
    if (entry.mode != kFolderMode) {
      out.push_back(std::move(entry));
    } else if (!add_below(entry.oid, entry.path, out)) {
      return false;
    }
  }
  return true;
}

bool TreeLookup::add(const std::string& tree, const std::string& path,
                     std::vector<Entry>& out) {
  std::string at = tree;
  const std::vector<std::string_view> names =
      split(std::string_view(path).substr(
                0, path.size() - (path.ends_with('/') ? 1 : 0)),
            '/');
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Bytes bytes = folder(at);
    if (!bytes) return false;
    std::optional<Entry> entry = child(*bytes, names[i]);
    if (!entry) return true;
    const bool last = i + 1 == names.size();
    if (entry->mode == kFolderMode && !last) {
      at = entry->oid;
      continue;
    }
    if (!last) return true;
    entry->path =
        join(std::vector<std::string>(names.begin(), names.end()), "/");
    if (entry->mode == kFolderMode)
      return add_below(entry->oid, entry->path, out);
    out.push_back(std::move(*entry));
  }
  return true;
}

std::optional<std::vector<Entry>> TreeLookup::list(
    const std::string& tree, const std::vector<std::string>& paths) {
  std::vector<Entry> out;
  for (const std::string& path : paths) {
    if (!path.empty() && !add(tree, path, out)) return std::nullopt;
  }
  return out;
}

}  // namespace tgpl::git
