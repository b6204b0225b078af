/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <concepts>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tree/tree.h"

namespace tgpl::tree {

/// What a tree in memory has: its files, and what git would say of them.
struct MemoryFiles {
  std::map<std::string, std::string> texts;  ///< by path; of a link, its target
  std::map<std::string, std::uint32_t> modes = {};  ///< of other than 0100644
  std::vector<git::Attribute> attributes = {};
  std::set<std::string> ignored = {};  ///< paths, and folders with a '/' behind
  /// What refs point to: paths and texts.
  std::map<std::string, std::map<std::string, std::string>> refs = {};
  std::vector<git::Author> authors = {};
};

/// A tree of paths and texts, without git and without a disk: for decisions
/// that are made on a tree.
class MemoryTree : public Tree {
 public:
  /// Plain files: MemoryTree tree{{"a.c", "int a;"}, {"b.c", ""}}.
  MemoryTree(
      std::initializer_list<std::pair<const std::string, std::string>> texts);
  explicit MemoryTree(std::map<std::string, std::string> texts);
  /// A list in braces is never taken for MemoryFiles.
  template <std::same_as<MemoryFiles> Files>
  explicit MemoryTree(Files files, Extent extent = Extent::whole)
      : MemoryTree(extent, std::move(files)) {}

  ContentReader reader() const override;
  std::vector<git::Entry> select(
      const std::vector<std::string>& pathspecs) const override;
  std::vector<std::string> matching(
      const std::vector<std::string>& pathspecs) const override;
  std::vector<git::ChangedPath> changes_since(
      const Tree& before,
      const std::vector<std::string>& pathspecs) const override;
  std::vector<std::string> ignored_among(
      const std::vector<std::string>& paths) const override;
  Attributes attributes_of(
      const std::vector<git::Entry>& entries) const override;
  std::vector<RefTree> trees_at(
      const std::vector<std::string>& refs,
      const std::vector<std::string>& paths) const override;
  std::vector<git::Author> authors() const override { return files_.authors; }

 private:
  MemoryTree(Extent extent, MemoryFiles files);

  MemoryFiles files_;
};

}  // namespace tgpl::tree
