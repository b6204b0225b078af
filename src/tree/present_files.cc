// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/present_files.h"

#include <utility>

#include "base/error.h"

namespace tgpl::tree {

PresentFiles::PresentFiles(const Tree& tree) : tree_(tree) {
  if (!tree.work_tree().empty()) folder_.emplace(tree.work_tree());
}

std::optional<ReadFile> PresentFiles::read(const std::string& path) const {
  if (folder_) return folder_->read(path, kLargestEdited);
  const git::Entry* entry = tree_.find(path);
  if (entry == nullptr) return std::nullopt;
  std::optional<std::string> bytes =
      tree_.reader().read(*entry, kLargestEdited);
  if (!bytes) return std::nullopt;
  return ReadFile{std::move(*bytes), FileStamp()};
}

const Folder& PresentFiles::folder() const {
  if (folder_) return *folder_;
  throw Error(ErrorKind::repository,
              "cannot change files without a working tree");
}

}  // namespace tgpl::tree
