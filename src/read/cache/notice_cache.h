/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What blobs say, kept from one run to the next in a file (cache_folder.h), for
// all worktrees. Content never changes under an id, so a row is never wrong;
// where git may show other content under one (git-replace(1)), nothing is used
// or kept. The file may be removed at any time, and one that is damaged,
// foreign or made by another reader is as good as none.
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
  /// Knows nothing and keeps nothing.
  NoticeCache();
  explicit NoticeCache(git::Session& session);

  /// What the blob says, if that is known; blobs that say the same share it.
  /// May be called by several threads, with `texts` of their own.
  std::optional<Shared<check::Statements>> find(std::string_view oid,
                                                SharedTexts& texts) const;

  bool empty() const { return kept_->table().size() == 0; }

  /// A record of encode() for a blob that find() did not know.
  void add(std::string_view oid, SharedText record);

  /// Whether there is anything to write.
  bool has_new() const { return folder_ && !added_.empty(); }

  /// Writes what was added.
  /// Where that cannot be done (a git directory that is read-only), nothing
  /// is lost but time.
  void save() const;

 private:
  friend void save_beside(NoticeCache cache);

  std::vector<NoticeTable::Row> rows_to_keep() const;

  git::Session* session_ = nullptr;
  std::optional<CacheFolder> folder_;  ///< nothing: none is used
  TableKind kind_;
  std::shared_ptr<DecodedNotices> kept_;
  std::vector<std::pair<BinaryOid, SharedText>> added_;
};

/// Saves it beside what comes next. The end of the session waits for that, and
/// so does its next NoticeCache.
void save_beside(NoticeCache cache);

/// Starts to load what is kept and to decode it, beside what git is asked; the
/// next NoticeCache of the session takes that.
void prefetch_notices(git::Session& session);

}  // namespace tgpl::read
