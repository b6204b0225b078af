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

/// The files on disk: those that git tracks, and those that it neither tracks
/// nor ignores.
class WorkTree : public Tree {
 public:
  /// Lists all of it. Throws Error(repository), also where there is none.
  explicit WorkTree(git::Session& session);

  /// All of it, in which git found `lists`. What ContentReader::read() finds is
  /// told to `log`.
  WorkTree(git::Session& session, const git::WorkTreeLists& lists,
           std::shared_ptr<ReadLog> log);

  /// Does something with the tracked files; `wait` comes back when git has
  /// found the others, and has to be called.
  using Meanwhile = std::function<void(const Tree& tracked,
                                       const std::function<void()>& wait)>;

  /// All of it, for callers that read every file with a NoticeReader: which of
  /// them are clean shows then. nullptr where git has to be asked before.
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

  std::vector<std::string> leftovers_;
  std::shared_ptr<ReadLog> log_;
};

/// Starts git on what the index has, where that was not done before.
void prefetch_index(git::Session& session);

/// What git finds in the whole work tree, wherever in it the user stands.
git::WorkTreeLists ask_work_tree(git::Session& session);

}  // namespace tgpl::tree
