/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the run before kept of blobs, in the form that files share: each record
// is decoded once, when somebody asks for it or ahead.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

#include "read/cache/interned.h"
#include "read/cache/notice_table.h"

namespace tgpl::read {

/// For several threads at once.
class DecodedNotices {
 public:
  explicit DecodedNotices(NoticeTable table);

  const NoticeTable& table() const { return table_; }

  /// What the blob says, if that is known; blobs that say the same share it.
  /// `texts` are the caller's own.
  std::optional<Shared<check::Statements>> find(std::string_view oid,
                                                SharedTexts& texts);

  /// Whether find() gave the row away.
  bool is_used(std::size_t row) const {
    return used_[row].load(std::memory_order_relaxed);
  }

  /// Decodes what most likely is asked for soon; nothing where there is so
  /// much that it cannot all be of one tree.
  void decode_ahead();

 private:
  struct Decoded {
    std::atomic<bool> done = false;
    std::optional<Shared<check::Statements>>
        statements;  ///< nothing: it is damaged
  };

  const std::optional<Shared<check::Statements>>& decoded(std::size_t record,
                                                          SharedTexts& texts);

  NoticeTable table_;
  std::unique_ptr<std::atomic<bool>[]> used_;
  std::unique_ptr<Decoded[]> decoded_;  ///< by record
  /// Whoever decodes holds one of them. A once_flag for each record would ask
  /// the kernel to wake others, thousands of times.
  std::array<std::mutex, 64> locks_;
};

}  // namespace tgpl::read
