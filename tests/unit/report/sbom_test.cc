// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Every version of SPDX prints the same tree; tests/cases/report/ has the
// complete documents.
#include "report/sbom.h"

#include <fstream>
#include <sstream>

#include "base/text.h"
#include "base/version.h"
#include "report/sbom_facts.h"
#include "support/catch.h"
#include "support/golden.h"
#include "support/source_dir.h"

using namespace tgpl;

namespace {

check::FileLicensing file(const std::string& path,
                          std::vector<std::string> licenses,
                          std::vector<std::string> copyrights) {
  check::FileLicensing out;
  out.path = path;
  for (const std::string& text : licenses)
    out.statements.own().licenses.push_back({text, path, 1});
  for (const std::string& text : copyrights)
    out.statements.own().copyrights.push_back({text, path, 2});
  return out;
}

/// One file of each kind, sorted by path.
report::Sbom example() {
  report::Sbom out;
  out.name = "an example";
  out.revision = std::string(40, '1');
  out.source = "git commit 1, tree 2";
  out.swhid = "swh:1:dir:" + std::string(40, '2');
  out.created = "2026-11-24T12:00:00Z";
  out.comment = "not listed: 1 symbolic link, 0 submodules";
  out.texts = {{"LicenseRef-A", "Text of \"A\"\nlatin \xE9\n"}};
  out.state.files = {
      file("bare.c", {}, {}),
      file("both.c", {"MIT OR Apache-2.0", "LicenseRef-A"},
           {"2026 Jane Doe", "2025 A", "2026 Jane Doe"}),
      file("broken.c", {"MIT AND", "MIT"}, {"2026 Jane Doe"}),
      file("lat\xE9\n\".c", {"GPL-2.0-only WITH Linux-syscall-note"}, {}),
      file("snippet.c", {"MIT"}, {"2026 Jane Doe"}),
      file("unknown.c", {"Nonsense-1.0"}, {}),
      file("unread.c", {}, {}),
  };
  out.state.files[4].statements.own().snippet_licenses = {
      {"LicenseRef-B", "snippet.c", 9}};
  out.state.files[4].statements.own().snippet_copyrights = {
      {"2024 B", "snippet.c", 9}};
  out.state.files[6].unread = "no permission";
  for (const char* path :
       {"LICENSE", "bare.c", "both.c", "broken.c", "lat\xE9\n\".c", "snippet.c",
        "unknown.c", "unread.c"})
    out.files.push_back({path, std::string(40, 'a'), std::string(64, 'b')});
  return out;
}

}  // namespace

TEST_CASE("every version of SPDX is as its golden file") {
  for (const report::SbomFormat& format : report::sbom_formats()) {
    const std::string name(format.name);
    SECTION(name) {
      std::string text = format.print(example());
      for (std::size_t at; (at = text.find(kVersion)) != std::string::npos;) {
        // Strings such as "3.0.1" and "SPDX-2.3" do not contain the program
        // version.
        text.replace(at, std::string_view(kVersion).size(), "VERSION");
      }
      CHECK(text ==
            golden(cat({TGPL_SOURCE_DIR, "/tests/cases/report/sbom.", name}),
                   text));
    }
  }
}

TEST_CASE("what SPDX cannot express is NOASSERTION with a comment") {
  const report::Sbom sbom = example();
  const report::FileFacts broken = report::facts_of(sbom, "broken.c");
  CHECK(broken.licenses == std::vector<std::string>{"MIT", "NOASSERTION"});
  CHECK(broken.expression == "NOASSERTION");
  CHECK(broken.comment == "invalid SPDX expression: 'MIT AND'");
  CHECK(report::facts_of(sbom, "unknown.c").expression == "NOASSERTION");
}

TEST_CASE("NONE is only for files that were read") {
  const report::Sbom sbom = example();
  CHECK(report::facts_of(sbom, "bare.c").expression == "NONE");
  CHECK(report::facts_of(sbom, "LICENSE").expression == "NOASSERTION");
  CHECK(report::facts_of(sbom, "unread.c").expression == "NOASSERTION");
}

TEST_CASE("the licences of snippets are in the file, too") {
  const report::FileFacts facts = report::facts_of(example(), "snippet.c");
  CHECK(facts.expression == "MIT AND LicenseRef-B");
  CHECK(facts.copyright == "2026 Jane Doe\n2024 B");
}

TEST_CASE("two documents never share a namespace") {
  report::Sbom sbom = example();
  const std::string first = report::document_namespace(sbom, "spdx-2.3");
  CHECK(first == report::document_namespace(sbom, "spdx-2.3"));
  CHECK(first != report::document_namespace(sbom, "spdx-3.0.1"));
  sbom.revision = std::string(40, '3');
  CHECK(first != report::document_namespace(sbom, "spdx-2.3"));
}

TEST_CASE("an empty tree is an empty list") {
  report::Sbom sbom;
  sbom.name = "empty";
  CHECK(report::print_spdx_2_3(sbom).find("\"files\": [],") !=
        std::string::npos);
  CHECK(report::print_spdx_3_0_1(sbom).find("contains") == std::string::npos);
}
