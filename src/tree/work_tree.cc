// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/work_tree.h"

#include <algorithm>
#include <utility>

#include "base/file.h"
#include "base/path.h"
#include "git/attributes.h"
#include "tree/blob_contents.h"
#include "tree/leftovers.h"
#include "tree/pathspec.h"
#include "tree/ref_trees.h"

namespace tgpl::tree {
namespace {

bool is_in_work_tree(const git::Entry& entry) {
  return !entry.skipped;
}

/// What the stat data tells about the content of an unchecked file.
Content content_by_look(const git::Entry& entry, const FileStamp& stamp) {
  const git::IndexedLook look = git::look_of(stamp);
  if (look == entry.look) return Content::blob;
  return git::is_surely_changed(entry.look, look) ? Content::other
                                                  : Content::unproven;
}

Content known_content(const git::Entry& entry) {
  if (entry.oid.empty()) return Content::other;
  if (entry.skipped || entry.cleanness == git::Cleanness::clean)
    return Content::blob;
  return entry.cleanness == git::Cleanness::unclean ? Content::other
                                                    : Content::unproven;
}

/// Reads files from disk; those that a sparse checkout leaves out, from blobs.
class FileContents : public Contents {
 public:
  FileContents(git::Session& session, std::shared_ptr<ReadLog> log)
      : folder_(session.repository().work_tree),
        blobs_(session, {}),
        log_(std::move(log)) {}

  std::optional<std::string> read(const git::Entry& entry,
                                  std::size_t limit) override {
    std::optional<ReadFile> file = read_file(entry.path, limit);
    if (file) return std::move(file->bytes);
    return entry.skipped ? blobs_.read(entry, limit) : std::nullopt;
  }

  std::optional<View> view(const git::Entry& entry) override {
    auto file = folder_.read_into(entry.path, buffer_);
    if (file) {
      Content content = known_content(entry);
      if (content == Content::unproven)
        content = content_by_look(entry, file->stamp);
      return View{file->bytes, file->stamp, content, std::move(file->memory)};
    }
    return entry.skipped ? view_blob(entry) : std::nullopt;
  }

  std::optional<View> view_blob(const git::Entry& entry) override {
    return blobs_.view_blob(entry);
  }

  Content look(const git::Entry& entry) override {
    const Content content = known_content(entry);
    if (content != Content::unproven) return content;
    const std::optional<FileStamp> stamp = folder_.stamp(entry.path);
    return stamp ? content_by_look(entry, *stamp) : Content::other;
  }

 private:
  std::optional<ReadFile> read_file(const std::string& path,
                                    std::size_t limit) const {
    if (!log_) return folder_.read(path, limit);
    log_->add(path, std::nullopt);  // in case reading throws
    std::optional<ReadFile> file = folder_.read(path, limit);
    if (file) log_->add(path, file->stamp);
    return file;
  }

