// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "support/catch.h"
#include "terms/read.h"
#include "unit/terms/told.h"

namespace {

using namespace tgpl::terms;

std::string problems_of(std::string_view text) {
  return told(read_terms("version = 1\n" + std::string(text)));
}

}  // namespace

TEST_CASE("conditional without a condition is an error") {
  CHECK(problems_of("[usage]\ntrain-ai = \"conditional\"\n") ==
        "error 3:12: 'train-ai' is 'conditional', but there are no conditions\n"
        "  hint: add a condition, such as 'required = true' in "
        "[conditions.weights]\n");
}

TEST_CASE("conditions that are switched off do not count") {
  CHECK(problems_of("[usage]\ntrain-ai = \"conditional\"\n"
                    "[conditions.weights]\nrequired = false\n"
                    "[conditions.network]\ncounts-as-distribution = true\n") ==
        "error 3:12: 'train-ai' is 'conditional', but there are no conditions\n"
        "  hint: add a condition, such as 'required = true' in "
        "[conditions.weights]\n");
}

TEST_CASE("each of four conditions is enough for conditional") {
  for (const char* condition :
       {"weights]\nrequired = true", "documentation]\nrequired = true",
        "inherit]\nfinetune = true", "attribution]\nrequired = true"}) {
    CAPTURE(std::string(condition));
    CHECK(problems_of("[usage]\ntrain-ai = \"conditional\"\n[conditions." +
                      std::string(condition) + "\n") == "");
  }
}

TEST_CASE("a condition that cannot be read is not also reported as missing") {
  CHECK(problems_of("[usage]\ntrain-ai = \"conditional\"\n"
                    "[conditions.weights]\nrequired = 1\n") ==
        "error 5:12: 'required' must be a boolean, not an integer\n");
}

TEST_CASE("conditional in a scope without a condition is an error") {
  CHECK(problems_of("[[scope]]\npath = \"a\"\ntrain-ai = \"unknown\"\n"
                    "[[scope]]\npath = \"b\"\ntrain-ai = \"allow\"\n"
                    "search = \"conditional\"\n") ==
        "error 8:10: 'search' is 'conditional', but there are no conditions\n"
        "  hint: add a condition, such as 'required = true' in "
        "[conditions.weights]\n");
}

TEST_CASE("disallow with conditions is an error") {
  CHECK(problems_of("[usage]\ntrain-ai = \"disallow\"\n"
                    "[conditions.network]\ncounts-as-distribution = true\n") ==
        "error 3:12: 'train-ai' is 'disallow', but there are conditions\n"
        "  hint: did you mean 'conditional'?\n");
}

TEST_CASE("disallow with conditions for one scope is fine") {
  CHECK(problems_of("[usage]\ntrain-ai = \"disallow\"\n"
                    "[conditions.weights]\nrequired = true\n"
                    "[[scope]]\npath = \"src/**\"\n"
                    "train-ai = \"conditional\"\n") == "");
}

TEST_CASE("allow with unused conditions is a warning") {
  CHECK(problems_of("[usage]\ntrain-ai = \"allow\"\n"
                    "[conditions.weights]\nrequired = true\n") ==
        "warning 4:1: no use is 'conditional', so the conditions have no "
        "effect\n  hint: did you mean 'train-ai = \"conditional\"'?\n");
}

TEST_CASE("a scope without train-ai is an error") {
  CHECK(problems_of("[[scope]]\npath = \"a\"\nlicense = \"MIT\"\n") ==
        "error 2:1: [[scope]] has no 'train-ai'\n  hint: add it, or 'ours = "
        "false' for third-party files, or 'ours = true' for files of the "
        "project whose terms are those of [usage]\n");
  CHECK(problems_of("[[scope]]\npath = \"a\"\nours = true\n") == "");
}

TEST_CASE("a scope without path is an error") {
  CHECK(problems_of("[[scope]]\nours = false\n"
                    "[[scope]]\nours = false\npath = []\n") ==
        "error 2:1: [[scope]] has no 'path'\n"
        "  hint: add 'path = ...'\n"
        "error 6:8: 'path' must not be empty\n"
        "  hint: fill it in, or remove the line\n");
}

TEST_CASE("a scope of one path or of several is read") {
  CHECK(problems_of("[[scope]]\npath = \"a\"\nours = false\n"
                    "[[scope]]\npath = [\"a\", \"b\"]\nours = false\n") == "");
}

TEST_CASE("a scope of third-party files cannot allow anything") {
  CHECK(problems_of("[[scope]]\npath = \"a\"\nours = false\n"
                    "train-ai = \"unknown\"\nsearch = \"allow\"\n") ==
        "error 6:10: 'search' is 'allow' for third-party files\n"
        "  hint: remove it: only their holder can grant it\n");
}

TEST_CASE("a scope that is not a table does not shift the next ones") {
  CHECK(problems_of("scope = [1, {path = \"a\", ours = false, "
                    "train-ai = \"allow\"}]\n") ==
        "error 2:10: 'scope' must be a table, not an integer\n"
        "error 2:51: 'train-ai' is 'allow' for third-party files\n"
        "  hint: remove it: only their holder can grant it\n");
}
