// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/inventory.h"

#include <algorithm>

#include "base/digest.h"
#include "base/error.h"
#include "base/parallel.h"
#include "base/text.h"
#include "read/read_state.h"

namespace tgpl::read {
namespace {

std::string read_whole(tree::ContentReader& reader, const git::Entry& entry) {
  // A bill of materials has the digests of all files, also of large ones.
  std::optional<std::string> bytes = reader.read(entry, kLargestEdited);
  if (bytes) return std::move(*bytes);
  throw Error(ErrorKind::repository,
              cat({"the content of ", quote(entry.path), " is missing"}),
              "run 'git fsck' to list what is missing or damaged");
}

std::vector<FileDigests> digest_files(const tree::Tree& tree) {
  std::vector<git::Entry> entries;
  std::ranges::copy_if(tree.entries(), std::back_inserter(entries),
                       tree::is_regular);
  std::vector<FileDigests> out(entries.size());
  for_each_index(
      entries.size(), [&] { return tree.reader(); },
      [&](tree::ContentReader& reader, std::size_t i) {
        const std::string bytes = read_whole(reader, entries[i]);
        out[i] = {entries[i].path, digest_hex(Digest::sha1, bytes),
                  digest_hex(Digest::sha256, bytes)};
      });
  return out;
}

std::map<std::string, std::string> texts_of_refs(
    const tree::Tree& tree, const check::LicensingState& state) {
  std::map<std::string, std::string> out;
  tree::ContentReader reader = tree.reader();
  for (const check::LicenseText& text : state.texts) {
    const git::Entry* entry = tree.find(text.path);
    if (entry == nullptr || text.binary || !text.id.starts_with("LicenseRef-"))
      continue;
    out.emplace(text.id, read_whole(reader, *entry));
  }
  return out;
}

std::size_t count_mode(const tree::Tree& tree, std::uint32_t mode) {
  return static_cast<std::size_t>(
      std::ranges::count(tree.entries(), mode, &git::Entry::mode));
}

}  // namespace

Inventory take_inventory(const tree::Tree& tree) {
  Inventory out;
  out.state = read_state(tree);
  out.files = digest_files(tree);
  out.texts = texts_of_refs(tree, out.state);
  out.links = count_mode(tree, git::kSymlinkMode);
  out.submodules = count_mode(tree, git::kSubmoduleMode);
  return out;
}

}  // namespace tgpl::read
