// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/tree.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "git/attributes.h"
#include "git/here.h"
#include "read/cache/cache_files.h"
#include "read/cache/history_memo.h"
#include "read/cache/read_ahead.h"
#include "read/published.h"
#include "reuse/layout.h"

namespace tgpl::tree {
namespace {

std::vector<git::Entry> list(const Source& source,
                             const std::vector<std::string>& pathspecs) {
  switch (source.kind) {
    case SourceKind::work_tree:
      return git::list_work_tree(git::here(), pathspecs);
    case SourceKind::index:
      return git::list_index(git::here(), pathspecs);
    case SourceKind::revision:
      break;
  }
  return git::list_tree(
      git::here(), git::resolve_tree(git::here(), source.revision), pathspecs);
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

/// The whole work tree. The way up instead of ":/": GIT_LITERAL_PATHSPECS would
/// take that for a name.
std::vector<std::string> all_of(const git::Repository& repository) {
  const std::string up = repository.up();
  if (up.empty()) return {};
  return {up};
}

bool is_below(std::string_view path, std::string_view folder) {
  return folder.empty() || path == folder ||
         (path.starts_with(folder) && path[folder.size()] == '/');
}

}  // namespace

ContentReader::ContentReader(const git::Repository& repository,
                             const Source& source, git::ReadThrough through,
                             std::shared_ptr<git::BlobReader> blobs)
    : repository_(&repository), through_(through), blobs_(std::move(blobs)) {
  if (source.kind == SourceKind::work_tree)
    folder_ = std::make_unique<Folder>(repository.work_tree);
}

git::BlobReader& ContentReader::blobs() {
  if (!blobs_)
    blobs_ = std::make_shared<git::BlobReader>(git::here(), through_);
  return *blobs_;
}

void ReadLog::add(const std::string& path,
                  const std::optional<FileStamp>& stamp) {
  const std::scoped_lock lock(mutex_);
  files_.insert_or_assign(path, stamp);
}

std::map<std::string, std::optional<FileStamp>> ReadLog::files() const {
  const std::scoped_lock lock(mutex_);
  return files_;
}

std::optional<ReadFile> ContentReader::read_file(
    const std::string& path) const {
  if (!log_) return folder_->read(path);
  log_->add(path, std::nullopt);  // if it throws
  std::optional<ReadFile> file = folder_->read(path);
  if (file) log_->add(path, file->stamp);
  return file;
}

std::optional<std::string> ContentReader::read(const git::Entry& entry) {
  if (!is_regular(entry)) return std::nullopt;
  if (folder_) {
    std::optional<ReadFile> file = read_file(entry.path);
    if (file) return std::move(file->bytes);
    if (!entry.skipped) return std::nullopt;
  }
  return blobs().read(entry.oid);
}

std::optional<View> ContentReader::view(const git::Entry& entry) {
  if (!is_regular(entry)) return std::nullopt;
  if (folder_) {
    const auto file = folder_->read_into(entry.path, room_);
    if (file) return View{file->bytes, file->stamp};
    if (!entry.skipped) return std::nullopt;
  }
  return view_blob(entry);
}

std::optional<FileStamp> ContentReader::stamp(const git::Entry& entry) const {
  return folder_ ? folder_->stamp(entry.path) : std::nullopt;
}

std::optional<View> ContentReader::view_blob(const git::Entry& entry) {
  std::optional<std::string> bytes = blobs().read(entry.oid);
  if (!bytes) return std::nullopt;
  blob_ = std::move(*bytes);
  return View{blob_};
}

void prefetch(const Source& source) {
  // Elsewhere the lists are asked for with the way up, which is not known yet.
  if (!is_there(".git") || source.kind != SourceKind::work_tree) return;
  // With an answer of the run before, the index most likely is not wanted; in a
  // linked worktree, nobody knows here whether there is one.
  if (is_there(".git/") && !is_there(cat({".git/", read::kAnswerPath})))
    git::prefetch_index(git::here());
  git::prefetch_work_tree(git::here());
  if (is_there(std::string(reuse::kTermsPath))) read::prefetch_published();
}

void prefetch_unchecked() {
  if (!is_there(".git")) return;
  if (is_there(cat({".git/", read::kNoticesPath}))) return prefetch({});
  git::prefetch_untracked(git::here());
  if (is_there(".git/")) git::prefetch_converted(git::here());
  if (is_there(std::string(reuse::kTermsPath))) read::prefetch_published();
}

void prefetch_index(const git::Repository& repository) {
  git::prefetch_index(git::here(), all_of(repository));
}

git::WorkTreeLists ask_work_tree(const git::Repository& repository) {
  return git::ask_work_tree(git::here(), all_of(repository));
}

Source usual_source(const git::Repository& repository) {
  if (!repository.bare()) return {};
  return {SourceKind::revision, "HEAD"};
}

Tree::Tree(git::Repository repository, Source source,
           std::shared_ptr<read::HistoryMemo> memory)
    : repository_(std::move(repository)),
      source_(std::move(source)),
      memory_(std::move(memory)) {
  entries_ = list(source_, source_.kind == SourceKind::revision
                               ? std::vector<std::string>{}
                               : all_of(repository_));
  take_leftovers();
  look_for_sidecars();
}

Tree::Tree(const git::WorkTreeLists& lists, git::Repository repository)
    : repository_(std::move(repository)),
      entries_(git::list_work_tree(git::here(), lists, all_of(repository_))),
      log_(std::make_shared<ReadLog>()) {
  take_leftovers();
  look_for_sidecars();
}

Tree::Tree(std::vector<git::Entry> unchecked, git::Repository repository)
    : repository_(std::move(repository)), entries_(std::move(unchecked)) {
  std::string untracked;
  ahead_ = std::make_shared<const read::ReadAhead>(*this, [&] {
    untracked = git::ask_untracked(git::here(), all_of(repository_));
  });
  git::add_untracked(entries_, untracked);
  take_leftovers();
  look_for_sidecars();
}

std::optional<Tree> Tree::unchecked(const git::Repository& repository) {
  auto entries = git::list_unchecked(git::here(), all_of(repository));
  if (!entries) return std::nullopt;
  return Tree(std::move(*entries), repository);
}

Tree::Tree(git::Repository repository, Source source,
           std::vector<git::Entry> entries,
           std::shared_ptr<read::HistoryMemo> memory)
    : repository_(std::move(repository)),
      source_(std::move(source)),
      entries_(std::move(entries)),
      memory_(std::move(memory)),
      partial_(true) {
  std::ranges::sort(entries_, {}, &git::Entry::path);
  const auto same_path = [](const git::Entry& one, const git::Entry& other) {
    return one.path == other.path;
  };
  entries_.erase(std::unique(entries_.begin(), entries_.end(), same_path),
                 entries_.end());
  look_for_sidecars();
}

ContentReader Tree::reader() const {
  // Of a whole tree, several threads read at once: each its own.
  if (memory_ && partial_)
    return {repository_, source_, git::ReadThrough::library, memory_->blobs()};
  ContentReader reader(
      repository_, source_,
      partial_ ? git::ReadThrough::program : git::ReadThrough::library);
  reader.log_to(log_);
  return reader;
}

void Tree::take_leftovers() {
  std::erase_if(entries_, [&](const git::Entry& entry) {
    const bool leftover =
        entry.oid.empty() && is_temporary_name(base_name(entry.path));
    if (leftover) leftovers_.push_back(entry.path);
    return leftover;
  });
}

void Tree::look_for_sidecars() {
  has_sidecars_ = std::ranges::any_of(entries_, [](const git::Entry& entry) {
    return reuse::is_sidecar(entry.path);
  });
}

const git::Entry* Tree::sidecar_of(std::string_view path) const {
  if (!has_sidecars_) return nullptr;
  return find(reuse::sidecar_of(path));
}

Tree::Tree(const Tree& parent, Source source,
           const std::vector<git::ChangedPath>& changes)
    : repository_(parent.repository_),
      source_(std::move(source)),
      memory_(parent.memory_),
      partial_(parent.partial_) {
  std::set<std::string_view> touched;
  for (const git::ChangedPath& change : changes) {
    touched.insert(change.before.path);
    touched.insert(change.after.path);
    if (!change.after.path.empty()) entries_.push_back(change.after);
  }
  std::ranges::copy_if(
      parent.entries_, std::back_inserter(entries_),
      [&](const git::Entry& entry) { return !touched.contains(entry.path); });
  std::ranges::sort(entries_, {}, &git::Entry::path);
  look_for_sidecars();
}

const git::Entry* Tree::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(
      entries_, path, {},
      [](const git::Entry& entry) { return std::string_view(entry.path); });
  if (found == entries_.end() || found->path != path) return nullptr;
  return &*found;
}

bool Tree::matches_something(const std::string& pathspec) const {
  // Nearly always a plain path, which needs no process to look up.
  const std::string path = from_top(repository_.prefix, pathspec);
  const std::string below = path.empty() ? "" : path + "/";
  const auto next =
      std::ranges::lower_bound(entries_, below, {}, &git::Entry::path);
  const bool plain = contains(path) ||
                     (next != entries_.end() && next->path.starts_with(below));
  return plain || (source_.kind != SourceKind::revision &&
                   !list(source_, {pathspec}).empty());
}

std::vector<git::Entry> Tree::select(
    const std::vector<std::string>& pathspecs) const {
  for (const std::string& pathspec : pathspecs) {
    if (matches_something(pathspec)) continue;
    throw Error(ErrorKind::usage,
                cat({"no file of the project matches ", quote(pathspec)}),
                "git may be ignoring it; see 'git check-ignore -v'");
  }
  if (source_.kind != SourceKind::revision) return list(source_, pathspecs);
  std::vector<git::Entry> selected;
  std::ranges::copy_if(
      entries_, std::back_inserter(selected), [&](const git::Entry& entry) {
        return std::ranges::any_of(pathspecs, [&](const std::string& pathspec) {
          return is_below(entry.path, from_top(repository_.prefix, pathspec));
        });
      });
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
              cat({quote(path), " is not a path in the work tree"}),
              "name a file as it is called from the current folder");
}

bool is_regular(const git::Entry& entry) {
  return entry.mode != git::kSymlinkMode && entry.mode != git::kSubmoduleMode;
}

}  // namespace tgpl::tree
