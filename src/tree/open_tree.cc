// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/open_tree.h"

#include "tree/commit_tree.h"
#include "tree/index_tree.h"
#include "tree/work_tree.h"

namespace tgpl::tree {

std::unique_ptr<const Tree> open_tree(git::Session& session,
                                      const Source& source) {
  switch (source.kind) {
    case SourceKind::memory:
      break;
    case SourceKind::work_tree:
      return std::make_unique<const WorkTree>(session);
    case SourceKind::index:
      return std::make_unique<const IndexTree>(session);
    case SourceKind::revision:
      return std::make_unique<const CommitTree>(session, source.revision);
  }
  return nullptr;
}

}  // namespace tgpl::tree
