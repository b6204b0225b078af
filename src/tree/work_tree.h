/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/file_stamp.h"
#include "tree/tree.h"

namespace tgpl::tree {

/// Records which files of the work tree were read from disk, whatever blobs the
/// index has for them. Thread-safe.
class ReadLog {
 public:
  /// `stamp` is the stat data of the file; nullopt if it could not be read.
  void add(const std::string& path, const std::optional<FileStamp>& stamp);

  /// The recorded files with their stat data.
  std::map<std::string, std::optional<FileStamp>> files() const;

 private:
  mutable std::mutex mutex_;
  std::map<std::string, std::optional<FileStamp>> files_;
};

/// The files on disk: tracked files, and untracked ones that are not ignored.
class WorkTree : public Tree {
 public:
  /// Lists all files. Throws Error(repository) if git fails or there is no work
  /// tree.
  explicit WorkTree(git::Session& session);

  /// All files, with the differences that git found in `lists`. Files read
  /// through ContentReader::read() are recorded in `log`.
  WorkTree(git::Session& session, const git::WorkTreeLists& lists,
           std::shared_ptr<ReadLog> log);

  /// Called with the tracked files while git looks for untracked ones. Must
  /// call `wait`, which returns when git has finished.
  using Meanwhile = std::function<void(const Tree& tracked,
                                       const std::function<void()>& wait)>;

  /// All files, for callers that read every file with a NoticeReader, which
  /// finds out which files are unchanged. Returns nullptr if git has to list
  /// the files (see git::list_unchecked()).
  static std::unique_ptr<const WorkTree> unchecked(git::Session& session,
                                                   const Meanwhile& meanwhile);

  ContentReader reader() const override;
  bool is_on_disk(const git::Entry& entry) const override;
  Content content_of(const git::Entry& entry) const override;
  std::vector<git::Entry> select(
      const std::vector<std::string>& pathspecs) const override;
  std::vector<std::string> matching(
      const std::vector<std::string>& pathspecs) const override;
  std::vector<git::ChangedPath> changes_since(
      const Tree& before,
      const std::vector<std::string>& pathspecs) const override;
  std::vector<std::string> ignored_among(
      const std::vector<std::string>& paths) const override;
  std::vector<RefTree> trees_at(
      const std::vector<std::string>& refs,
      const std::vector<std::string>& paths) const override;
  std::vector<std::string> converted_among(
      std::span<const std::string_view> paths) const override;
  const std::vector<std::string>& leftovers() const override {
    return leftovers_;
  }

 private:
  WorkTree(git::Session& session, std::vector<git::Entry> tracked,
           const Meanwhile& meanwhile);
  void take_leftovers();
  /// What git lists, without leftovers and what appeared since.
  std::vector<git::Entry> list(const std::vector<std::string>& pathspecs) const;

  std::vector<std::string> leftovers_;
  std::shared_ptr<ReadLog> log_;
};

/// Starts git early for the list of the index, unless that was already done.
void prefetch_index(git::Session& session);

/// Asks git for the differences between index and work tree, for the whole work
/// tree even if the current directory is below its top.
git::WorkTreeLists ask_work_tree(git::Session& session);

}  // namespace tgpl::tree
