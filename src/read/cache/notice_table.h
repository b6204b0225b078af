/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Records by object id, as the bytes of one file, tgpl/notices. The file is
// used as it lies in memory; nothing is parsed but the records that are asked
// for.
//
//   at  bytes         what
//    0  16            "git-tgpl notices"
//   16  4             the format, 2
//   20  4             S, the bytes of an object id: 20 or 32
//   24  8             which reader made the records (reader_version.h)
//   32  8             R, how many rows there are: one for each blob
//   40  8             N, how many records: blobs that say the same share one
//   48  8             T, the bytes of all records
//   56  8             the checksum of the file with 0 here (base/checksum.h)
//   64  4 * (2^B + 1) at i: how many ids have less than i in their first B bits
//       S * R         the ids, in order
//       4 * R         for each row, the number of its record
//       4 * N         for each record, where it ends in the T bytes that follow
//       T             the records (notice_record.h), one after the other
//
// B is 1 to 16: so many bits that about eight ids begin with the same ones.
// Numbers are in the byte order of this machine; on another one the format is
// not 2, and the file is as good as none.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tgpl::read {

/// What a record depends on beside the bytes of the blob.
struct TableKind {
  std::uint64_t reader = 0;    ///< which reader made the records
  std::uint32_t oid_size = 0;  ///< in bytes, 20 or 32
};

class NoticeTable {
 public:
  NoticeTable() = default;

  /// Nothing if the bytes are damaged, cut off, or of another kind.
  static std::optional<NoticeTable> open(std::string bytes,
                                         const TableKind& kind);

  struct Row {
    std::string_view oid;
    std::string_view record;
  };

  /// The bytes of a table; ids are binary, all of the same size, each there
  /// once and in order.
  static std::string build(std::span<const Row> rows, const TableKind& kind);

  std::size_t size() const { return rows_; }

  /// Which row has the binary id; nothing if none.
  std::optional<std::size_t> find(std::string_view oid) const;

  std::string_view oid(std::size_t row) const;

  /// How many different records there are, and which a row has.
  std::size_t records() const { return records_; }
  std::size_t record_of(std::size_t row) const;
  std::string_view record(std::size_t number) const;

 private:
  std::string bytes_;
  std::size_t rows_ = 0;
  std::size_t records_ = 0;
  std::size_t oid_size_ = 0;
};

/// An object id as bytes, without the memory of its own that a string takes.
class BinaryOid {
 public:
  std::string_view bytes() const { return {bytes_.data(), size_}; }

 private:
  friend std::optional<BinaryOid> from_hex(std::string_view hex);

  std::array<char, 32> bytes_{};
  std::size_t size_ = 0;
};

/// "00ff" as two bytes; nothing if that is not what it is, or is longer than
/// an object id.
std::optional<BinaryOid> from_hex(std::string_view hex);

}  // namespace tgpl::read
