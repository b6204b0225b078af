/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <unordered_map>

#include "git/blob_reader.h"
#include "git/tree_lookup.h"

namespace tgpl::read {

/// Finds the licence that governs training in the trees of many commits. Most
/// of them have the same TGPL.toml, which is read once.
class CommitTerms {
 public:
  explicit CommitTerms(git::Session& session)
      : session_(session), lookup_(session), blobs_(session) {}

  /// `tree` is the id of a tree object. Returns "" if its TGPL.toml is missing,
  /// invalid or names no licence.
  std::string license_in(const std::string& tree);

 private:
  git::Session& session_;
  git::TreeLookup lookup_;
  git::BlobReader blobs_;
  std::unordered_map<std::string, std::string> by_blob_;
};

}  // namespace tgpl::read
