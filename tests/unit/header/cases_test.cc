// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Runs the folders of tests/cases/header: "in.*" gets a header and must become
// "out.*", byte for byte, stay so the second time, and become "in.*" again.
// "path" holds the file's real name where it matters. A folder without "out.*"
// is a file that gets no header; "expect" is how the reason starts.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "header/comment_style.h"
#include "header/edit.h"
#include "header/read.h"
#include "support/catch.h"

namespace fs = std::filesystem;
using namespace tgpl;
using namespace tgpl::header;

namespace {

const Notice kNotice{{"Jane Doe <jane@example.org>"},
                     "LicenseRef-TGPL-0.1-or-later"};

std::string read_bytes(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file.good());
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Case {
  fs::path folder;
  fs::path in;
  fs::path out;  ///< empty: no header
  std::string path;
};

Case load(const fs::path& folder) {
  Case loaded{folder, {}, {}, {}};
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string stem = entry.path().filename().string().substr(0, 4);
    if (stem.starts_with("in.")) loaded.in = entry.path();
    if (stem == "out.") loaded.out = entry.path();
  }
  REQUIRE(!loaded.in.empty());
  const fs::path path = folder / "path";
  loaded.path = fs::exists(path) ? std::string(trim(read_bytes(path)))
                                 : loaded.in.filename().string();
  return loaded;
}

std::vector<Case> all_cases() {
  std::vector<fs::path> folders;
  const fs::path root = fs::path(TGPL_SOURCE_DIR) / "tests/cases/header";
  for (const auto& entry : fs::directory_iterator(root)) {
    folders.push_back(entry.path());
  }
  std::ranges::sort(folders);
  std::vector<Case> cases;
  for (const fs::path& folder : folders) cases.push_back(load(folder));
  return cases;
}

/// Why there is no header; "" if there is one now.
std::string refusal(const Case& tested, const std::string& in) {
  const StyleChoice choice = choose_style(tested.path, in);
  if (choice.style == nullptr) return choice.reason;
  const EditResult edit = add_header(tested.path, in, kNotice, *choice.style);
  if (edit.outcome == Outcome::unchanged) return "unchanged";
  return edit.reason;
}

}  // namespace

TEST_CASE("each file of the cases gets its header where it belongs") {
  for (const Case& tested : all_cases()) {
    if (tested.out.empty()) continue;
    INFO(tested.folder.filename().string());
    const std::string in = read_bytes(tested.in);
    const StyleChoice choice = choose_style(tested.path, in);
    INFO(choice.reason);
    CHECK(choice.style != nullptr);
    if (choice.style == nullptr) continue;
    const EditResult edit = add_header(tested.path, in, kNotice, *choice.style);
    INFO(edit.reason);
    CHECK(edit.text.value_or("") == read_bytes(tested.out));
  }
}

TEST_CASE("a second header changes nothing in the cases") {
  for (const Case& tested : all_cases()) {
    if (tested.out.empty()) continue;
    INFO(tested.folder.filename().string());
    CHECK(refusal(tested, read_bytes(tested.out)) == "unchanged");
  }
}

TEST_CASE("a removed header leaves the bytes of the cases as they were") {
  for (const Case& tested : all_cases()) {
    if (tested.out.empty()) continue;
    INFO(tested.folder.filename().string());
    const std::string out = read_bytes(tested.out);
    const StyleChoice choice = choose_style(tested.path, out);
    CHECK(choice.style != nullptr);
    if (choice.style == nullptr) continue;
    const EditResult edit =
        remove_header(tested.path, out, kNotice, *choice.style);
    CHECK(edit.text.value_or("nothing removed") == read_bytes(tested.in));
  }
}

TEST_CASE("a file that cannot take a header tells why in the cases") {
  for (const Case& tested : all_cases()) {
    if (!tested.out.empty()) continue;
    INFO(tested.folder.filename().string());
    const std::string expected{trim(read_bytes(tested.folder / "expect"))};
    const std::string found = refusal(tested, read_bytes(tested.in));
    CHECK(found.substr(0, expected.size()) == expected);
  }
}
