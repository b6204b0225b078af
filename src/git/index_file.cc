// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/index_file.h"

#include <utility>

#include "git/hex.h"
#include "git/mode.h"

namespace tgpl::git {
namespace {

constexpr std::uint32_t kFileType = 0170000;
constexpr std::uint32_t kRegular = 0100000;
constexpr std::uint32_t kExecutable = 0100;
constexpr std::int64_t kSecond = 1'000'000'000;

// Flags of an entry.
constexpr unsigned kAssumedUnchanged = 0x8000;
constexpr unsigned kExtended = 0x4000;
constexpr unsigned kStageShift = 12;
constexpr unsigned kStageMask = 3;
// Extended flags of an entry.
constexpr unsigned kSkipped = 0x4000;
constexpr unsigned kIntentToAdd = 0x2000;

constexpr std::string_view kEmptySha1 =
    "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
constexpr std::string_view kEmptySha256 =
    "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813";

class Bytes {
 public:
  explicit Bytes(std::string_view bytes) : bytes_(bytes) {}

  /// Whether no read went past the end.
  bool good() const { return good_; }
  std::size_t place() const { return at_; }
  std::size_t left() const { return bytes_.size() - at_; }

  std::string_view take(std::size_t count) {
    if (count > left()) {
      good_ = false;
      count = left();
    }
    at_ += count;
    return bytes_.substr(at_ - count, count);
  }

  unsigned take_byte() { return take_number<1>(); }

  /// Reads a big-endian number; 0 if too few bytes are left.
  template <std::size_t kSize = sizeof(std::uint32_t)>
  std::uint32_t take_number() {
    const std::string_view bytes = take(kSize);
    if (bytes.size() < kSize) return 0;
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < kSize; ++i)
      number = number << 8U | static_cast<unsigned char>(bytes[i]);
    return number;
  }

  std::string_view take_until_nul() {
    const std::size_t stop = bytes_.find('\0', at_);
    if (stop == std::string_view::npos) {
      good_ = false;
      return {};
    }
    const std::string_view text = take(stop - at_);
    take(1);
    return text;
  }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
  bool good_ = true;
};

/// Reads the number before a path in version 4, in the offset encoding of packs
/// (gitformat-pack(5)).
std::size_t take_offset(Bytes& bytes) {
  constexpr unsigned kMore = 0x80;
  unsigned byte = bytes.take_byte();
  std::size_t number = byte & (kMore - 1);
  while ((byte & kMore) != 0 && bytes.good()) {
    byte = bytes.take_byte();
    number = ((number + 1) << 7U) | (byte & (kMore - 1));
  }
  return number;
}

class Parser {
 public:
  Parser(std::string_view bytes, std::string_view object_format,
         const FileStamp& written)
      : bytes_(bytes),
        sha256_(object_format == "sha256"),
        written_s_(written.modified_ns / kSecond) {}

  std::optional<std::vector<IndexedFile>> parse() {
    if (bytes_.take(4) != "DIRC") return std::nullopt;
    version_ = bytes_.take_number();
    if (version_ < 2 || version_ > 4) return std::nullopt;
    const std::uint32_t count = bytes_.take_number();
    constexpr std::size_t kSmallest = 50;  // bytes of an entry
    if (count > bytes_.left() / kSmallest) return std::nullopt;
    files_.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (!parse_file()) return std::nullopt;
    }
    if (!are_known_extensions()) return std::nullopt;
    return std::move(files_);
  }

 private:
  std::size_t oid_size() const { return sha256_ ? 32 : 20; }

