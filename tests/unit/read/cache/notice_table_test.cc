// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/notice_table.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "base/checksum.h"
#include "support/catch.h"

using namespace tgpl::read;

namespace {

constexpr TableKind kKind{7, 20};

std::string oid_of(int i) {
  std::string oid(20, static_cast<char>(i));
  oid.front() = static_cast<char>(i * 37 % 256);
  return oid;
}

std::string build(int rows) {
  std::vector<std::string> oids;
  std::vector<std::string> texts;
  for (int i = 0; i < rows; ++i) {
    oids.push_back(oid_of(i));
    texts.push_back("record " + std::to_string(i % 5));
  }
  std::vector<NoticeTable::Row> table;
  for (std::size_t i = 0; i < oids.size(); ++i)
    table.push_back({oids[i], texts[i]});
  std::ranges::sort(table, {}, &NoticeTable::Row::oid);
  return NoticeTable::build(table, kKind);
}

}  // namespace

TEST_CASE("every row is found, and no other") {
  const int rows = GENERATE(1, 20, 200);
  const auto table = NoticeTable::open(build(rows), kKind);
  REQUIRE(table);
  CHECK(table->size() == static_cast<std::size_t>(rows));
  for (int i = 0; i < rows; ++i) {
    const auto row = table->find(oid_of(i));
    REQUIRE(row);
    CHECK(table->oid(*row) == oid_of(i));
    CHECK(table->record(table->record_of(*row)) ==
          "record " + std::to_string(i % 5));
  }
  CHECK_FALSE(table->find(oid_of(201)));
  CHECK_FALSE(table->find(std::string(20, '\0') + "more"));
  CHECK_FALSE(table->find("short"));
}

TEST_CASE("the bytes of a table are where its header file says") {
  const std::string bytes = build(30);
  const auto number = [&](std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    std::memcpy(&value, bytes.data() + at, size);
    return value;
  };
  CHECK(bytes.starts_with("git-tgpl notices"));
  CHECK(number(16, 4) == 2);
  CHECK(number(20, 4) == 20);
  CHECK(number(24, 8) == 7);
  CHECK(number(32, 8) == 30);
  CHECK(number(40, 8) == 5);
  CHECK(number(48, 8) == 5 * 8);
  const std::size_t fanout = 64;
  const std::size_t bits = 2;  // thirty ids, about eight per entry
  const std::size_t oids = fanout + 4 * ((1U << bits) + 1);
  CHECK(number(fanout, 4) == 0);
  CHECK(number(oids - 4, 4) == 30);
  const std::size_t numbers = oids + 20 * 30;
  const std::size_t ends = numbers + 4 * 30;
  const std::size_t texts = ends + 4 * 5;
  CHECK(number(ends, 4) == 8);
  CHECK(number(ends + 4 * 4, 4) == 5 * 8);
  CHECK(bytes.substr(texts, 7) == "record ");
  CHECK(bytes.size() == texts + 5 * 8);
}

TEST_CASE("an empty table knows nothing") {
  const auto table = NoticeTable::open(build(0), kKind);
  REQUIRE(table);
  CHECK_FALSE(table->find(oid_of(1)));
  CHECK_FALSE(NoticeTable().find(oid_of(1)));
}

TEST_CASE("a table that is damaged anywhere is none") {
  const std::string bytes = build(30);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    REQUIRE_FALSE(NoticeTable::open(damaged, kKind));
    REQUIRE_FALSE(NoticeTable::open(bytes.substr(0, at), kKind));
  }
  CHECK_FALSE(NoticeTable::open(bytes + "x", kKind));
}

TEST_CASE("a whole table whose row names no record is none") {
  std::string bytes = build(30);
  const std::size_t numbers = 64 + 4 * 5 + 20 * 30;  // the header says where
  const std::uint32_t record = GENERATE(4U, 5U, 0xFFFFFFFFU);
  std::memcpy(bytes.data() + numbers, &record, sizeof record);
  std::memset(bytes.data() + 56, 0, 8);
  const std::uint64_t sum = tgpl::checksum(bytes);
  std::memcpy(bytes.data() + 56, &sum, sizeof sum);
  CHECK(NoticeTable::open(bytes, kKind).has_value() == (record < 5));
}

TEST_CASE("a table of another reader or hash is none") {
  CHECK_FALSE(NoticeTable::open(build(3), {8, 20}));
  CHECK_FALSE(NoticeTable::open(build(3), {7, 32}));
}

TEST_CASE("records that are the same are there once") {
  const auto table = NoticeTable::open(build(200), kKind);
  REQUIRE(table);
  CHECK(table->records() == 5);
  CHECK(table->record_of(*table->find(oid_of(1))) ==
        table->record_of(*table->find(oid_of(6))));
  CHECK(table->record_of(*table->find(oid_of(1))) !=
        table->record_of(*table->find(oid_of(2))));
  CHECK(table->record(5).empty());
}

TEST_CASE("ids are read from hexadecimal digits and nothing else") {
  CHECK(from_hex("00ff7a")->bytes() == std::string("\x00\xff\x7a", 3));
  for (const char* wrong : {"", "0", "0g", "0G", "FF", "0x", "0/", "0:", "0`"})
    CHECK_FALSE(from_hex(wrong));
  CHECK(from_hex(std::string(64, 'a'))->bytes().size() == 32);
  CHECK_FALSE(from_hex(std::string(66, 'a')));
}
