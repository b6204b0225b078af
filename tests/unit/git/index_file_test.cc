// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/index_file.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::git;

namespace {

constexpr std::uint32_t kWritten = 1'700'000'000;  // in seconds
constexpr std::int64_t kSecond = 1'000'000'000;
constexpr IndexedLook kLook{kWritten - 20, 1, kWritten - 10, 2, 3, 88, 99,
                            0100644,       4};

// Flags and extended flags of an entry.
constexpr unsigned kAssumed = 0x8000;
constexpr unsigned kExtended = 0x4000;
constexpr unsigned kStage = 0x1000;
constexpr unsigned kSkip = 0x4000;
constexpr unsigned kIntent = 0x2000;

const std::string kEmptySha1 =
    "\xe6\x9d\xe2\x9b\xb2\xd1\xd6\x43\x4b\x8b"
    "\x29\xae\x77\x5a\xd8\xc2\xe4\x8c\x53\x91";
const std::string kEmptySha256 =
    "\x47\x3a\x0f\x4c\x3b\xe8\xa9\x36\x81\xa2\x67\xe3\xb1\xe9\xa7\xdc"
    "\xda\x11\x85\x43\x6f\xe1\x41\xf7\x74\x91\x20\xa3\x03\x72\x18\x13";

struct Row {
  std::string path = "";
  IndexedLook look = kLook;
  unsigned flags = 0;  ///< without the length of the path
  unsigned more = 0;
  std::string oid = "";  ///< "" for one of nothing but 0xab
};

struct Index {
  std::vector<Row> rows = {};
  std::uint32_t version = 2;
  std::string object_format = "sha1";
  std::string extensions = "";

  std::size_t oid_size() const { return object_format == "sha1" ? 20 : 32; }
};

std::string number(std::uint64_t value, int size = 4) {
  std::string out;
  for (int i = size - 1; i >= 0; --i)
    out += static_cast<char>(value >> (8 * i) & 0xFF);
  return out;
}

/// The offset encoding of git, as encode_varint() in its varint.c.
std::string offset(std::size_t value) {
  std::string out(1, static_cast<char>(value & 127));
  while ((value >>= 7) != 0)
    out.insert(out.begin(), static_cast<char>(128 | (--value & 127)));
  return out;
}

std::string extension(const std::string& name, const std::string& bytes) {
  return name + number(bytes.size()) + bytes;
}

std::string path_bytes(const Row& row, const std::string& last,
                       std::uint32_t version, std::size_t before) {
  if (version == 4) {
    const auto same = std::mismatch(last.begin(), last.end(), row.path.begin(),
                                    row.path.end());
    const auto dropped = static_cast<std::size_t>(last.end() - same.first);
    return offset(dropped) + std::string(same.second, row.path.end()) + '\0';
  }
  const std::size_t padding = 8 - (before + row.path.size()) % 8;
  return row.path + std::string(padding, '\0');
}

std::string row_bytes(const Row& row, const std::string& last,
                      const Index& index) {
  const IndexedLook& look = row.look;
  std::string out;
  for (const std::uint32_t value :
       {look.changed_s, look.changed_ns, look.modified_s, look.modified_ns, 77U,
        look.inode, look.mode, look.owner, look.group, look.size})
    out += number(value);
  out += row.oid.empty() ? std::string(index.oid_size(), '\xab') : row.oid;
  const std::size_t length = std::min<std::size_t>(row.path.size(), 0xFFF);
  out += number(row.flags | length, 2);
  if ((row.flags & kExtended) != 0) out += number(row.more, 2);
  return out + path_bytes(row, last, index.version, out.size());
}

std::string bytes_of(const Index& index) {
  std::string out = "DIRC" + number(index.version) + number(index.rows.size());
  std::string last;
  for (const Row& row : index.rows) {
    out += row_bytes(row, last, index);
    last = row.path;
  }
  return out + index.extensions + std::string(index.oid_size(), '\0');
}

using Files = std::optional<std::vector<IndexedFile>>;

Files parse(const std::string& bytes,
            const std::string& object_format = "sha1") {
  FileStamp written;
  written.modified_ns = kWritten * kSecond + 5;
  return parse_index(bytes, object_format, written);
}

Files parse(const Index& index) {
  return parse(bytes_of(index), index.object_format);
}

/// "PATH STAGE", followed by "!" without stat data, and "?" for
/// assume-unchanged.
std::vector<std::string> told(const Files& files) {
  REQUIRE(files);
  std::vector<std::string> out;
  for (const IndexedFile& file : *files) {
    out.push_back(file.path + " " + std::to_string(file.stage) +
                  (file.look ? "" : "!") + (file.assumed_unchanged ? "?" : ""));
  }
  return out;
}

/// Parses an index with one file.
IndexedFile only(Row row, const Index& index = {}) {
  Index all = index;
  all.rows = {std::move(row)};
  const Files files = parse(all);
  REQUIRE(files);
  REQUIRE(files->size() == 1);
  return files->front();
}

bool has_look(const IndexedLook& look, const std::string& oid = "",
              const Index& index = {}) {
  return only({.path = "a", .look = look, .oid = oid}, index).look.has_value();
}

using Paths = std::vector<std::string>;

/// One index for each way of writing entries.
std::vector<Index> all_kinds() {
  std::vector<Index> kinds;
  for (const std::uint32_t version : {2U, 3U, 4U}) {
    for (const char* format : {"sha1", "sha256"}) {
      Index index{.version = version, .object_format = format};
      const unsigned flags = version == 3 ? kExtended : 0;
      for (const char* path : {"a", "dir/b.c", "dir/bc", "dir/c/deep.txt", "e"})
        index.rows.push_back({.path = path, .flags = flags});
      kinds.push_back(index);
    }
  }
  return kinds;
}

/// The stamp of a file with the stat data kLook.
FileStamp usual_stamp() {
  FileStamp stamp;
  stamp.inode = 3;
  stamp.size = 4;
  stamp.changed_ns = (kWritten - 20) * kSecond + 1;
  stamp.modified_ns = (kWritten - 10) * kSecond + 2;
  stamp.mode = 0100644;
  stamp.owner = 88;
  stamp.group = 99;
  return stamp;
}

}  // namespace

