// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// tests/cases/export/<case>/ has a TGPL.toml, the files it refers to, and the
// complete output of each format.
#include <filesystem>

#include "base/text.h"
#include "base/version.h"
#include "support/catch.h"
#include "support/golden.h"
#include "support/source_dir.h"
#include "terms/export/format.h"
#include "terms/preset.h"
#include "terms/read.h"

using namespace tgpl;
using namespace tgpl::terms;
using namespace tgpl::terms::exports;

namespace {

const std::filesystem::path kCases =
    std::filesystem::path(TGPL_SOURCE_DIR) / "tests/cases/export";

Terms terms_of(const std::filesystem::path& folder) {
  ReadResult read = read_terms(read_bytes(folder / "TGPL.toml"));
  REQUIRE(read.terms);
  return *read.terms;
}

/// The file "url" exists if the case is about paths.
Subject subject_of(const std::filesystem::path& folder) {
  Subject out{terms_of(folder), "", "", ""};
  if (!out.terms.terms.license_file.empty())
    out.license_text = read_bytes(folder / out.terms.terms.license_file);
  if (std::filesystem::exists(folder / "url"))
    out.url = trim(read_bytes(folder / "url"));
  out.created = effective_time(out.terms);
  return out;
}

/// The output without the program version, which changes with each release.
std::string without_version(std::string text) {
  for (const std::string before : {"git-tgpl-", "git-tgpl "}) {
    const std::string name = cat({before, kVersion});
    for (std::size_t at; (at = text.find(name)) != std::string::npos;)
      text.replace(at, name.size(), cat({before, "VERSION"}));
  }
  return text;
}

}  // namespace

TEST_CASE("the output of every format equals its golden file, for every case") {
  for (const auto& folder : std::filesystem::directory_iterator(kCases)) {
    const Subject subject = subject_of(folder.path());
    for (const Format& format : formats()) {
      const auto path = folder.path() / std::string(format.name);
      CAPTURE(path.string());
      const std::string text = without_version(format.print(subject));
      CHECK(text == golden(path, text));
    }
  }
}

TEST_CASE("every preset has an export case with the same terms") {
  for (const std::string_view name : preset_names()) {
    CAPTURE(name);
    const Terms wanted = preset(name);
    const Terms found = terms_of(kCases / std::string(name));
    CHECK(found.usage == wanted.usage);
    CHECK(found.reservation == wanted.reservation);
    CHECK(found.conditions == wanted.conditions);
    CHECK(found.mixed == wanted.mixed);
  }
}
