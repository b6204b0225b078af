/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// One reading interface for three sources: the work tree, the index, any
// commit. Everything that reads a tree goes through here.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/file.h"
#include "git/blob_reader.h"
#include "git/changes.h"
#include "git/here.h"
#include "git/listing.h"
#include "git/repository.h"

namespace tgpl::read {
class ReadAhead;
class HistoryMemo;
}  // namespace tgpl::read

namespace tgpl::tree {

enum class SourceKind { work_tree, index, revision };

struct Source {
  SourceKind kind = SourceKind::work_tree;
  std::string revision;  ///< for SourceKind::revision
};

/// Where the user named none: the work tree, or HEAD where there is none.
Source usual_source(const git::Repository& repository);

struct View {
  std::string_view bytes;
  std::optional<FileStamp> stamp = std::nullopt;  ///< of the file, if any
};

/// Which files of the work tree were read as they lie there, whatever the blobs
/// say that the index has for them. For several threads.
class ReadLog {
 public:
  /// `stamp`: how the file looked; nothing where it could not be read.
  void add(const std::string& path, const std::optional<FileStamp>& stamp);

  /// By path.
  std::map<std::string, std::optional<FileStamp>> files() const;

 private:
  mutable std::mutex mutex_;
  std::map<std::string, std::optional<FileStamp>> files_;
};

/// Reads contents of one source. Not for use from several threads.
class ContentReader {
 public:
  ContentReader(const git::Repository& repository, const Source& source,
                git::ReadThrough through = git::ReadThrough::library,
                std::shared_ptr<git::BlobReader> blobs = nullptr);

  /// The bytes of the entry; nothing if it is not there (any more), or is no
  /// regular file. Throws Error(io) if it cannot be read.
  std::optional<std::string> read(const git::Entry& entry);

  /// The same, good until the next call: for who reads many.
  std::optional<View> view(const git::Entry& entry);

  /// How the file looks that view() would read; nothing if it is not there.
  /// Throws Error(io) if that cannot be found out.
  std::optional<FileStamp> stamp(const git::Entry& entry) const;

  /// What the repository has, also where the source is the work tree.
  std::optional<View> view_blob(const git::Entry& entry);

  /// What read() finds in the work tree is told to `log`.
  void log_to(std::shared_ptr<ReadLog> log) { log_ = std::move(log); }

 private:
  std::optional<ReadFile> read_file(const std::string& path) const;
  git::BlobReader& blobs();

  const git::Repository* repository_;
  git::ReadThrough through_;
  std::unique_ptr<Folder> folder_;
  std::shared_ptr<git::BlobReader> blobs_;
  ReadBuffer room_;
  std::string blob_;
  std::shared_ptr<ReadLog> log_;
};

/// Starts git on what Tree will want of `source`, if the user stands at the top
/// of the work tree; to be called before open_repository(). Of the next commit,
/// look_at_staged() in change.h wants less.
void prefetch(const Source& source);

/// The same for Tree::unchecked(), where nothing is kept of an earlier run.
void prefetch_unchecked();

/// Starts git on what the index has, where prefetch() left that out because
/// there is an answer of the run before (result_cache.h).
void prefetch_index(const git::Repository& repository);

/// What git finds in the whole work tree, wherever in it the user stands.
git::WorkTreeLists ask_work_tree(const git::Repository& repository);

class Tree {
 public:
  /// Lists the whole tree. Throws Error(repository).
  Tree(git::Repository repository, Source source,
       std::shared_ptr<read::HistoryMemo> memory = nullptr);

  /// The whole work tree, in which git found `lists`.
  Tree(const git::WorkTreeLists& lists, git::Repository repository);

  /// The whole work tree for who reads every file of it with a NoticeReader:
  /// which of them are clean turns out then. Nothing where git has to be asked
  /// before.
  static std::optional<Tree> unchecked(const git::Repository& repository);

  /// The commit `source`, of which its parent and what it changed are known:
  /// nothing is listed again. It shares the memory of its parent.
  Tree(const Tree& parent, Source source,
       const std::vector<git::ChangedPath>& changes);

  /// A part of `source`: `entries`, and nothing else is looked for. What it has
  /// not may be in the source all the same.
  Tree(git::Repository repository, Source source,
       std::vector<git::Entry> entries,
       std::shared_ptr<read::HistoryMemo> memory = nullptr);

  git::Session& session() const { return git::here(); }
  const git::Repository& repository() const { return repository_; }
  const Source& source() const { return source_; }

  /// Whether it is a part; so is what is made from one.
  bool partial() const { return partial_; }

  /// Every file, by path; submodules and symbolic links are in it.
  const std::vector<git::Entry>& entries() const { return entries_; }

  const git::Entry* find(std::string_view path) const;
  bool contains(std::string_view path) const { return find(path) != nullptr; }

  /// "PATH.license"; null if there is none.
  const git::Entry* sidecar_of(std::string_view path) const;

  /// The entries that match `pathspecs`, which are relative to the folder the
  /// user is in. Throws Error(usage) if one matches nothing.
  std::vector<git::Entry> select(
      const std::vector<std::string>& pathspecs) const;

  /// `path` as the user types it in the current folder, from the top. Throws
  /// Error(usage) if that is no path in the work tree.
  std::string path_from_top(const std::string& path) const;

  ContentReader reader() const;

  /// What is known of other trees of the same history; nullptr if nothing is.
  const std::shared_ptr<read::HistoryMemo>& memory() const { return memory_; }

  /// What was read of the whole work tree that git had listed before; nullptr
  /// for other trees.
  const std::shared_ptr<ReadLog>& log() const { return log_; }

  /// What of unchecked files is read already; nullptr if nothing is.
  const read::ReadAhead* ahead() const { return ahead_.get(); }

  /// Temporary files of ours that a killed run left behind.
  const std::vector<std::string>& leftovers() const { return leftovers_; }

 private:
  Tree(std::vector<git::Entry> unchecked, git::Repository repository);
  void take_leftovers();
  void look_for_sidecars();
  bool matches_something(const std::string& pathspec) const;

  git::Repository repository_;
  Source source_;
  std::vector<git::Entry> entries_;
  std::vector<std::string> leftovers_;
  std::shared_ptr<read::HistoryMemo> memory_;
  std::shared_ptr<ReadLog> log_;
  std::shared_ptr<const read::ReadAhead> ahead_;
  bool partial_ = false;
  bool has_sidecars_ = false;  ///< most projects have none
};

/// Whether the entry is a file with content of its own: no symbolic link, no
/// submodule.
bool is_regular(const git::Entry& entry);

}  // namespace tgpl::tree
