// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/notice_record.h"

#include <array>
#include <cstdint>
#include <utility>

#include "header/file_origin.h"
#include "license/detect.h"
#include "read/own_words.h"
#include "read/tag_conflict.h"
#include "read/wide_notices.h"

namespace tgpl::read {
namespace {

using header::Notices;
using header::Suppression;
using header::Tag;
using header::TagError;
using header::TagLists;

constexpr std::uint64_t kEmpty = 1;
constexpr std::uint64_t kBinary = 2;
constexpr std::uint64_t kUnclosedSnippet = 4;
constexpr std::uint64_t kUnclosedIgnore = 8;
constexpr std::uint64_t kGenerated = 16;

/// Appends a number: seven bits per byte, low bits first.
void put(std::string& out, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7)
    out += static_cast<char>(static_cast<unsigned char>(number | 0x80));
  out += static_cast<char>(static_cast<unsigned char>(number));
}

void put(std::string& out, const std::vector<Tag>& tags) {
  put(out, tags.size());
  for (const Tag& tag : tags) {
    put(out, static_cast<std::uint64_t>(tag.line));
    put(out, tag.value.size());
    out += tag.value;
  }
}

void put(std::string& out, std::string_view text) {
  put(out, text.size());
  out += text;
}

void put(std::string& out, const std::vector<Suppression>& suppressions) {
  put(out, suppressions.size());
  for (const Suppression& suppression : suppressions) {
    put(out, suppression.rule);
    put(out, suppression.reason);
    put(out, static_cast<std::uint64_t>(suppression.line));
    put(out, std::uint64_t{suppression.whole_file});
    put(out, suppression.styles);
  }
}

void put(std::string& out, const TagLists& lists) {
  put(out, lists.licenses);
  put(out, lists.copyrights);
  put(out, lists.contributors);
}

/// Reads the numbers and texts of a record. After an error, ok() is false and
/// all numbers are 0.
class Cursor {
 public:
  explicit Cursor(std::string_view rest) : rest_(rest) {}

  bool ok() const { return ok_; }
  bool at_end() const { return rest_.empty(); }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 63 && !rest_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
      if (byte < 0x80) return value;
    }
    return fail();
  }

  /// Reads a number of elements, each of at least one byte.
  std::size_t count() {
    const std::uint64_t value = number();
    return static_cast<std::size_t>(value <= rest_.size() ? value : fail());
  }

  int small() {
    const std::uint64_t value = number();
    return static_cast<int>(value <= INT32_MAX ? value : fail());
  }

  std::string text() {
    const std::size_t size = count();
    std::string value(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return value;
  }

  std::vector<Tag> tags() {
    std::vector<Tag> tags(count());
    for (Tag& tag : tags) {
      tag.line = small();
      tag.value = text();
    }
    return tags;
  }

  std::vector<Suppression> suppressions() {
    std::vector<Suppression> suppressions(count());
    for (Suppression& suppression : suppressions) {
      suppression.rule = text();
      suppression.reason = text();
      suppression.line = small();
      suppression.whole_file = number() != 0;
      suppression.styles = text();
    }
    return suppressions;
  }

  void take(TagLists& lists) {
    lists.licenses = tags();
    lists.copyrights = tags();
    lists.contributors = tags();
  }

 private:
  std::uint64_t fail() {
    ok_ = false;
    rest_ = {};
    return 0;
  }

  std::string_view rest_;
  bool ok_ = true;
};

std::uint64_t flags_of(const FileNotices& file) {
  return (file.empty ? kEmpty : 0U) | (file.notices.binary ? kBinary : 0U) |
         (file.notices.unclosed_snippet ? kUnclosedSnippet : 0U) |
         (file.notices.unclosed_ignore_block ? kUnclosedIgnore : 0U) |
         (file.generated ? kGenerated : 0U);
}

/// The licence that the words state, with the line of the first of them.
header::Tag words_of(std::string_view bytes) {
  const std::string text = header::without_ignored(bytes);
  const license::Detection found = license::detect(text);
  header::Tag tag;
  tag.value = found.stated();
  if (!tag.value.empty()) tag.line = line_of(text, first_statement(found));
  return tag;
}

}  // namespace

FileNotices notices_of(std::string_view bytes) {
  FileNotices file;
  file.empty = bytes.empty();
  file.notices = header::read_notices(bytes);
  if (file.notices.may_have_suppressions)
    file.suppressions = header::read_suppressions(bytes);
  // Of other files nobody asks it.
  if (file.notices.licenses.empty() || file.notices.copyrights.empty())
    file.generated = header::has_generated_marker(bytes);
  if (file.notices.licenses.empty() && !file.notices.binary)
    file.in_words = words_of(bytes);
  else if (!file.notices.binary && file.notices.snippets == 0)
    file.in_words = words_against_tags(bytes, file.notices.licenses);
  file.wide = wide_notices(bytes, file.notices);
  return file;
}

std::string encode(const FileNotices& file) {
  std::string out;
  encode(file, out);
  return out;
}

void encode(const FileNotices& file, std::string& out) {
  const Notices& notices = file.notices;
  put(out, flags_of(file));
  put(out, static_cast<const TagLists&>(notices));
  put(out, static_cast<std::uint64_t>(notices.snippets));
  if (notices.snippets > 0) put(out, notices.of_snippets);
  put(out, notices.tag_errors.size());
  for (const TagError& tag_error : notices.tag_errors) {
    put(out, static_cast<std::uint64_t>(tag_error.kind));
    put(out, static_cast<std::uint64_t>(tag_error.line));
  }
  const bool words = !file.in_words.value.empty();
  put(out, words ? std::vector<Tag>{file.in_words} : std::vector<Tag>());
  put(out, file.wide);
  put(out, file.suppressions);
}

std::optional<FileNotices> decode(std::string_view record) {
  Cursor cursor(record);
  FileNotices file;
  Notices& notices = file.notices;
  const std::uint64_t flags = cursor.number();
  file.empty = (flags & kEmpty) != 0;
  file.generated = (flags & kGenerated) != 0;
  notices.binary = (flags & kBinary) != 0;
  notices.unclosed_snippet = (flags & kUnclosedSnippet) != 0;
  notices.unclosed_ignore_block = (flags & kUnclosedIgnore) != 0;
  cursor.take(notices);
  notices.snippets = cursor.small();
  if (notices.snippets > 0) cursor.take(notices.of_snippets);
  for (std::size_t left = cursor.count(); left > 0 && cursor.ok(); --left) {
    const int kind = cursor.small();
    if (kind > TagError::snippet_unclosed) return std::nullopt;
    notices.tag_errors.push_back(
        {static_cast<TagError::Kind>(kind), cursor.small()});
  }
  std::vector<Tag> words = cursor.tags();
  if (words.size() > 1) return std::nullopt;
  if (!words.empty()) file.in_words = std::move(words.front());
  file.wide = cursor.tags();
  file.suppressions = cursor.suppressions();
  if (!cursor.ok() || !cursor.at_end()) return std::nullopt;
  return file;
}

}  // namespace tgpl::read
