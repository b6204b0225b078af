// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/blob_contents.h"

namespace tgpl::tree {

git::BlobReader& BlobContents::blobs() {
  if (!access_.shared)
    access_.shared =
        std::make_shared<git::BlobReader>(session_, access_.through);
  return *access_.shared;
}

std::optional<std::string> BlobContents::read(const git::Entry& entry) {
  return blobs().read(entry.oid);
}

std::optional<View> BlobContents::view(const git::Entry& entry) {
  return view_blob(entry);
}

std::optional<View> BlobContents::view_blob(const git::Entry& entry) {
  std::optional<std::string> bytes = blobs().read(entry.oid);
  if (!bytes) return std::nullopt;
  blob_ = std::move(*bytes);
  return View{blob_};
}

Content BlobContents::look(const git::Entry&) {
  return Content::blob;
}

}  // namespace tgpl::tree