TEST_CASE("all versions and kinds of ids are read") {
  for (const Index& index : all_kinds()) {
    INFO(index.version << " " << index.object_format);
    const Files files = parse(index);
    CHECK(told(files) ==
          Paths{"a 0", "dir/b.c 0", "dir/bc 0", "dir/c/deep.txt 0", "e 0"});
    for (const IndexedFile& file : *files) {
      std::string oid;
      while (oid.size() < 2 * index.oid_size()) oid += "ab";
      CHECK(file.oid == oid);
      CHECK(file.mode == 0100644);
      CHECK(file.look == kLook);
    }
  }
}

TEST_CASE("an index may be empty") {
  for (const std::uint32_t version : {2U, 3U, 4U})
    CHECK(told(parse(Index{.version = version})) == Paths{});
}

TEST_CASE("every number of a look is read as it is") {
  const IndexedLook look{0x01020304, 0x11121314, 0x21222324,
                         0xF1F2F3F4, 0xFFFFFFFF, 0x81828384,
                         0x91929394, 0100755,    0x80000001};
  const IndexedFile file = only({.path = "a", .look = look});
  CHECK(file.look == look);
  CHECK(file.mode == 0100755);
}

TEST_CASE("modes of links and submodules are told") {
  for (const std::uint32_t mode : {0120000U, 0160000U}) {
    IndexedLook look = kLook;
    look.mode = mode;
    CHECK(only({.path = "a", .look = look}).mode == mode);
  }
}

TEST_CASE("paths of every length end where they end") {
  for (const std::uint32_t version : {2U, 3U, 4U}) {
    Index index{.version = version};
    Paths expected;
    for (std::size_t i = 1; i <= 20; ++i) {
      index.rows.push_back({.path = std::string(i, 'a')});
      expected.push_back(index.rows.back().path + " 0");
    }
    INFO(version);
    CHECK(told(parse(index)) == expected);
  }
}

TEST_CASE("paths that are longer than their length can tell") {
  for (const std::uint32_t version : {2U, 3U, 4U}) {
    Index index{.version = version};
    Paths expected;
    for (const std::size_t size : {0xFFE, 0xFFF, 0x1000, 0x1001, 20000}) {
      index.rows.push_back({.path = std::string(size, 'a')});
      expected.push_back(index.rows.back().path + " 0");
    }
    index.rows.push_back({.path = "b"});
    expected.emplace_back("b 0");
    INFO(version);
    CHECK(told(parse(index)) == expected);
  }
}

