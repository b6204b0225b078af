// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/ref_trees.h"

#include <algorithm>

#include "base/text.h"
#include "tree/commit_tree.h"

namespace tgpl::tree {
namespace {

std::vector<std::string> question(const std::vector<std::string>& refs) {
  std::vector<std::string> words = {"for-each-ref",
                                    "--format=%(refname) %(objectname)"};
  words.insert(words.end(), refs.begin(), refs.end());
  return words;
}

}  // namespace

void prefetch_refs(git::Session& session,
                   const std::vector<std::string>& refs) {
  session.prefetch(question(refs));
}

std::string ask_refs(git::Session& session,
                     const std::vector<std::string>& refs) {
  return session.git_output(question(refs));
}

std::vector<RefTree> ref_trees(git::Session& session,
                               const std::vector<std::string>& refs,
                               const std::vector<std::string>& paths) {
  std::vector<RefTree> trees;
  const std::string answer = ask_refs(session, refs);
  for (const std::string_view line : split(answer, '\n')) {
    const std::size_t space = line.find(' ');
    const std::string name(line.substr(0, space));
    // for-each-ref also lists refs below the given name.
    if (std::ranges::find(refs, name) == refs.end()) continue;
    const std::string oid(line.substr(space + 1));
    auto entries = git::list_in_tree(session, oid, paths);
    std::shared_ptr<const Tree> tree;
    if (entries)
      tree = std::make_shared<const CommitTree>(session, oid,
                                                Part{std::move(*entries)});
    trees.push_back({name, std::move(tree)});
  }
  return trees;
}

}  // namespace tgpl::tree
