// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/content_reader.h"

#include "git/mode.h"

namespace tgpl::tree {

std::optional<std::string> ContentReader::read(const git::Entry& entry,
                                               std::size_t limit) {
  if (!is_regular(entry)) return std::nullopt;
  return contents_->read(entry, limit);
}

std::optional<View> ContentReader::view(const git::Entry& entry) {
  if (!is_regular(entry)) return std::nullopt;
  return contents_->view(entry);
}

bool is_regular(const git::Entry& entry) {
  return entry.mode != git::kSymlinkMode && entry.mode != git::kSubmoduleMode;
}

}  // namespace tgpl::tree
