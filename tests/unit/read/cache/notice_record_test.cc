// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/notice_record.h"

#include <string>

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::read;

namespace {

// Split, so that this file does not contain the tags.
const std::string kLicense =
    "SPDX-"
    "License-Identifier: ";
const std::string kNotice =
    "SPDX-"
    "FileCopyrightText: ";

/// A file whose record uses all fields.
FileNotices rich() {
  return notices_of("# " + kNotice + "2026 Jane Doe\n# " + kLicense +
                    "MIT\n\n# SPDX-"
                    "SnippetBegin\n# " +
                    kLicense + "Zlib\n# " + kNotice + "Ada Example\n");
}

void check_same(const std::vector<header::Tag>& a,
                const std::vector<header::Tag>& b) {
  REQUIRE(a.size() == b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    CHECK(a[i].value == b[i].value);
    CHECK(a[i].line == b[i].line);
  }
}

}  // namespace

TEST_CASE("a record says what the file said") {
  const FileNotices file = rich();
  REQUIRE(file.notices.licenses.size() == 1);
  REQUIRE(file.notices.of_snippets.licenses.size() == 1);
  REQUIRE_FALSE(file.notices.tag_errors.empty());
  const auto again = decode(encode(file));
  REQUIRE(again);
  check_same(again->notices.licenses, file.notices.licenses);
  check_same(again->notices.copyrights, file.notices.copyrights);
  check_same(again->notices.contributors, file.notices.contributors);
  check_same(again->notices.of_snippets.licenses,
             file.notices.of_snippets.licenses);
  check_same(again->notices.of_snippets.copyrights,
             file.notices.of_snippets.copyrights);
  CHECK(again->notices.tag_errors == file.notices.tag_errors);
  CHECK(again->notices.snippets == file.notices.snippets);
  CHECK(again->notices.unclosed_snippet);
  CHECK_FALSE(again->empty);
  CHECK(encode(*again) == encode(file));
}

TEST_CASE("empty and binary files are told apart from silent ones") {
  CHECK(decode(encode(notices_of("")))->empty);
  CHECK_FALSE(decode(encode(notices_of("x")))->empty);
  CHECK(decode(encode(notices_of(std::string("a\0b", 3))))->notices.binary);
  CHECK_FALSE(decode(encode(notices_of("x")))->notices.binary);
}

TEST_CASE("a record that is cut off or has more is none") {
  const std::string record = encode(rich());
  for (std::size_t size = 0; size < record.size(); ++size)
    CHECK_FALSE(decode(std::string_view(record).substr(0, size)));
  CHECK_FALSE(decode(record + "x"));
}

TEST_CASE("no byte of a record can make the reader stumble") {
  const std::string record = encode(rich());
  for (std::size_t at = 0; at < record.size(); ++at) {
    for (const int byte : {0, 1, 0x7F, 0x80, 0xFF}) {
      std::string damaged = record;
      damaged[at] = static_cast<char>(byte);
      const auto read = decode(damaged);
      if (read) CHECK(decode(encode(*read)));
    }
  }
}
