// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/notice_table.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <type_traits>
#include <unordered_map>
#include <utility>

namespace tgpl::scan {
namespace {

constexpr std::uint32_t kFormat = 1;
constexpr std::string_view kMagic = "git-tgpl notices";
constexpr std::size_t kFanout = 257;

/// Numbers are in the order of this machine: on another, the format is not 1.
struct Head {
  std::array<char, 16> magic{};
  std::uint32_t format = 0;
  std::uint32_t oid_size = 0;
  std::uint64_t reader = 0;
  std::uint64_t rows = 0;
  std::uint64_t record_bytes = 0;
  std::uint64_t checksum = 0;  ///< of everything, with 0 here
};
static_assert(sizeof(Head) == 56 && std::is_trivially_copyable_v<Head>);

/// Where in the records one lies.
struct Place {
  std::uint32_t at = 0;
  std::uint32_t size = 0;
};

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

/// Against accidents, not against malice: who can write here can write hooks.
std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t sum = bytes.size();
  const auto take = [&sum](std::uint64_t word) {
    sum = (sum ^ word) * 0x9E3779B97F4A7C15U;
    sum ^= sum >> 32;
  };
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) take(load<std::uint64_t>(bytes, at));
  std::uint64_t last = 0;
  std::memcpy(&last, bytes.data() + at, bytes.size() - at);
  take(last);
  return sum;
}

/// From the beginning of the file.
std::size_t oids_at() {
  return sizeof(Head) + kFanout * sizeof(std::uint32_t);
}

std::size_t places_at(std::size_t rows, std::size_t oid_size) {
  return oids_at() + rows * oid_size;
}

std::size_t records_at(std::size_t rows, std::size_t oid_size) {
  return places_at(rows, oid_size) + rows * sizeof(Place);
}

/// How many ids begin with a byte below the index.
std::array<std::uint32_t, kFanout> fanout_of(
    std::span<const NoticeTable::Row> rows) {
  std::array<std::uint32_t, kFanout> fanout{};
  for (const NoticeTable::Row& row : rows)
    ++fanout[static_cast<unsigned char>(row.oid.front()) + 1U];
  for (std::size_t i = 1; i < kFanout; ++i) fanout[i] += fanout[i - 1];
  return fanout;
}

/// Of each byte as a hexadecimal digit in lower case; -1 = it is none.
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
  if (bytes.size() < records_at(0, 0)) return false;
  Head head = load<Head>(bytes, 0);
  const std::uint64_t most = bytes.size();
  if (!std::ranges::equal(head.magic, kMagic) || head.format != kFormat ||
      head.oid_size != kind.oid_size || head.reader != kind.reader ||
      head.rows > most || head.record_bytes > most ||
      records_at(head.rows, head.oid_size) + head.record_bytes != most)
    return false;
  const std::uint64_t told = std::exchange(head.checksum, 0);
  std::memcpy(bytes.data(), &head, sizeof head);
  return checksum(bytes) == told;
}

}  // namespace

std::optional<NoticeTable> NoticeTable::open(std::string bytes,
                                             const TableKind& kind) {
  if (!is_whole(bytes, kind)) return std::nullopt;
  NoticeTable table;
  table.rows_ = static_cast<std::size_t>(load<Head>(bytes, 0).rows);
  table.oid_size_ = kind.oid_size;
  table.bytes_ = std::move(bytes);
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
  std::string places;
  std::string texts;
  // Most files of a tree say what others say: each record is there once.
  std::unordered_map<std::string_view, std::uint32_t> known;
  for (const auto& [oid, record] : rows) {
    const auto [found, is_new] =
        known.try_emplace(record, static_cast<std::uint32_t>(texts.size()));
    if (is_new) texts += record;
    append(places,
           Place{found->second, static_cast<std::uint32_t>(record.size())});
  }
  head.record_bytes = texts.size();
  std::string out;
  append(out, head);
  for (const std::uint32_t below : fanout_of(rows)) append(out, below);
  for (const Row& row : rows) out += row.oid;
  out += places;
  out += texts;
  head.checksum = checksum(out);
  std::memcpy(out.data(), &head, sizeof head);
  return out;
}

std::string_view NoticeTable::oid(std::size_t row) const {
  return std::string_view(bytes_).substr(oids_at() + row * oid_size_,
                                         oid_size_);
}

std::string_view NoticeTable::record(std::size_t row) const {
  const auto place =
      load<Place>(bytes_, places_at(rows_, oid_size_) + row * sizeof(Place));
  const std::string_view records =
      std::string_view(bytes_).substr(records_at(rows_, oid_size_));
  if (place.at > records.size()) return {};
  return records.substr(place.at, place.size);
}

std::optional<std::size_t> NoticeTable::find(std::string_view oid) const {
  if (rows_ == 0 || oid.size() != oid_size_) return std::nullopt;
  const std::size_t entry =
      sizeof(Head) +
      static_cast<unsigned char>(oid.front()) * sizeof(std::uint32_t);
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

}  // namespace tgpl::scan
