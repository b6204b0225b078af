// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/notice_table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <numeric>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/checksum.h"

namespace tgpl::read {
namespace {

constexpr std::uint32_t kFormat = 2;
constexpr std::string_view kMagic = "git-tgpl notices";

/// The first 64 bytes of the file; see notice_table.h.
struct Head {
  std::array<char, 16> magic{};
  std::uint32_t format = 0;
  std::uint32_t oid_size = 0;
  std::uint64_t reader = 0;
  std::uint64_t rows = 0;
  std::uint64_t records = 0;
  std::uint64_t record_bytes = 0;
  std::uint64_t checksum = 0;  ///< of the whole file, with 0 here
};
static_assert(sizeof(Head) == 64 && std::is_trivially_copyable_v<Head>);

template <typename T>
void append(std::string& out, const T& value) {
  std::array<char, sizeof(T)> raw{};
  std::memcpy(raw.data(), &value, sizeof(T));
  out.append(raw.data(), raw.size());
}

template <typename T>
T load(std::string_view bytes, std::size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

/// How many bits of the id index the fanout table, so that about eight rows
/// share an entry.
unsigned fanout_bits(std::size_t rows) {
  constexpr std::size_t kLeft = 8;
  return std::clamp(static_cast<unsigned>(std::bit_width(rows / kLeft)), 1U,
                    16U);
}

std::size_t fanout_size(std::size_t rows) {
  return (std::size_t{1} << fanout_bits(rows)) + 1;
}

std::size_t fanout_entry(std::string_view oid, std::size_t rows) {
  const auto high = static_cast<unsigned char>(oid[0]);
  const auto low = static_cast<unsigned char>(oid[1]);
  return (high * 256U + low) >> (16U - fanout_bits(rows));
}

/// Offset of the ids.
std::size_t oids_at(std::size_t rows) {
  return sizeof(Head) + fanout_size(rows) * sizeof(std::uint32_t);
}

/// Offset of the record numbers of the rows.
std::size_t numbers_at(std::size_t rows, std::size_t oid_size) {
  return oids_at(rows) + rows * oid_size;
}

/// Offset of the record ends.
std::size_t ends_at(std::size_t rows, std::size_t oid_size) {
  return numbers_at(rows, oid_size) + rows * sizeof(std::uint32_t);
}

std::size_t texts_at(std::size_t rows, std::size_t records,
                     std::size_t oid_size) {
  return ends_at(rows, oid_size) + records * sizeof(std::uint32_t);
}

/// At each index, the number of ids whose first bits are less than it.
std::vector<std::uint32_t> fanout_of(std::span<const NoticeTable::Row> rows) {
  std::vector<std::uint32_t> fanout(fanout_size(rows.size()));
  for (const NoticeTable::Row& row : rows)
    ++fanout[fanout_entry(row.oid, rows.size()) + 1];
  std::partial_sum(fanout.begin(), fanout.end(), fanout.begin());
  return fanout;
}

/// The value of each byte as a lower-case hexadecimal digit; -1 if it is none.
constexpr std::array<signed char, 256> kDigits = [] {
  std::array<signed char, 256> digits{};
  digits.fill(-1);
  for (std::size_t i = 0; i < 10; ++i)
    digits['0' + i] = static_cast<signed char>(i);
  for (std::size_t i = 0; i < 6; ++i)
    digits['a' + i] = static_cast<signed char>(10 + i);
  return digits;
}();

int digit_value(char c) {
  return kDigits[static_cast<unsigned char>(c)];
}

bool is_whole(std::string& bytes, const TableKind& kind) {
  if (bytes.size() < texts_at(0, 0, 0)) return false;
  Head head = load<Head>(bytes, 0);
  const std::uint64_t most = bytes.size();
  if (!std::ranges::equal(head.magic, kMagic) || head.format != kFormat ||
      head.oid_size != kind.oid_size || head.reader != kind.reader ||
      head.rows > most || head.records > most || head.record_bytes > most ||
      texts_at(head.rows, head.records, head.oid_size) + head.record_bytes !=
          most)
    return false;
  const std::uint64_t told = std::exchange(head.checksum, 0);
  std::memcpy(bytes.data(), &head, sizeof head);
  return checksum(bytes) == told;
}

/// Whether each of the numbers in the bytes is less than `bound`.
bool are_below(std::string_view numbers, std::uint64_t bound) {
  for (std::size_t at = 0; at < numbers.size(); at += sizeof(std::uint32_t)) {
    if (load<std::uint32_t>(numbers, at) >= bound) return false;
  }
  return true;
}

}  // namespace

std::optional<NoticeTable> NoticeTable::open(std::string bytes,
                                             const TableKind& kind) {
  if (!is_whole(bytes, kind)) return std::nullopt;
  NoticeTable table;
  const Head head = load<Head>(bytes, 0);
  table.rows_ = static_cast<std::size_t>(head.rows);
  table.records_ = static_cast<std::size_t>(head.records);
  table.oid_size_ = kind.oid_size;
  table.bytes_ = std::move(bytes);
  const std::size_t numbers = numbers_at(table.rows_, table.oid_size_);
  const std::size_t ends = ends_at(table.rows_, table.oid_size_);
  const std::string_view all = table.bytes_;
  if (!are_below(all.substr(numbers, ends - numbers), head.records)) {
    return std::nullopt;
  }
  return table;
}

std::string NoticeTable::build(std::span<const Row> rows,
                               const TableKind& kind) {
  Head head;
  std::ranges::copy(kMagic, head.magic.begin());
  head.format = kFormat;
  head.oid_size = kind.oid_size;
  head.reader = kind.reader;
  head.rows = rows.size();
  std::string numbers;
  std::string ends;
  std::string texts;
  // Most files have the same statements as others; each record is stored once.
  std::unordered_map<std::string_view, std::uint32_t> known;
  for (const auto& [oid, record] : rows) {
    const auto next = static_cast<std::uint32_t>(known.size());
    const auto [found, is_new] = known.try_emplace(record, next);
    append(numbers, found->second);
    if (!is_new) continue;
    texts += record;
    append(ends, static_cast<std::uint32_t>(texts.size()));
  }
  head.records = known.size();
  head.record_bytes = texts.size();
  std::string out;
  append(out, head);
  for (const std::uint32_t below : fanout_of(rows)) append(out, below);
  for (const Row& row : rows) out += row.oid;
  out += numbers;
  out += ends;
  out += texts;
  head.checksum = checksum(out);
  std::memcpy(out.data(), &head, sizeof head);
  return out;
}

std::string_view NoticeTable::oid(std::size_t row) const {
  return std::string_view(bytes_).substr(oids_at(rows_) + row * oid_size_,
                                         oid_size_);
}

std::size_t NoticeTable::record_of(std::size_t row) const {
  return load<std::uint32_t>(
      bytes_, numbers_at(rows_, oid_size_) + row * sizeof(std::uint32_t));
}

std::string_view NoticeTable::record(std::size_t number) const {
  const auto end_of = [&](std::size_t record) -> std::size_t {
    return load<std::uint32_t>(
        bytes_, ends_at(rows_, oid_size_) + record * sizeof(std::uint32_t));
  };
  if (number >= records_) return {};
  const std::size_t start = number == 0 ? 0 : end_of(number - 1);
  const std::string_view texts =
      std::string_view(bytes_).substr(texts_at(rows_, records_, oid_size_));
  if (start > texts.size() || end_of(number) < start) return {};
  return texts.substr(start, end_of(number) - start);
}

std::optional<std::size_t> NoticeTable::find(std::string_view oid) const {
  if (rows_ == 0 || oid.size() != oid_size_) return std::nullopt;
  const std::size_t entry =
      sizeof(Head) + fanout_entry(oid, rows_) * sizeof(std::uint32_t);
  std::size_t low = load<std::uint32_t>(bytes_, entry);
  std::size_t high = std::min<std::size_t>(
      load<std::uint32_t>(bytes_, entry + sizeof(std::uint32_t)), rows_);
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (this->oid(middle) < oid) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low < rows_ && this->oid(low) == oid) return low;
  return std::nullopt;
}

std::optional<BinaryOid> from_hex(std::string_view hex) {
  BinaryOid oid;
  oid.size_ = hex.size() / 2;
  if (hex.empty() || hex.size() % 2 != 0 || oid.size_ > oid.bytes_.size())
    return std::nullopt;
  for (std::size_t i = 0; i < oid.size_; ++i) {
    const int high = digit_value(hex[2 * i]);
    const int low = digit_value(hex[2 * i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    oid.bytes_[i] =
        static_cast<char>(static_cast<unsigned char>(high * 16 + low));
  }
  return oid;
}

}  // namespace tgpl::read
