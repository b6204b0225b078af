/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The cached statements of blobs in decoded form, shared between files. Each
// record is decoded once, on demand or in advance.
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

/// Thread-safe.
class DecodedNotices {
 public:
  explicit DecodedNotices(NoticeTable table);

  const NoticeTable& table() const { return table_; }

  /// Returns the statements of the blob; nullopt if it is not cached. Blobs
  /// with equal statements share them. `texts` must not be used by other
  /// threads.
  std::optional<Shared<check::Statements>> find(std::string_view oid,
                                                SharedTexts& texts);

  /// Whether find() returned this row.
  bool is_used(std::size_t row) const {
    return used_[row].load(std::memory_order_relaxed);
  }

  /// Decodes all records in advance, unless there are too many to be of one
  /// tree.
  void decode_ahead();

 private:
  struct Decoded {
    std::atomic<bool> done = false;
    std::optional<Shared<check::Statements>>
        statements;  ///< nullopt: the record is damaged
  };

  const std::optional<Shared<check::Statements>>& decoded(std::size_t record,
                                                          SharedTexts& texts);

  NoticeTable table_;
  std::unique_ptr<std::atomic<bool>[]> used_;
  std::unique_ptr<Decoded[]> decoded_;  ///< by record
  /// A thread that decodes holds one of them. A once_flag per record would cost
  /// thousands of system calls to wake other threads.
  std::array<std::mutex, 64> locks_;
};

}  // namespace tgpl::read
