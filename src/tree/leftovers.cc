// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/leftovers.h"

#include "base/leftover.h"
#include "git/exclude.h"
#include "reuse/layout.h"
#include "tree/work_tree.h"

namespace tgpl::tree {

bool is_leftover(const Folder& folder, const git::Entry& entry) {
  if (!entry.oid.empty() || !is_temporary_name(base_name(entry.path)))
    return false;
  return entry.path.starts_with(reuse::kTextsFolder) ||
         tgpl::is_leftover(folder, entry.path);
}

void begin_writing(const Tree& tree) {
  if (tree.work_tree().empty() || tree.session() == nullptr) return;
  if (tree.source().kind == SourceKind::index)
    return begin_writing(WorkTree(*tree.session()));
  const git::Writing writing(tree.session());
  git::exclude_temporary_files(*tree.session());
  remove_abandoned(Folder(tree.work_tree()), tree.leftovers());
}

}  // namespace tgpl::tree
