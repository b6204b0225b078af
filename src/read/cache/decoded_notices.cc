// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/decoded_notices.h"

#include <utility>

#include "read/cache/notice_record.h"

namespace tgpl::read {

DecodedNotices::DecodedNotices(NoticeTable table)
    : table_(std::move(table)),
      used_(std::make_unique<std::atomic<bool>[]>(table_.size())),
      decoded_(std::make_unique<Decoded[]>(table_.records())) {}

std::optional<Shared<check::Statements>> DecodedNotices::find(
    std::string_view oid, SharedTexts& texts) {
  const std::optional<BinaryOid> binary = from_hex(oid);
  if (!binary) return std::nullopt;
  const std::optional<std::size_t> row = table_.find(binary->bytes());
  if (!row) return std::nullopt;
  used_[*row].store(true, std::memory_order_relaxed);
  return decoded(table_.record_of(*row), texts);
}

void DecodedNotices::decode_ahead() {
  constexpr std::size_t kMost = 50'000;
  if (table_.records() > kMost) return;
  SharedTexts texts;
  for (std::size_t i = 0; i < table_.records(); ++i) decoded(i, texts);
}

const std::optional<Shared<check::Statements>>& DecodedNotices::decoded(
    std::size_t record, SharedTexts& texts) {
  Decoded& slot = decoded_[record];
  if (slot.done.load(std::memory_order_acquire)) return slot.statements;
  const std::scoped_lock lock(locks_[record % locks_.size()]);
  if (slot.done.load(std::memory_order_relaxed)) return slot.statements;
  if (const std::optional<FileNotices> file = decode(table_.record(record)))
    slot.statements = Shared(statements_of(*file, texts));
  slot.done.store(true, std::memory_order_release);
  return slot.statements;
}

}  // namespace tgpl::read