  Folder folder_;
  BlobContents blobs_;
  ReadBuffer buffer_;
  std::shared_ptr<ReadLog> log_;
};

}  // namespace

void ReadLog::add(const std::string& path,
                  const std::optional<FileStamp>& stamp) {
  const std::scoped_lock lock(mutex_);
  files_.insert_or_assign(path, stamp);
}

std::map<std::string, std::optional<FileStamp>> ReadLog::files() const {
  const std::scoped_lock lock(mutex_);
  return files_;
}

WorkTree::WorkTree(git::Session& session)
    : Tree(&session, {SourceKind::work_tree},
           git::list_work_tree(session,
                               all_of(session.repository_with_work_tree()))) {
  take_leftovers();
}

WorkTree::WorkTree(git::Session& session, const git::WorkTreeLists& lists,
                   std::shared_ptr<ReadLog> log)
    : Tree(&session, {SourceKind::work_tree},
           git::list_work_tree(session, lists, all_of(session.repository()))),
      log_(std::move(log)) {
  take_leftovers();
}

WorkTree::WorkTree(git::Session& session, std::vector<git::Entry> tracked,
                   const Meanwhile& meanwhile)
    : Tree(&session, {SourceKind::work_tree}, std::move(tracked)) {
  std::string untracked;
  meanwhile(*this, [&] {
    untracked = git::ask_untracked(session, all_of(session.repository()));
  });
  std::vector<git::Entry> all = take_entries();
  git::add_untracked(all, untracked);
  set_entries(std::move(all));
  take_leftovers();
}

std::unique_ptr<const WorkTree> WorkTree::unchecked(
    git::Session& session, const Meanwhile& meanwhile) {
  auto tracked = git::list_unchecked(session, all_of(session.repository()));
  if (!tracked) return nullptr;
  return std::unique_ptr<const WorkTree>(
      new WorkTree(session, std::move(*tracked), meanwhile));
}

ContentReader WorkTree::reader() const {
  return ContentReader(std::make_unique<FileContents>(*session(), log_));
}

bool WorkTree::is_on_disk(const git::Entry& entry) const {
  return is_in_work_tree(entry);
}

Content WorkTree::content_of(const git::Entry& entry) const {
  return known_content(entry);
}

std::vector<git::Entry> WorkTree::select(
    const std::vector<std::string>& pathspecs) const {
  const auto list_some = [&](const std::vector<std::string>& some) {
    return list(some);
  };
  require_matches(entries(), repository()->prefix, pathspecs, list_some);
  return list(pathspecs);
}

std::vector<git::Entry> WorkTree::list(
    const std::vector<std::string>& pathspecs) const {
  std::vector<git::Entry> listed = git::list_work_tree(*session(), pathspecs);
  std::erase_if(listed,
                [&](const git::Entry& entry) { return !contains(entry.path); });
  return listed;
}

std::vector<std::string> WorkTree::matching(
    const std::vector<std::string>& pathspecs) const {
  std::vector<std::string> paths;
  for (const git::Entry& entry : list(pathspecs)) paths.push_back(entry.path);
  return paths;
}

std::vector<git::ChangedPath> WorkTree::changes_since(
    const Tree& before, const std::vector<std::string>& pathspecs) const {
  std::vector<git::ChangedPath> changes = git::list_work_tree_changes(
      *session(), before.source().revision, pathspecs);
  // Untracked files have no counterpart, so they count as added.
  for (const git::Entry& entry : list(pathspecs)) {
    if (entry.oid.empty()) changes.push_back({{}, entry});
  }
  return changes;
}

std::vector<std::string> WorkTree::ignored_among(
    const std::vector<std::string>& paths) const {
  return git::ignored_among(*session(), paths);
}

std::vector<RefTree> WorkTree::trees_at(
    const std::vector<std::string>& refs,
    const std::vector<std::string>& paths) const {
  return ref_trees(*session(), refs, paths);
}

std::vector<std::string> WorkTree::converted_among(
    std::span<const std::string_view> paths) const {
  return git::converted_among(*session(), paths);
}

void WorkTree::take_leftovers() {
  const auto looks_temporary = [](const git::Entry& entry) {
    return entry.oid.empty() && is_temporary_name(base_name(entry.path));
  };
  if (std::ranges::none_of(entries(), looks_temporary)) return;
  const Folder folder(work_tree());
  std::vector<git::Entry> all = take_entries();
  std::erase_if(all, [&](const git::Entry& entry) {
    const bool leftover = is_leftover(folder, entry);
    if (leftover) leftovers_.push_back(entry.path);
    return leftover;
  });
  set_entries(std::move(all));
}

void prefetch_index(git::Session& session) {
  git::prefetch_index(session, all_of(session.repository()));
}

git::WorkTreeLists ask_work_tree(git::Session& session) {
  return git::ask_work_tree(session, all_of(session.repository()));
}

}  // namespace tgpl::tree
