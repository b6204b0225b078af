// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/tree.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "base/text.h"
#include "reuse/layout.h"

namespace tgpl::tree {
namespace {

bool has_sidecar_name(const git::Entry& entry) {
  return reuse::is_sidecar(entry.path);
}

}  // namespace

Source usual_source(const git::Repository& repository) {
  if (!repository.bare()) return {};
  return {SourceKind::revision, "HEAD"};
}

Tree::Tree(git::Session* session, Source source,
           std::vector<git::Entry> entries, Extent extent)
    : session_(session), source_(std::move(source)), extent_(extent) {
  set_entries(std::move(entries));
}

Tree::~Tree() = default;

void Tree::set_entries(std::vector<git::Entry> entries) {
  entries_ = std::move(entries);
  has_sidecars_ = std::ranges::any_of(entries_, has_sidecar_name);
}

std::string Tree::work_tree() const {
  return session_ != nullptr ? session_->repository().work_tree : "";
}

git::Config Tree::config() const {
  return session_ != nullptr ? session_->config() : git::Config();
}

const git::Entry* Tree::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(
      entries_, path, {},
      [](const git::Entry& entry) { return std::string_view(entry.path); });
  if (found == entries_.end() || found->path != path) return nullptr;
  return &*found;
}

const git::Entry* Tree::sidecar_of(std::string_view path) const {
  if (!has_sidecars_) return nullptr;
  return find(reuse::sidecar_of(path));
}

bool Tree::is_on_disk(const git::Entry&) const {
  return false;
}

Content Tree::content_of(const git::Entry& entry) const {
  return entry.oid.empty() ? Content::other : Content::blob;
}

Attributes Tree::attributes_of(const std::vector<git::Entry>& entries) const {
  return session_ != nullptr ? Attributes(*session_, entries) : Attributes();
}

std::vector<std::string> Tree::converted_among(
    std::span<const std::string_view>) const {
  return {};
}

std::vector<git::Author> Tree::authors() const {
  return session_ != nullptr ? git::authors(*session_)
                             : std::vector<git::Author>();
}

const std::vector<std::string>& Tree::leftovers() const {
  static const std::vector<std::string> kNone;
  return kNone;
}

std::vector<git::Entry> in_order(std::vector<git::Entry> entries) {
  std::ranges::sort(entries, {}, &git::Entry::path);
  const auto same_path = [](const git::Entry& one, const git::Entry& other) {
    return one.path == other.path;
  };
  entries.erase(std::unique(entries.begin(), entries.end(), same_path),
                entries.end());
  return entries;
}

std::vector<git::Entry> entries_after(
    const std::vector<git::Entry>& entries,
    const std::vector<git::ChangedPath>& changes) {
  std::vector<git::Entry> after;
  after.reserve(entries.size() + changes.size());
  std::set<std::string_view> touched;
  for (const git::ChangedPath& change : changes) {
    touched.insert(change.before.path);
    touched.insert(change.after.path);
    if (!change.after.path.empty()) after.push_back(change.after);
  }
  std::ranges::copy_if(
      entries, std::back_inserter(after),
      [&](const git::Entry& entry) { return !touched.contains(entry.path); });
  std::ranges::sort(after, {}, &git::Entry::path);
  return after;
}

}  // namespace tgpl::tree
