// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Runs the folders of tests/cases/origin: "in.*" is a file, "path" holds its
// name, and "expect" how the reason starts for which it is generated, or "own".
#include <algorithm>
#include <filesystem>
#include <vector>

#include "base/text.h"
#include "header/file_origin.h"
#include "support/catch.h"
#include "support/golden.h"
#include "support/source_dir.h"

namespace fs = std::filesystem;
using namespace tgpl;
using namespace tgpl::header;

namespace {

std::vector<fs::path> case_folders() {
  std::vector<fs::path> folders;
  const fs::path root = fs::path(TGPL_SOURCE_DIR) / "tests/cases/origin";
  for (const auto& entry : fs::directory_iterator(root))
    folders.push_back(entry.path());
  std::ranges::sort(folders);
  return folders;
}

std::string line_in(const fs::path& path) {
  return std::string(trim(read_bytes(path)));
}

std::string input_of(const fs::path& folder) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().filename().string().starts_with("in."))
      return read_bytes(entry.path());
  }
  return {};
}

std::string told(const FileOrigin& origin) {
  return origin.origin == Origin::own ? "own" : origin.reason;
}

}  // namespace

TEST_CASE("each file of the cases is generated, or somebody's own") {
  const std::vector<fs::path> folders = case_folders();
  CHECK(folders.size() > 80);
  for (const fs::path& folder : folders) {
    INFO(folder.filename().string());
    const std::string path = line_in(folder / "path");
    const std::string found = told(origin_of(path, input_of(folder)));
    const std::string expected = line_in(folder / "expect");
    if (expected.empty() || !found.starts_with(expected))
      CHECK(found == golden(folder / "expect", found));
  }
}
