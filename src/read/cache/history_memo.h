/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What was read once is known for all trees of a history: what blobs say, and
// what a tree has beside its files. Trees that are given it share it.
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

/// Not for use from several threads.
class HistoryMemo {
 public:
  /// Of a long history: what blobs say is kept from run to run.
  explicit HistoryMemo(git::Session& session)
      : session_(session),
        cache_(session),
        blobs_(std::make_shared<git::BlobReader>(session)) {}

  /// Of a few trees: nothing is kept.
  HistoryMemo(git::Session& session, std::shared_ptr<git::BlobReader> blobs)
      : session_(session), blobs_(std::move(blobs)) {}

  /// The same reader for all: to open one takes longer than to read a blob.
  const std::shared_ptr<git::BlobReader>& blobs() const { return blobs_; }

  /// What the blob says, if that is known.
  std::optional<Shared<check::Statements>> find(const std::string& oid);

  /// Keeps it, and gives it back as find() will.
  Shared<check::Statements> add(const std::string& oid,
                                const FileNotices& file);

  /// Reads those of `oids` that are not known, many faster than one by one.
  /// What cannot be read stays unknown.
  void prefetch(const std::vector<std::string>& oids);

  /// read_context(), of trees that have the same beside their files once.
  std::shared_ptr<const Context> context_of(const tree::Tree& tree);

  /// For the next run.
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
  /// By record: most blobs of a project say one of a few things.
  std::unordered_map<std::string, Shared<check::Statements>> same_;
  std::deque<std::pair<std::string, std::shared_ptr<const Context>>> contexts_;
};

}  // namespace tgpl::read
