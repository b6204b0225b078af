// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/index_tree.h"

#include <utility>

#include "tree/ignore_rules.h"
#include "tree/pathspec.h"
#include "tree/ref_trees.h"

namespace tgpl::tree {

IndexTree::IndexTree(git::Session& session)
    : Tree(&session, {SourceKind::index},
           git::list_index(session, all_of(session.repository()))) {}

IndexTree::IndexTree(git::Session& session, Part part)
    : Tree(&session, {SourceKind::index}, std::move(part.entries),
           Extent::part),
      access_{git::ReadThrough::program, std::move(part.blobs)} {}

ContentReader IndexTree::reader() const {
  return ContentReader(std::make_unique<BlobContents>(*session(), access_));
}

std::vector<git::Entry> IndexTree::select(
    const std::vector<std::string>& pathspecs) const {
  const auto list = [&](const std::vector<std::string>& some) {
    return git::list_index(*session(), some);
  };
  require_matches(entries(), repository()->prefix, pathspecs, list);
  return list(pathspecs);
}

std::vector<std::string> IndexTree::matching(
    const std::vector<std::string>& pathspecs) const {
  std::vector<std::string> paths;
  for (const git::Entry& entry : git::list_index(*session(), pathspecs))
    paths.push_back(entry.path);
  return paths;
}

std::vector<git::ChangedPath> IndexTree::changes_since(
    const Tree& before, const std::vector<std::string>& pathspecs) const {
  return git::list_index_changes(*session(), before.source().revision,
                                 pathspecs);
}

std::vector<std::string> IndexTree::ignored_among(
    const std::vector<std::string>& paths) const {
  return ignored_by_rules_in(*this, paths);
}

std::vector<RefTree> IndexTree::trees_at(
    const std::vector<std::string>& refs,
    const std::vector<std::string>& paths) const {
  return ref_trees(*session(), refs, paths);
}

}  // namespace tgpl::tree
