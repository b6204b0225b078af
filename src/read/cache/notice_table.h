/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The file of the notice cache, tgpl/notices: records by object id. The whole
// file is kept in memory as it is; only requested records are decoded.
//
//   at  bytes         content
//    0  16            "git-tgpl notices"
//   16  4             format, 2
//   20  4             S, size of an object id in bytes: 20 or 32
//   24  8             version of the reader (reader_version.h)
//   32  8             R, number of rows: one per blob
//   40  8             N, number of records; blobs with equal ones share them
//   48  8             T, size of all records in bytes
//   56  8             checksum of the file, with 0 here (base/checksum.h)
//   64  4 * (2^B + 1) at i: number of ids whose first B bits are less than i
//       S * R         the ids, sorted
//       4 * R         for each row, the number of its record
//       4 * N         for each record, its end in the T bytes that follow
//       T             the records (notice_record.h), one after the other
//
// B is 1 to 16, chosen so that about eight ids share their first B bits.
// Numbers are in the byte order of the machine; with another byte order the
// format is not 2, so the file is ignored.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tgpl::read {

/// What records depend on besides the content of the blob.
struct TableKind {
  std::uint64_t reader = 0;    ///< version of the reader
  std::uint32_t oid_size = 0;  ///< in bytes, 20 or 32
};

class NoticeTable {
 public:
  NoticeTable() = default;

  /// Returns nullopt if the bytes are damaged, truncated, or of another kind.
  static std::optional<NoticeTable> open(std::string bytes,
                                         const TableKind& kind);

  struct Row {
    std::string_view oid;
    std::string_view record;
  };

  /// Returns the bytes of a table. Ids must be binary, all of the same size,
  /// sorted, without duplicates.
  static std::string build(std::span<const Row> rows, const TableKind& kind);

  std::size_t size() const { return rows_; }

  /// The row of a binary id; nullopt if there is none.
  std::optional<std::size_t> find(std::string_view oid) const;

  std::string_view oid(std::size_t row) const;

  /// The number of different records, and the record of a row.
  std::size_t records() const { return records_; }
  std::size_t record_of(std::size_t row) const;
  std::string_view record(std::size_t number) const;

 private:
  std::string bytes_;
  std::size_t rows_ = 0;
  std::size_t records_ = 0;
  std::size_t oid_size_ = 0;
};

/// An object id in binary, without the heap allocation of a string.
class BinaryOid {
 public:
  std::string_view bytes() const { return {bytes_.data(), size_}; }

 private:
  friend std::optional<BinaryOid> from_hex(std::string_view hex);

  std::array<char, 32> bytes_{};
  std::size_t size_ = 0;
};

/// Converts hexadecimal digits to bytes, "00ff" to two of them. Returns nullopt
/// if the text is invalid or longer than an object id.
std::optional<BinaryOid> from_hex(std::string_view hex);

}  // namespace tgpl::read
