// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Runs the folders of tests/cases/template, where "in.*" becomes "out.*" with
// the template of the folder, and back; and of tests/cases/replace-notice,
// where it does by replace_notice(). A folder without "out.*" is a file that
// stays; "expect" is how the reason starts.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "header/comment_style.h"
#include "header/edit.h"
#include "header/replace_notice.h"
#include "header/template.h"
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

std::vector<fs::path> folders_of(const std::string& kind) {
  std::vector<fs::path> folders;
  const fs::path root = fs::path(TGPL_SOURCE_DIR) / "tests/cases" / kind;
  for (const auto& entry : fs::directory_iterator(root))
    folders.push_back(entry.path());
  std::ranges::sort(folders);
  REQUIRE(!folders.empty());
  return folders;
}

/// The file "in.*" or "out.*" of the folder; empty if there is none.
fs::path file_of(const fs::path& folder, const std::string& start) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().filename().string().starts_with(start))
      return entry.path();
  }
  return {};
}

CommentStyle style_of(const fs::path& file) {
  const StyleChoice choice =
      choose_style(file.filename().string(), read_bytes(file));
  REQUIRE(choice.style != nullptr);
  return *choice.style;
}

}  // namespace

TEST_CASE("each file of the cases gets its header as the template has it") {
  for (const fs::path& folder : folders_of("template")) {
    INFO(folder.filename().string());
    const TemplateResult layout =
        parse_template("case", read_bytes(folder / "template"));
    REQUIRE(layout.value);
    const fs::path in = file_of(folder, "in.");
    CommentStyle style = style_of(in);
    style.layout = &*layout.value;
    const std::string path = in.filename().string();
    const std::string before = read_bytes(in);
    const std::string after = read_bytes(file_of(folder, "out."));
    CHECK(add_header(path, before, kNotice, style).text == after);
    CHECK(add_header(path, after, kNotice, style).outcome ==
          Outcome::unchanged);
    CHECK(remove_header(path, after, kNotice, style).text == before);
  }
}

TEST_CASE("each notice of the cases becomes tags, or stays for its reason") {
  const NoticeOwner owner{kNotice.copyrights, {}};
  for (const fs::path& folder : folders_of("replace-notice")) {
    INFO(folder.filename().string());
    const fs::path in = file_of(folder, "in.");
    const fs::path out = file_of(folder, "out.");
    const EditResult edit = replace_notice(in.filename().string(),
                                           read_bytes(in), owner, style_of(in));
    if (!out.empty()) {
      INFO(edit.reason);
      CHECK(edit.text == read_bytes(out));
      continue;
    }
    const std::string expected{trim(read_bytes(folder / "expect"))};
    CHECK(edit.reason.substr(0, expected.size()) == expected);
    CHECK(!edit.text);
  }
}
