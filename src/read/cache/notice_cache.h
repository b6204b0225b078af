/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The cache of statements by blob id (cache_folder.h), shared by all worktrees.
// The content of a blob never changes, so an entry is never out of date. If git
// may replace objects (git-replace(1)), the cache is neither read nor written.
// The file may be deleted at any time; a file that is damaged or written by
// another version is ignored.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/shared_text.h"
#include "git/session.h"
#include "read/cache/cache_folder.h"
#include "read/cache/decoded_notices.h"
#include "read/cache/interned.h"
#include "read/cache/notice_table.h"

namespace tgpl::read {

class NoticeCache {
 public:
  /// An empty cache that saves nothing.
  NoticeCache();
  explicit NoticeCache(git::Session& session);

  /// Returns the statements of the blob; nullopt if it is not cached. Blobs
  /// with equal statements share them. May be called by several threads, each
  /// with its own `texts`.
  std::optional<Shared<check::Statements>> find(std::string_view oid,
                                                SharedTexts& texts) const;

  bool empty() const { return kept_->table().size() == 0; }

  /// Adds a record made by encode() for a blob that find() did not know.
  void add(std::string_view oid, SharedText record);

  /// Whether there is anything to write.
  bool has_new() const { return folder_ && !added_.empty(); }

  /// Writes the cache with the added records. Failure (as in a read-only git
  /// directory) is ignored: only speed is lost.
  void save() const;

 private:
  friend void save_in_background(NoticeCache cache);

  std::vector<NoticeTable::Row> rows_to_keep() const;

  git::Session* session_ = nullptr;
  std::optional<CacheFolder> folder_;  ///< nothing: none is used
  TableKind kind_;
  std::shared_ptr<DecodedNotices> kept_;
  std::vector<std::pair<BinaryOid, SharedText>> added_;
};

/// Saves the cache in the background. The next NoticeCache of the session, and
/// the end of the session, wait for that.
void save_in_background(NoticeCache cache);

/// Starts loading and decoding the cache in the background. The next
/// NoticeCache of the session uses the result.
void prefetch_notices(git::Session& session);

}  // namespace tgpl::read
