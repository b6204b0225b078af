// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Every format prints the same hostile report; tests/cases/report/ has the
// complete expected output.
#include "support/golden.h"
#include "base/text.h"
#include "base/version.h"
#include "report/format.h"
#include "support/catch.h"
#include "support/source_dir.h"

using namespace tgpl;
using namespace std::string_literals;

namespace {

const check::Rule kRules[] = {
    {"license-missing",
     check::Severity::error,
     "a summary",
     {.why = "An explanation.\n\nOf two paragraphs.", .fix = "Do this."},
     nullptr},
    {"text-unused",
     check::Severity::warning,
     "another",
     {.why = "Why.", .fix = "Do that."},
     nullptr},
};

/// Names and messages that try to break the quoting of each format.
report::Report hostile() {
  report::Report out;
  out.findings = {
      {"text-unused", check::Severity::warning, "", 0, 0, "no text at all", ""},
      {"license-missing", check::Severity::error,
       "a b/c\n::error,file=x:50%\"'<&>\\\t\x1b[31m.c", 3, 7,
       "]]> & <b> \"quoted\" 'single' 100%\r\n::warning::x \x1b[0m",
       "git tgpl header add FILE"},
      {"license-missing", check::Severity::error, "latin\xE9.c", 0, 0, "same",
       "by\xFFte"},
      {"license-missing", check::Severity::error, "latin\xE9.c", 4, 0, "same",
       "by\xFFte"},
      {"unknown-rule", check::Severity::warning, "\xC3\xA9t\xC3\xA9.c", 9, 0,
       "not a character: \xEF\xBF\xBF, C1: \xC2\x9B, NUL: "s + '\0' + ".", ""},
  };
  out.files = 5;
  out.rules = kRules;
  return out;
}

/// The version changes with every release; the format does not.
std::string without_version(std::string text) {
  const std::size_t at = text.find(cat({"\"", kVersion, "\""}));
  if (at != std::string::npos)
    text.replace(at + 1, std::string_view(kVersion).size(), "VERSION");
  return text;
}

void check_golden(const std::string& name, const std::string& text) {
  const std::string actual = without_version(text);
  CHECK(actual ==
        golden(cat({TGPL_SOURCE_DIR, "/tests/cases/report/", name}), actual));
}

}  // namespace

TEST_CASE("every format prints hostile names and messages as its golden file") {
  for (const report::Format& format : report::formats()) {
    const std::string name(format.name);
    SECTION(name) {
      check_golden("hostile." + name, format.print(hostile()));
    }
  }
}

TEST_CASE("porcelain prints hostile names and messages as its golden files") {
  check_golden("hostile.porcelain",
               report::print_porcelain(hostile(), report::Ending::line));
  check_golden("hostile.porcelain-z",
               report::print_porcelain(hostile(), report::Ending::nul));
}

TEST_CASE("every format prints a clean tree as its golden file") {
  const report::Report clean{{}, 3, false, kRules};
  for (const report::Format& format : report::formats()) {
    const std::string name(format.name);
    SECTION(name) {
      check_golden("clean." + name, format.print(clean));
    }
  }
  CHECK(report::print_porcelain(clean, report::Ending::nul).empty());
}
