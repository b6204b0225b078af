// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/commit_tree.h"

#include <utility>

#include "git/revision.h"
#include "tree/ignore_rules.h"
#include "tree/pathspec.h"
#include "tree/ref_trees.h"

namespace tgpl::tree {

CommitTree::CommitTree(git::Session& session, std::string revision)
    : Tree(&session, {SourceKind::revision, revision},
           git::list_tree(session, git::resolve_tree(session, revision))) {}

CommitTree::CommitTree(git::Session& session, std::string revision,
                       std::vector<git::Entry> entries)
    : Tree(&session, {SourceKind::revision, std::move(revision)},
           std::move(entries)) {}

CommitTree::CommitTree(git::Session& session, std::string revision, Part part)
    : Tree(&session, {SourceKind::revision, std::move(revision)},
           in_order(std::move(part.entries)), Extent::part),
      access_{git::ReadThrough::program, std::move(part.blobs)} {}

ContentReader CommitTree::reader() const {
  return ContentReader(std::make_unique<BlobContents>(*session(), access_));
}

std::vector<git::Entry> CommitTree::select(
    const std::vector<std::string>& pathspecs) const {
  const std::string& prefix = repository()->prefix;
  require_matches(entries(), prefix, pathspecs, nullptr);
  return entries_below(entries(), prefix, pathspecs);
}

std::vector<std::string> CommitTree::matching(
    const std::vector<std::string>& pathspecs) const {
  // 'git ls-tree' does not support pathspecs, 'git diff' does.
  std::vector<std::string> paths;
  for (const git::ChangedPath& change :
       git::list_changes(*session(), git::empty_tree(*session()),
                         source().revision, pathspecs))
    paths.push_back(change.after.path);
  return paths;
}

std::vector<git::ChangedPath> CommitTree::changes_since(
    const Tree& before, const std::vector<std::string>& pathspecs) const {
  return git::list_changes(*session(), before.source().revision,
                           source().revision, pathspecs);
}

std::vector<std::string> CommitTree::ignored_among(
    const std::vector<std::string>& paths) const {
  return ignored_by_rules_in(*this, paths);
}

std::vector<RefTree> CommitTree::trees_at(
    const std::vector<std::string>& refs,
    const std::vector<std::string>& paths) const {
  return ref_trees(*session(), refs, paths);
}

}  // namespace tgpl::tree
