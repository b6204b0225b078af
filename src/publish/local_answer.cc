// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/local_answer.h"

#include <optional>
#include <utility>

#include "base/file.h"
#include "git/revision.h"
#include "git/tree_file.h"
#include "publish/answer_from.h"

namespace tgpl::publish {
namespace {

git::TreeFile read_in(const Folder& folder, const std::string& path) {
  using git::TreeFileKind;
  switch (folder.kind(path)) {
    case FileKind::absent:
      return {};
    case FileKind::regular:
      break;
    default:
      return {TreeFileKind::other, {}};
  }
  std::optional<ReadFile> file = folder.read(path, kMostBytes);
  if (!file) return {};
  return {TreeFileKind::regular, std::move(file->bytes)};
}

}  // namespace

terms::Answer answer_of_revision(git::Session& session,
                                 const std::string& revision) {
  const std::string tree = git::resolve_tree(session, revision);
  terms::Answer answer = answer_from([&](const std::string& path) {
    return git::read_tree_file(session, tree, path, kMostBytes);
  });
  answer.asked = revision;
  answer.found = terms::Found::revision;
  answer.commit = git::find_commit(session, revision).value_or("");
  return answer;
}

terms::Answer answer_of_work_tree(const git::Repository& repository) {
  const Folder folder(repository.work_tree);
  terms::Answer answer = answer_from(
      [&](const std::string& path) { return read_in(folder, path); });
  answer.found = terms::Found::work_tree;
  return answer;
}

}  // namespace tgpl::publish