TEST_CASE("version 4 drops any number of bytes of the path before") {
  for (const std::size_t dropped :
       {1, 127, 128, 129, 255, 256, 16511, 16512, 16513, 40000}) {
    const std::string before = "dir/" + std::string(dropped, 'a');
    Index index{.rows = {{.path = before}, {.path = "dir/b"}}, .version = 4};
    INFO(dropped);
    CHECK(told(parse(index)) == Paths{before + " 0", "dir/b 0"});
  }
}

TEST_CASE("bytes of a path count as they are, and not as signed ones") {
  for (const std::uint32_t version : {2U, 4U}) {
    const Index index{
        .rows = {{.path = "a z\n"}, {.path = "a\x7f"}, {.path = "a\xc3\xa4"}},
        .version = version};
    CHECK(told(parse(index)) == Paths{"a z\n 0", "a\x7f 0", "a\xc3\xa4 0"});
  }
}

TEST_CASE("the stages of a conflict come one after the other") {
  for (const std::uint32_t version : {2U, 4U}) {
    const Index index{.rows = {{.path = "a", .flags = 1 * kStage},
                               {.path = "a", .flags = 2 * kStage},
                               {.path = "a", .flags = 3 * kStage},
                               {.path = "b", .flags = 1 * kStage},
                               {.path = "b", .flags = 3 * kStage}},
                      .version = version};
    CHECK(told(parse(index)) == Paths{"a 1", "a 2", "a 3", "b 1", "b 3"});
  }
}

TEST_CASE("what the user promised is told") {
  const Index index{.rows = {{.path = "a", .flags = kAssumed}, {.path = "b"}}};
  CHECK(told(parse(index)) == Paths{"a 0?", "b 0"});
}

TEST_CASE("a file that is only to be added has no look") {
  for (const std::uint32_t version : {3U, 4U}) {
    const Index index{
        .rows = {{.path = "a", .flags = kExtended, .more = kIntent},
                 {.path = "b", .flags = kExtended},
                 {.path = "c"}},
        .version = version};
    CHECK(told(parse(index)) == Paths{"a 0!", "b 0", "c 0"});
  }
}

TEST_CASE("an index that leaves files out of the work tree is git's to read") {
  for (const std::uint32_t version : {3U, 4U}) {
    Index index{.rows = {{.path = "a"},
                         {.path = "b", .flags = kExtended, .more = kSkip}},
                .version = version};
    CHECK_FALSE(parse(index));
    index.rows.back().more = 0;
    CHECK(parse(index));
  }
}

TEST_CASE("a file of the second in which the index was written has no look") {
  IndexedLook look = kLook;
  for (const std::uint32_t second :
       {kWritten, kWritten + 1, std::numeric_limits<std::uint32_t>::max()}) {
    look.modified_s = second;
    look.modified_ns = 0;
    CHECK_FALSE(has_look(look));
  }
  look.modified_s = kWritten - 1;
  look.modified_ns = 999'999'999;
  CHECK(has_look(look));
  // git does not check this field either.
  look.changed_s = kWritten + 1;
  CHECK(has_look(look));
}

TEST_CASE("size 0 is git's mark, but where the file is empty") {
  const Index wide{.object_format = "sha256"};
  IndexedLook look = kLook;
  look.size = 0;
  CHECK_FALSE(has_look(look));
  CHECK(has_look(look, kEmptySha1));
  CHECK_FALSE(has_look(look, "", wide));
  CHECK(has_look(look, kEmptySha256, wide));
  CHECK_FALSE(has_look(look, kEmptySha1 + std::string(12, '\0'), wide));
  look.modified_s = kWritten;
  CHECK_FALSE(has_look(look, kEmptySha1));
}

TEST_CASE("extensions that may be passed over are, and others not") {
  const std::string tree = extension("TREE", std::string(100, 'x'));
  const std::string end = extension("EOIE", "short");
  for (Index index : all_kinds()) {
    const std::vector<std::string> paths = told(parse(index));
    for (const std::string& known :
         {tree, end, tree + end, extension("ZZZZ", ""),
          extension("FSMN", std::string(70000, '\0'))}) {
      index.extensions = known;
      CHECK(told(parse(index)) == paths);
    }
    for (const char* name :
         {"link", "sdir", "zREE", "\xc0REE", "@REE", "[REE"}) {
      index.extensions = tree + extension(name, std::string(100, 'x'));
      INFO(name);
      CHECK_FALSE(parse(index));
      index.extensions = extension(name, "") + tree;
      CHECK_FALSE(parse(index));
    }
  }
}