  bool parse_file() {
    const std::size_t start = bytes_.place();
    IndexedFile file;
    IndexedLook look;
    look.changed_s = bytes_.take_number();
    look.changed_ns = bytes_.take_number();
    look.modified_s = bytes_.take_number();
    look.modified_ns = bytes_.take_number();
    bytes_.take_number();  // Device, which git does not compare either.
    look.inode = bytes_.take_number();
    look.mode = bytes_.take_number();
    look.owner = bytes_.take_number();
    look.group = bytes_.take_number();
    look.size = bytes_.take_number();
    file.mode = look.mode;
    file.oid = to_hex(bytes_.take(oid_size()));
    const unsigned flags = bytes_.take_number<2>();
    const unsigned more =
        (flags & kExtended) != 0 ? bytes_.take_number<2>() : 0;
    file.stage = static_cast<int>((flags >> kStageShift) & kStageMask);
    file.assumed_unchanged = (flags & kAssumedUnchanged) != 0;
    if (!parse_path(file.path, start)) return false;
    // A file with skip-worktree may exist all the same; only git checks that.
    if ((more & kSkipped) != 0) return false;
    if ((more & kIntentToAdd) == 0 && is_proof(look, file)) file.look = look;
    const bool in_order =
        files_.empty() || files_.back().path < file.path ||
        (files_.back().path == file.path && files_.back().stage < file.stage);
    if (!in_order) return false;
    files_.push_back(std::move(file));
    return true;
  }

  bool parse_path(std::string& path, std::size_t start) {
    if (version_ == 4) {
      const std::size_t dropped = take_offset(bytes_);
      const std::string_view last =
          files_.empty() ? std::string_view() : files_.back().path;
      if (dropped > last.size()) return false;
      path = last.substr(0, last.size() - dropped);
      path += bytes_.take_until_nul();
    } else {
      path = bytes_.take_until_nul();
      // The length of an entry is a multiple of eight bytes.
      constexpr std::size_t kAlignment = 8;
      const std::size_t over = (bytes_.place() - start) % kAlignment;
      if (over > 0) bytes_.take(kAlignment - over);
    }
    return bytes_.good() && !path.empty();
  }

  /// Whether a file with this stat data is certainly unchanged. git sets the
  /// size to 0 for entries that it knows to be racy.
  bool is_proof(const IndexedLook& look, const IndexedFile& file) const {
    const bool racy = std::int64_t{look.modified_s} >= written_s_;
    const bool empty = file.oid == (sha256_ ? kEmptySha256 : kEmptySha1);
    return !racy && (look.size > 0 || empty);
  }

  /// Extensions whose name starts with a capital letter are optional and may be
  /// skipped.
  bool are_known_extensions() {
    while (bytes_.good() && bytes_.left() > oid_size()) {
      const std::string_view name = bytes_.take(4);
      bytes_.take(bytes_.take_number());
      if (name.front() < 'A' || name.front() > 'Z') return false;
    }
    return bytes_.good() && bytes_.left() == oid_size();
  }

  Bytes bytes_;
  bool sha256_;
  std::int64_t written_s_;  ///< mtime of the index, in seconds since 1970
  std::uint32_t version_ = 0;
  std::vector<IndexedFile> files_;
};

}  // namespace

IndexedLook look_of(const FileStamp& stamp) {
  const auto cut = [](auto number) {
    return static_cast<std::uint32_t>(number);
  };
  IndexedLook look;
  look.changed_s = cut(stamp.changed_ns / kSecond);
  look.changed_ns = cut(stamp.changed_ns % kSecond);
  look.modified_s = cut(stamp.modified_ns / kSecond);
  look.modified_ns = cut(stamp.modified_ns % kSecond);
  look.inode = cut(stamp.inode);
  look.owner = stamp.owner;
  look.group = stamp.group;
  look.size = cut(stamp.size);
  if ((stamp.mode & kFileType) == kRegular)
    look.mode = (stamp.mode & kExecutable) != 0 ? kExecutableMode : kFileMode;
  return look;
}

bool is_surely_changed(const IndexedLook& then, const IndexedLook& now) {
  return then.size != now.size || then.modified_s != now.modified_s;
}

std::optional<std::vector<IndexedFile>> parse_index(
    std::string_view bytes, std::string_view object_format,
    const FileStamp& written) {
  return Parser(bytes, object_format, written).parse();
}

}  // namespace tgpl::git
