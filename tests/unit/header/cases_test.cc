// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Runs the folders of tests/cases/header: "in.*" gets a header and must become
// "out.*", byte for byte, stay so the second time, and become "in.*" again.
// "path" holds the file's real name where it matters. A folder with "expect" is
// a file that gets no header; that is how the reason starts.
#include <algorithm>
#include <filesystem>
#include <set>
#include <vector>

#include "base/text.h"
#include "header/comment_style_table.h"
#include "header/edit.h"
#include "header/read.h"
#include "header/style_choice.h"
#include "support/catch.h"
#include "support/golden.h"
#include "support/source_dir.h"

namespace fs = std::filesystem;
using namespace tgpl;
using namespace tgpl::header;

namespace {

const Notice kNotice{{"Jane Doe <jane@example.org>"},
                     "LicenseRef-TGPL-0.1-or-later"};

struct Case {
  fs::path folder;
  fs::path in;
  fs::path out;  ///< empty: no header
  std::string path;
};

Case load(const fs::path& folder) {
  Case loaded{folder, {}, {}, {}};
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("in.")) loaded.in = entry.path();
  }
  INFO(folder.string());
  REQUIRE(!loaded.in.empty());
  if (!fs::exists(folder / "expect"))
    loaded.out = folder / cat({"out", loaded.in.filename().string().substr(2)});
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

TEST_CASE("each file of the cases gets its header in the right place") {
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
    CHECK(edit.text);
    if (edit.text) CHECK(*edit.text == golden(tested.out, *edit.text));
  }
}

TEST_CASE("each comment style has a case") {
  std::set<std::string_view> shown;
  for (const Case& tested : all_cases()) {
    const StyleChoice choice = choose_style(tested.path, read_bytes(tested.in));
    if (choice.style != nullptr) shown.insert(choice.style->name);
  }
  for (const CommentStyle& style : comment_styles()) {
    INFO(style.name << ": a folder in tests/cases/header with 'in.<suffix>'");
    CHECK(shown.contains(style.name));
  }
}

TEST_CASE("a second header changes nothing in the cases") {
  for (const Case& tested : all_cases()) {
    if (tested.out.empty()) continue;
    INFO(tested.folder.filename().string());
    CHECK(refusal(tested, read_bytes(tested.out)) == "unchanged");
  }
}

TEST_CASE("removing the header restores the bytes of the cases") {
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

TEST_CASE("a file of the cases that cannot have a header has a reason") {
  for (const Case& tested : all_cases()) {
    if (!tested.out.empty()) continue;
    INFO(tested.folder.filename().string());
    const fs::path expect = tested.folder / "expect";
    const std::string expected{trim(read_bytes(expect))};
    const std::string found = refusal(tested, read_bytes(tested.in));
    CHECK(!found.empty());
    if (expected.empty() || !found.starts_with(expected))
      CHECK(found + "\n" == golden(expect, found + "\n"));
  }
}