TEST_CASE("an index that is cut off is none") {
  for (const Index& index : all_kinds()) {
    const std::string bytes = bytes_of(index);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      INFO(index.version << " " << index.object_format << " " << size);
      CHECK_FALSE(parse(bytes.substr(0, size), index.object_format));
    }
    CHECK_FALSE(parse(bytes + '\0', index.object_format));
  }
}

TEST_CASE("one cut off in its extensions is none, or has all files") {
  for (Index index : all_kinds()) {
    const Paths paths = told(parse(index));
    const std::size_t without = bytes_of(index).size();
    index.extensions = extension("TREE", std::string(70, 'x'));
    const std::string bytes = bytes_of(index);
    // The bytes of the extension may be taken for the checksum, which neither
    // git nor this parser verifies.
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      const Files files = parse(bytes.substr(0, size), index.object_format);
      INFO(index.version << " " << index.object_format << " " << size);
      CHECK(files.has_value() == (size == without));
      if (files) CHECK(told(files) == paths);
    }
  }
}

TEST_CASE("bytes of another size of ids are no index") {
  for (const Index& index : all_kinds()) {
    const bool sha1 = index.object_format == "sha1";
    CHECK_FALSE(parse(bytes_of(index), sha1 ? "sha256" : "sha1"));
  }
}

TEST_CASE("what is no index, or one of another version, is none") {
  const Index index{.rows = {{.path = "a"}}};
  const std::string bytes = bytes_of(index);
  REQUIRE(parse(bytes));
  for (std::size_t i = 0; i < 4; ++i) {
    std::string other = bytes;
    other[i] = 'X';
    CHECK_FALSE(parse(other));
  }
  for (const std::uint32_t version : {0U, 1U, 5U, 0x02000000U, 0xFFFFFFFFU}) {
    Index other = index;
    other.version = version;
    CHECK_FALSE(parse(other));
  }
}

