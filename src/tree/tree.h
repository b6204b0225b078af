/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The interface for reading a tree, with four implementations: work tree,
// index, commit, and a tree in memory. All code that reads files of a project
// uses it.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "git/authors.h"
#include "git/changes.h"
#include "git/listing.h"
#include "git/session.h"
#include "tree/attributes.h"
#include "tree/content_reader.h"

namespace tgpl::tree {

enum class SourceKind { work_tree, index, revision, memory };

struct Source {
  SourceKind kind = SourceKind::work_tree;
  std::string revision = {};  ///< only for SourceKind::revision
};

/// The source if the user named none: the work tree, or HEAD in a bare
/// repository.
Source usual_source(const git::Repository& repository);

class Tree;

/// The tree that a ref points to.
struct RefTree {
  std::string ref;
  /// Contains only the requested paths that exist; nullptr if the ref points to
  /// neither a commit nor a tree.
  std::shared_ptr<const Tree> tree;
};

/// Whether a Tree contains all files of its source or only requested ones.
enum class Extent { whole, part };

class Tree {
 public:
  virtual ~Tree();
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;
  Tree(Tree&&) = delete;
  Tree& operator=(Tree&&) = delete;

  const Source& source() const { return source_; }

  /// Session and repository; nullptr for a tree in memory.
  git::Session* session() const { return session_; }
  const git::Repository* repository() const {
    return session_ != nullptr ? &session_->repository() : nullptr;
  }
  /// The git configuration; empty for a tree in memory.
  git::Config config() const;
  /// The directory of the work tree, also for a commit or the index; "" if
  /// there is none.
  std::string work_tree() const;

  /// Whether the tree contains only some files, so that a missing path may
  /// exist in the source.
  bool partial() const { return extent_ == Extent::part; }

  /// All files, sorted by path, including submodules and symbolic links.
  const std::vector<git::Entry>& entries() const { return entries_; }

  const git::Entry* find(std::string_view path) const;
  bool contains(std::string_view path) const { return find(path) != nullptr; }

  /// The entry of "PATH.license"; nullptr if there is none.
  const git::Entry* sidecar_of(std::string_view path) const;

  /// Returns a reader for use in one thread. The tree must outlive it.
  virtual ContentReader reader() const = 0;

  /// Whether the entry is a file on disk, which other programs may change or
  /// delete at any time.
  virtual bool is_on_disk(const git::Entry& entry) const;

  /// What is known about the content without examining the file.
  virtual Content content_of(const git::Entry& entry) const;

  /// Returns the entries that match `pathspecs`, which are relative to the
  /// current directory. Throws Error(usage) if one matches nothing.
  virtual std::vector<git::Entry> select(
      const std::vector<std::string>& pathspecs) const = 0;

  /// Returns the paths that match `pathspecs` under the rules of `git diff`.
  virtual std::vector<std::string> matching(
      const std::vector<std::string>& pathspecs) const = 0;

  /// Returns the changes from `before`, a commit or tree object, to this tree,
  /// restricted to `pathspecs`. Untracked files count as added.
  virtual std::vector<git::ChangedPath> changes_since(
      const Tree& before, const std::vector<std::string>& pathspecs) const = 0;

  /// Returns those of `paths`, tracked or not, that .gitignore files ignore.
  virtual std::vector<std::string> ignored_among(
      const std::vector<std::string>& paths) const = 0;

  /// Returns the .gitattributes of the entries.
  virtual Attributes attributes_of(
      const std::vector<git::Entry>& entries) const;

  /// Returns those of `paths` whose file differs from its blob by more than
  /// line ends, because git converts it (git/attributes.h). Empty except for
  /// the work tree.
  virtual std::vector<std::string> converted_among(
      std::span<const std::string_view> paths) const;

  /// Returns those of `refs` (full names) that exist in the repository, each
  /// with the files of its tree that are one of `paths` or below it.
  virtual std::vector<RefTree> trees_at(
      const std::vector<std::string>& refs,
      const std::vector<std::string>& paths) const = 0;

  /// The authors of all commits in the history; see git::authors().
  virtual std::vector<git::Author> authors() const;

  /// Temporary files of this program that a killed run left behind.
  virtual const std::vector<std::string>& leftovers() const;

 protected:
  /// `entries` must be sorted by path, without duplicates. `session` must
  /// outlive the tree.
  Tree(git::Session* session, Source source, std::vector<git::Entry> entries,
       Extent extent = Extent::whole);

  /// For implementations that complete the list later.
  std::vector<git::Entry> take_entries() { return std::move(entries_); }
  void set_entries(std::vector<git::Entry> entries);

 private:
  git::Session* session_;
  Source source_;
  std::vector<git::Entry> entries_;
  Extent extent_;
  bool has_sidecars_ = false;  ///< for speed: most projects have none
};

/// Returns the entries sorted by path, without duplicate paths.
std::vector<git::Entry> in_order(std::vector<git::Entry> entries);

/// Applies `changes` to `entries`, which are those of a whole tree or of a
/// part. Returns the result, sorted by path.
std::vector<git::Entry> entries_after(
    const std::vector<git::Entry>& entries,
    const std::vector<git::ChangedPath>& changes);

}  // namespace tgpl::tree
