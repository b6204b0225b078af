// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/text_check.h"

#include <string>
#include <vector>

#include "support/catch.h"

namespace {

using namespace tgpl::terms;

std::string result_of(TextCheck check, std::string_view text) {
  const auto fault = check(text);
  if (!fault) return "good";
  return fault->hint.empty() ? fault->problem
                             : fault->problem + " | " + fault->hint;
}

struct Row {
  TextCheck check;
  std::vector<std::string> good;
  std::vector<std::string> bad;
};

}  // namespace

TEST_CASE("each check accepts valid texts and rejects others") {
  const std::string digits(64, 'a');
  const std::vector<Row> rows = {
      {check_line, {"Zoë \"Z\" O'Neill \\ 東京", " "}, {"", "a\nb", "\x1B"}},
      {check_expression, {"MIT", "MIT OR Apache-2.0"}, {"", "MIT OR", "M\nT"}},
      {check_path,
       {"LICENSE", "doc/LICENSE.txt"},
       {"", "/LICENSE", "../LICENSE", "a//b", "a\nb"}},
      {check_pattern,
       {"a/**", "*.c", R"(a\*b)", R"(a\\b)"},
       {"", "/a", "a/../b", "./a", "a/", R"(a\b)", R"(a\)", "a\tb"}},
      {check_email,
       {"a@b", "alice+x@example.org", "\xC3\xA9@example.org"},
       {"", "alice", "@b", "a@", "a@b@c", "Alice <a@b>", "a@b\n"}},
      {check_web_url,
       {"https://example.org", "HTTP://example.org/a?b#c"},
       {"", "example.org", "https://", "ftp://example.org", "https://a b",
        "javascript://x"}},
      {check_url,
       {"ssh://git@example.org/a", "git://example.org/a", "https://a/b@c"},
       {"", "git@example.org:a.git", "/srv/git", "https://a<b", "://a",
        "https://u:p@example.org", "https://token@example.org/a",
        "ssh://u:p@example.org"}},
      {check_uri,
       {"mailto:a@b", "https://example.org", "xmpp:a@b"},
       {"", "alice", "a@b", "mailto:", "mailto:a b"}},
      {check_sha256, {digits, std::string(64, 'F')}, {"", "abc", digits + "a"}},
      {check_commit,
       {std::string(40, '0'), digits},
       {"", "HEAD", std::string(39, '0'), std::string(40, 'g')}},
      {check_token, {"git", "spdx-3.0.1"}, {"", "Git", "a b", "a_b"}},
      {check_included_part, {"tokenizer", "evaluation"}, {"", "tokeniser"}},
      {check_identifier, {"git", "swhid", "doi"}, {"", "swhd"}},
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (const std::string& text : rows[i].good) {
      CAPTURE(i, text);
      CHECK(result_of(rows[i].check, text) == "good");
    }
    for (const std::string& text : rows[i].bad) {
      CAPTURE(i, text);
      CHECK(result_of(rows[i].check, text) != "good");
    }
  }
}

TEST_CASE("the error for a rejected text says what is valid and what to try") {
  CHECK(result_of(check_line, "a\x1B[2J") ==
        "must not contain control characters | it reads 'a\\x1b[2J'");
  CHECK(result_of(check_path, "../LICENSE") ==
        "must be a path in the repository, not '../LICENSE' | use a path from "
        "the top-level directory, with '/'");
  CHECK(result_of(check_pattern, "/src") ==
        "must be a path in the repository, not '/src' | remove the first '/'");
  CHECK(result_of(check_pattern, "third_party/") ==
        "must be a path in the repository, not 'third_party/' | use "
        "'third_party/**' for all files below");
  CHECK(result_of(check_pattern, R"(src\x)") ==
        R"(must be a path with '/', not 'src\x' | use a backslash only )"
        R"(before '*' and '\')");
  CHECK(result_of(check_email, "alice") ==
        "must be an e-mail address, not 'alice' | as in 'alice@example.org'");
  CHECK(result_of(check_web_url, "ssh://a") ==
        "must be a web URL, not 'ssh://a' | begin it with 'https://'");
  CHECK(result_of(check_url, "git@example.org:a") ==
        "must be a URL, not 'git@example.org:a' | as in "
        "'https://example.org/widget'");
  CHECK(result_of(check_uri, "bob@example.org") ==
        "must be a URI, not 'bob@example.org' | as in "
        "'mailto:bob@example.org'");
  CHECK(
      result_of(check_sha256, "12") ==
      "must be 64 hexadecimal digits, not '12' | run 'sha256sum' on the file");
  CHECK(
      result_of(check_commit, "HEAD") ==
      "must be a full commit id, not 'HEAD' | run 'git rev-parse' to print it");
  CHECK(result_of(check_token, "Git") ==
        "must be a word of lower-case letters, digits, '-' and '.', not 'Git'");
  CHECK(result_of(check_included_part, "tokeniser") ==
        "contains unknown word 'tokeniser' | did you mean 'tokenizer'?");
}

TEST_CASE("an error message never repeats a password") {
  CHECK(
      result_of(check_url, "https://alice:secret@example.org/a") ==
      "must not contain a user name or password | remove the part before '@'");
}
