// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Reads any bytes as the cache of notices. The first byte says as what: a
// record, or the file with its head and checksum made right, so that the rest
// of it is read, too. A record that can be read is written and read as the
// same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include "base/checksum.h"
#include "read/cache/decoded_notices.h"
#include "read/cache/notice_record.h"
#include "read/cache/notice_table.h"

using namespace tgpl;
using namespace tgpl::read;

namespace {

constexpr std::uint64_t kReader = 1;

void try_record(std::string_view record) {
  const auto file = decode(record);
  if (!file) return;
  const std::string once = encode(*file);
  const auto again = decode(once);
  if (!again || encode(*again) != once) std::abort();
}

template <typename T>
void put(std::string& bytes, std::size_t at, T value) {
  std::memcpy(bytes.data() + at, &value, sizeof value);
}

/// The bytes with what notice_table.h says of their beginning.
std::string as_file(std::string_view rest, std::uint32_t oid_size) {
  std::string bytes = "git-tgpl notices";
  bytes.resize(32);
  put(bytes, 16, std::uint32_t{2});
  put(bytes, 20, oid_size);
  put(bytes, 24, kReader);
  bytes += rest;
  if (bytes.size() < 64) return bytes;
  put(bytes, 56, std::uint64_t{0});
  put(bytes, 56, checksum(bytes));
  return bytes;
}

void try_file(std::string_view rest, std::uint32_t oid_size) {
  auto table = NoticeTable::open(as_file(rest, oid_size), {kReader, oid_size});
  if (!table) return;
  for (std::size_t row = 0; row < table->size(); ++row) {
    if (table->oid(row).size() != oid_size) std::abort();
    if (table->record_of(row) >= table->records()) std::abort();
    table->record(table->record_of(row));
    table->find(table->oid(row));
  }
  for (std::size_t i = 0; i < table->records(); ++i)
    try_record(table->record(i));
  table->find(std::string(oid_size, 'x'));
  DecodedNotices decoded(std::move(*table));
  decoded.decode_ahead();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size == 0) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data) + 1,
                              size - 1);
  if (data[0] % 2 == 0)
    try_record(rest);
  else
    try_file(rest, data[0] % 4 == 1 ? 20 : 32);
  return 0;
}
