// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/changed_files.h"

#include <utility>

#include "git/listing.h"

namespace tgpl::scan {

ChangedFiles::ChangedFiles(git::Repository repository,
                           std::vector<std::string> pathspecs, FileStamp index)
    : repository_(std::move(repository)),
      pathspecs_(std::move(pathspecs)),
      index_(index) {}

bool ChangedFiles::contains(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  if (!asked_) ask();
  asked_ = true;
  return other_index_ || paths_.contains(path);
}

void ChangedFiles::ask() {
  for (std::string& path : git::list_changed(pathspecs_))
    paths_.insert(std::move(path));
  // The file may have been added meanwhile, and be as another blob.
  other_index_ = stamp_at(repository_.index_file) != index_;
}

}  // namespace tgpl::scan