TEST_CASE("a count of files that cannot be is not believed") {
  const std::string bytes = bytes_of({.rows = {{.path = "a"}, {.path = "b"}}});
  REQUIRE(parse(bytes));
  for (const std::uint32_t count : {0U, 1U, 3U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
    std::string other = bytes;
    other.replace(8, 4, number(count));
    INFO(count);
    CHECK_FALSE(parse(other));
  }
}

TEST_CASE("an extension that is larger than the file is damage") {
  Index index{.rows = {{.path = "a"}}};
  for (const std::uint32_t size : {1U, 21U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
    index.extensions = "TREE" + number(size);
    INFO(size);
    CHECK_FALSE(parse(index));
  }
}

TEST_CASE("files out of order are damage") {
  for (const std::uint32_t version : {2U, 3U, 4U}) {
    const auto good = [&](std::vector<Row> rows) {
      return parse(Index{.rows = std::move(rows), .version = version})
          .has_value();
    };
    CHECK(good({{.path = "a"}, {.path = "b"}}));
    CHECK_FALSE(good({{.path = "b"}, {.path = "a"}}));
    CHECK_FALSE(good({{.path = "a"}, {.path = "a"}}));
    CHECK_FALSE(good({{.path = "\xc3"}, {.path = "a"}}));
    CHECK_FALSE(good({{.path = "a/b"}, {.path = "a.b"}}));
    CHECK_FALSE(good({{.path = "a", .flags = 2 * kStage},
                      {.path = "a", .flags = 1 * kStage}}));
    CHECK_FALSE(good({{.path = "a", .flags = 2 * kStage},
                      {.path = "a", .flags = 2 * kStage}}));
    CHECK_FALSE(good({{.path = ""}, {.path = "a"}}));
  }
}

TEST_CASE("version 4 cannot drop more than there is") {
  for (const std::size_t dropped : {1, 200, 1 << 20}) {
    std::string bytes = bytes_of({.rows = {{.path = "a"}}, .version = 4});
    const std::size_t place = bytes.size() - 20 - 3;  // "0 a NUL"
    REQUIRE(bytes[place] == 0);
    bytes.replace(place, 1, offset(dropped));
    INFO(dropped);
    CHECK_FALSE(parse(bytes));
  }
  // More than the length of the previous path.
  std::string bytes =
      bytes_of({.rows = {{.path = "ab"}, {.path = "ac"}}, .version = 4});
  const std::size_t place = bytes.size() - 20 - 3;
  REQUIRE(bytes[place] == 1);
  CHECK(parse(bytes));
  bytes[place] = 2;
  bytes[place + 1] = 'b';
  CHECK(told(parse(bytes)) == Paths{"ab 0", "b 0"});
  bytes[place] = 3;
  CHECK_FALSE(parse(bytes));
  // A number that never ends.
  bytes.replace(place, std::string::npos, std::string(500, '\xff'));
  CHECK_FALSE(parse(bytes));
}

TEST_CASE("a path without end is damage") {
  for (const std::uint32_t version : {2U, 4U}) {
    const std::string bytes =
        bytes_of({.rows = {{.path = "a"}}, .version = version});
    const std::size_t place = bytes.find('a', 12 + 62);
    CHECK_FALSE(parse(bytes.substr(0, place) + std::string(200, 'a')));
  }
}

TEST_CASE("no byte that is another makes trouble") {
  for (const Index& index : all_kinds()) {
    const std::string bytes = bytes_of(index);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      for (const char byte : {'\0', '\x01', '\x7f', '\x80', '\xff'}) {
        std::string other = bytes;
        other[i] = byte;
        const Files files = parse(other, index.object_format);
        if (!files) continue;
        CHECK(files->size() == index.rows.size());
      }
    }
  }
}

TEST_CASE("the look of a file is what the index has of it") {
  FileStamp stamp = usual_stamp();
  stamp.device = 9;
  stamp.inode = 0x1'0000'0003;
  stamp.size = 0x2'0000'0004;
  stamp.mode = 0100664;
  CHECK(look_of(stamp) == kLook);
  stamp.modified_ns += (std::int64_t{1} << 32) * kSecond / 8;
  CHECK(look_of(stamp) != kLook);
}

TEST_CASE("any other look is another one") {
  const FileStamp stamp = usual_stamp();
  REQUIRE(look_of(stamp) == kLook);
  const auto differs = [&](auto change) {
    FileStamp other = stamp;
    change(other);
    return look_of(other) != kLook;
  };
  CHECK(differs([](FileStamp& one) { one.inode += 1; }));
  CHECK(differs([](FileStamp& one) { one.owner += 1; }));
  CHECK(differs([](FileStamp& one) { one.group += 1; }));
  CHECK(differs([](FileStamp& one) { one.size += 1; }));
  CHECK(differs([](FileStamp& one) { one.changed_ns += 1; }));
  CHECK(differs([](FileStamp& one) { one.changed_ns += kSecond; }));
  CHECK(differs([](FileStamp& one) { one.modified_ns += 1; }));
  CHECK(differs([](FileStamp& one) { one.modified_ns -= kSecond; }));
  CHECK(differs([](FileStamp& one) { one.mode = 0100755; }));
  CHECK(differs([](FileStamp& one) { one.mode = 0120777; }));
  CHECK(differs([](FileStamp& one) { one.mode = 0040644; }));
  CHECK_FALSE(differs([](FileStamp& one) { one.mode = 0100600; }));
  CHECK_FALSE(differs([](FileStamp& one) { one.device += 1; }));
  CHECK_FALSE(differs([](FileStamp& one) { one.links += 1; }));
}

TEST_CASE("a file is surely changed by what git always compares") {
  IndexedLook now = kLook;
  CHECK_FALSE(is_surely_changed(kLook, now));
  now.changed_s += 1;
  now.changed_ns += 1;
  now.modified_ns += 1;
  now.inode += 1;
  now.owner += 1;
  now.group += 1;
  now.mode = 0100755;
  CHECK_FALSE(is_surely_changed(kLook, now));
  now.size += 1;
  CHECK(is_surely_changed(kLook, now));
  now = kLook;
  now.modified_s -= 1;
  CHECK(is_surely_changed(kLook, now));
}

TEST_CASE("of the permissions, the owner's to execute counts") {
  FileStamp stamp;
  for (const std::uint32_t mode : {0100755U, 0100700U, 0100544U}) {
    stamp.mode = mode;
    CHECK(look_of(stamp).mode == 0100755);
  }
  for (const std::uint32_t mode : {0100644U, 0100600U, 0100655U, 0100611U}) {
    stamp.mode = mode;
    CHECK(look_of(stamp).mode == 0100644);
  }
  for (const std::uint32_t mode : {0120777U, 0040755U, 0010644U}) {
    stamp.mode = mode;
    CHECK(look_of(stamp).mode == 0);
  }
}
