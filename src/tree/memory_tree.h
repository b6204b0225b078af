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

/// The content of a tree in memory: files, and the answers of git.
struct MemoryFiles {
  /// by path; for a symbolic link, its target
  std::map<std::string, std::string> texts;
  /// modes other than 0100644
  std::map<std::string, std::uint32_t> modes = {};
  std::vector<git::Attribute> attributes = {};
  std::set<std::string> ignored = {};  ///< paths; directories end in '/'
  /// Files of the trees that refs point to: ref name, path, text.
  std::map<std::string, std::map<std::string, std::string>> refs = {};
  std::vector<git::Author> authors = {};
};

/// A tree of paths and texts, without git or disk. For unit tests of code that
/// makes decisions on a tree.
class MemoryTree : public Tree {
 public:
  /// Regular files: MemoryTree tree{{"a.c", "int a;"}, {"b.c", ""}}.
  MemoryTree(
      std::initializer_list<std::pair<const std::string, std::string>> texts);
  explicit MemoryTree(std::map<std::string, std::string> texts);
  /// A template, so that a braced list is never converted to MemoryFiles.
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
