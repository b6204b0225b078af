// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/blob_contents.h"

#include <utility>

namespace tgpl::tree {

git::BlobReader& BlobContents::blobs() {
  if (!access_.shared)
    access_.shared =
        std::make_shared<git::BlobReader>(session_, access_.through);
  return *access_.shared;
}

std::optional<std::string> BlobContents::read(const git::Entry& entry,
                                              std::size_t limit) {
  try {
    return blobs().read(entry.oid, limit);
  } catch (const TooLarge&) {
    throw TooLarge(entry.path, limit);  // it names the object
  }
}

std::optional<View> BlobContents::view(const git::Entry& entry) {
  return view_blob(entry);
}

std::optional<View> BlobContents::view_blob(const git::Entry& entry) {
  try {
    std::optional<git::HeldBlob> blob = blobs().read_held(entry.oid);
    if (!blob) return std::nullopt;
    if (!blob->held) {
      blob_ = std::move(blob->bytes);
      return View{blob_};
    }
    const auto large = std::make_shared<git::HeldBlob>(std::move(*blob));
    return View{.bytes = large->bytes, .memory = large};
  } catch (const TooLarge&) {
    throw TooLarge(entry.path, kLargestFile);
  }
}

Content BlobContents::look(const git::Entry&) {
  return Content::blob;
}

}  // namespace tgpl::tree
