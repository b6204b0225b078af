// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/memory_tree.h"

#include <algorithm>
#include <utility>

#include "base/digest.h"
#include "base/text.h"
#include "git/mode.h"
#include "tree/pathspec.h"

namespace tgpl::tree {
namespace {

using Texts = std::map<std::string, std::string>;

/// The object id that git computes for a blob with this content.
std::string blob_id(std::string_view text) {
  return digest_hex(Digest::sha1, cat({"blob ", std::to_string(text.size()),
                                       std::string_view("\0", 1), text}));
}

std::vector<git::Entry> entries_of(const MemoryFiles& files) {
  std::vector<git::Entry> entries;
  for (const auto& [path, text] : files.texts) {
    const auto mode = files.modes.find(path);
    entries.push_back(
        {path, mode == files.modes.end() ? git::kFileMode : mode->second,
         blob_id(text)});
  }
  return entries;
}

class TextContents : public Contents {
 public:
  explicit TextContents(const Texts& texts) : texts_(texts) {}

  std::optional<std::string> read(const git::Entry& entry,
                                  std::size_t limit) override {
    const auto found = texts_.find(entry.path);
    if (found == texts_.end()) return std::nullopt;
    if (found->second.size() > limit) throw TooLarge(entry.path, limit);
    return found->second;
  }

  std::optional<View> view(const git::Entry& entry) override {
    const auto found = texts_.find(entry.path);
    if (found == texts_.end()) return std::nullopt;
    if (found->second.size() > kLargestFile)
      throw TooLarge(entry.path, kLargestFile);
    return View{found->second};
  }

  std::optional<View> view_blob(const git::Entry& entry) override {
    return view(entry);
  }

  Content look(const git::Entry&) override { return Content::blob; }

 private:
  const Texts& texts_;
};

bool is_ignored(const std::set<std::string>& ignored, std::string_view path) {
  return std::ranges::any_of(ignored, [&](const std::string& one) {
    return path == one || (one.ends_with('/') && path.starts_with(one));
  });
}

/// An empty entry if the path does not exist.
git::Entry entry_at(const Tree& tree, const std::string& path) {
  const git::Entry* entry = tree.find(path);
  return entry == nullptr ? git::Entry() : *entry;
}

bool is_same(const git::Entry& one, const git::Entry& other) {
  return one.path == other.path && one.mode == other.mode &&
         one.oid == other.oid;
}

}  // namespace

MemoryTree::MemoryTree(Extent extent, MemoryFiles files)
    : Tree(nullptr, {SourceKind::memory}, entries_of(files), extent),
      files_(std::move(files)) {}

MemoryTree::MemoryTree(
    std::initializer_list<std::pair<const std::string, std::string>> texts)
    : MemoryTree(MemoryFiles{texts}) {}

MemoryTree::MemoryTree(std::map<std::string, std::string> texts)
    : MemoryTree(MemoryFiles{std::move(texts)}) {}

ContentReader MemoryTree::reader() const {
  return ContentReader(std::make_unique<TextContents>(files_.texts));
}

std::vector<git::Entry> MemoryTree::select(
    const std::vector<std::string>& pathspecs) const {
  require_matches(entries(), "", pathspecs, nullptr);
  return entries_below(entries(), "", pathspecs);
}

std::vector<std::string> MemoryTree::matching(
    const std::vector<std::string>& pathspecs) const {
  std::vector<std::string> paths;
  for (const git::Entry& entry : entries_below(entries(), "", pathspecs))
    paths.push_back(entry.path);
  return paths;
}

std::vector<git::ChangedPath> MemoryTree::changes_since(
    const Tree& before, const std::vector<std::string>& pathspecs) const {
  std::set<std::string> paths;
  for (const Tree* tree : {&before, static_cast<const Tree*>(this)}) {
    for (const git::Entry& entry :
         pathspecs.empty() ? tree->entries()
                           : entries_below(tree->entries(), "", pathspecs))
      paths.insert(entry.path);
  }
  std::vector<git::ChangedPath> changes;
  for (const std::string& path : paths) {
    git::ChangedPath change{entry_at(before, path), entry_at(*this, path)};
    if (!is_same(change.before, change.after))
      changes.push_back(std::move(change));
  }
  return changes;
}

std::vector<std::string> MemoryTree::ignored_among(
    const std::vector<std::string>& paths) const {
  std::vector<std::string> ignored;
  std::ranges::copy_if(paths, std::back_inserter(ignored),
                       [&](const std::string& path) {
                         return is_ignored(files_.ignored, path);
                       });
  return ignored;
}

Attributes MemoryTree::attributes_of(const std::vector<git::Entry>&) const {
  return Attributes(files_.attributes);
}

std::vector<RefTree> MemoryTree::trees_at(
    const std::vector<std::string>& refs,
    const std::vector<std::string>& paths) const {
  std::vector<RefTree> trees;
  for (const auto& [ref, texts] : files_.refs) {
    if (std::ranges::find(refs, ref) == refs.end()) continue;
    Texts wanted;
    for (const auto& [path, text] : texts) {
      if (std::ranges::find(paths, path) != paths.end()) wanted[path] = text;
    }
    trees.push_back({ref, std::make_shared<const MemoryTree>(
                              MemoryFiles{std::move(wanted)}, Extent::part)});
  }
  return trees;
}

}  // namespace tgpl::tree
