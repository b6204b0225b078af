/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The reading interface of four kinds of trees: the work tree, the index, a
// commit, and a tree in memory. Everything that reads a tree goes through here;
// how a kind gets at its files is its own business.
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
  std::string revision = {};  ///< for SourceKind::revision
};

/// Where the user named none: the work tree, or HEAD where there is none.
Source usual_source(const git::Repository& repository);

class Tree;

/// What a ref of the repository points to.
struct RefTree {
  std::string ref;
  /// With the paths that were asked for and are there; nullptr where the ref
  /// names no commit and no tree.
  std::shared_ptr<const Tree> tree;
};

/// Which files a tree has: all that there are, or those that were asked for.
enum class Extent { whole, part };

class Tree {
 public:
  virtual ~Tree();
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;
  Tree(Tree&&) = delete;
  Tree& operator=(Tree&&) = delete;

  const Source& source() const { return source_; }

  /// nullptr for a tree in memory, both.
  git::Session* session() const { return session_; }
  const git::Repository* repository() const {
    return session_ != nullptr ? &session_->repository() : nullptr;
  }
  /// git config; nothing is set for a tree in memory.
  git::Config config() const;
  /// The folder of the work tree, also of a commit or index; "" if there is
  /// none.
  std::string work_tree() const;

  /// Whether it is a part: what it has not may be in the source all the same.
  bool partial() const { return extent_ == Extent::part; }

  /// Every file, by path; submodules and symbolic links are in it.
  const std::vector<git::Entry>& entries() const { return entries_; }

  const git::Entry* find(std::string_view path) const;
  bool contains(std::string_view path) const { return find(path) != nullptr; }

  /// "PATH.license"; null if there is none.
  const git::Entry* sidecar_of(std::string_view path) const;

  /// For one thread; the tree must outlive it.
  virtual ContentReader reader() const = 0;

  /// Whether the entry is a file of the work tree, which may be gone and may
  /// become another one at any time.
  virtual bool is_on_disk(const git::Entry& entry) const;

  /// What is known of the file without a look at it.
  virtual Content content_of(const git::Entry& entry) const;

  /// The entries that match `pathspecs`, which are relative to the current
  /// folder. Throws Error(usage) if one matches nothing.
  virtual std::vector<git::Entry> select(
      const std::vector<std::string>& pathspecs) const = 0;

  /// The paths of those that match, as `git diff` takes pathspecs.
  virtual std::vector<std::string> matching(
      const std::vector<std::string>& pathspecs) const = 0;

  /// What differs from `before`, a commit or tree; with `pathspecs`, of that
  /// what matches. A file that git does not know is an added one.
  virtual std::vector<git::ChangedPath> changes_since(
      const Tree& before, const std::vector<std::string>& pathspecs) const = 0;

  /// Those of `paths` that are left out of such a tree, tracked or not, by what
  /// .gitignore files say.
  virtual std::vector<std::string> ignored_among(
      const std::vector<std::string>& paths) const = 0;

  /// What .gitattributes say of the entries.
  virtual Attributes attributes_of(
      const std::vector<git::Entry>& entries) const;

  /// Those of `paths` that git makes into something else than their blob with
  /// more than line ends (git/attributes.h); none but in the work tree.
  virtual std::vector<std::string> converted_among(
      std::span<const std::string_view> paths) const;

  /// Those of `refs`, by their full names, that are in the repository, with
  /// what they have of `paths`.
  virtual std::vector<RefTree> trees_at(
      const std::vector<std::string>& refs,
      const std::vector<std::string>& paths) const = 0;

  /// Who wrote the commits of the history, as git::authors().
  virtual std::vector<git::Author> authors() const;

  /// Temporary files of ours that a killed run left behind.
  virtual const std::vector<std::string>& leftovers() const;

 protected:
  /// `entries` are sorted by path, each once. `session` must outlive it.
  Tree(git::Session* session, Source source, std::vector<git::Entry> entries,
       Extent extent = Extent::whole);

  /// For a kind whose list is complete only later.
  std::vector<git::Entry> take_entries() { return std::move(entries_); }
  void set_entries(std::vector<git::Entry> entries);

 private:
  git::Session* session_;
  Source source_;
  std::vector<git::Entry> entries_;
  Extent extent_;
  bool has_sidecars_ = false;  ///< most projects have none
};

/// Sorted by path, each path once.
std::vector<git::Entry> in_order(std::vector<git::Entry> entries);

/// What becomes of `entries`, which are all of a tree or a part, by `changes`.
std::vector<git::Entry> entries_after(
    const std::vector<git::Entry>& entries,
    const std::vector<git::ChangedPath>& changes);

}  // namespace tgpl::tree
