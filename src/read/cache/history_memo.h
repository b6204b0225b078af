/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Data shared by the trees of a history: the statements of blobs, and the
// contexts of trees.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "git/blob_reader.h"
#include "git/session.h"
#include "read/cache/interned.h"
#include "read/cache/notice_cache.h"
#include "read/context.h"

namespace tgpl::read {

/// Not thread-safe.
class HistoryMemo {
 public:
  /// For a long history: the statements of blobs are saved in the cache.
  explicit HistoryMemo(git::Session& session)
      : session_(session),
        cache_(session),
        blobs_(std::make_shared<git::BlobReader>(session)) {}

  /// For a few trees: nothing is saved.
  HistoryMemo(git::Session& session, std::shared_ptr<git::BlobReader> blobs)
      : session_(session), blobs_(std::move(blobs)) {}

  /// A shared reader: opening one takes longer than reading a blob.
  const std::shared_ptr<git::BlobReader>& blobs() const { return blobs_; }

  /// Returns the statements of the blob; nullopt if not known.
  std::optional<Shared<check::Statements>> find(const std::string& oid);

  /// Stores the statements of a blob and returns them as find() will.
  Shared<check::Statements> add(const std::string& oid,
                                const FileNotices& file);

  /// Reads the unknown blobs among `oids`, which is faster than one by one.
  /// Blobs that cannot be read stay unknown.
  void prefetch(const std::vector<std::string>& oids);

  /// Like read_context(), but reads equal contexts once.
  std::shared_ptr<const Context> context_of(const tree::Tree& tree);

  /// Saves the cache for the next run.
  void save() const { cache_.save(); }

 private:
  Shared<check::Statements> remember(const std::string& oid,
                                     Shared<check::Statements> statements);
  void forget();

  git::Session& session_;
  NoticeCache cache_;
  std::shared_ptr<git::BlobReader> blobs_;
  SharedTexts texts_;
  std::unordered_map<std::string, Shared<check::Statements>>
      statements_;  ///< by id
  /// By record: many blobs have equal records.
  std::unordered_map<std::string, Shared<check::Statements>> same_;
  std::deque<std::pair<std::string, std::shared_ptr<const Context>>> contexts_;
};

}  // namespace tgpl::read
