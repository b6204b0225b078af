// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Runs the folders of tests/cases/template, where "in.*" becomes "out.*" with
// the template of the folder, and back; and of tests/cases/replace-notice,
// where it does by replace_notice(). A folder with "expect" is a file that
// stays; that is how the reason starts.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "base/text.h"
#include "header/edit.h"
#include "header/replace_notice.h"
#include "header/style_choice.h"
#include "header/template.h"
#include "support/catch.h"
#include "support/golden.h"
#include "support/source_dir.h"

namespace fs = std::filesystem;
using namespace tgpl;
using namespace tgpl::header;

namespace {

const Notice kNotice{{"Jane Doe <jane@example.org>"},
                     "LicenseRef-TGPL-0.1-or-later"};

std::vector<fs::path> folders_of(const std::string& kind) {
  std::vector<fs::path> folders;
  const fs::path root = fs::path(TGPL_SOURCE_DIR) / "tests/cases" / kind;
  for (const auto& entry : fs::directory_iterator(root))
    folders.push_back(entry.path());
  std::ranges::sort(folders);
  REQUIRE(!folders.empty());
  return folders;
}

/// The file "in.*" of the folder.
fs::path in_of(const fs::path& folder) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().filename().string().starts_with("in."))
      return entry.path();
  }
  FAIL("no file 'in.*'");
  return {};
}

/// The file "out.*" of the same folder.
fs::path out_of(const fs::path& in) {
  return in.parent_path() / cat({"out", in.filename().string().substr(2)});
}

CommentStyle style_of(const fs::path& file) {
  const StyleChoice choice =
      choose_style(file.filename().string(), read_bytes(file));
  REQUIRE(choice.style != nullptr);
  return *choice.style;
}

}  // namespace

TEST_CASE("each file of the cases gets a header in the form of its template") {
  for (const fs::path& folder : folders_of("template")) {
    INFO(folder.filename().string());
    const TemplateResult layout =
        parse_template("case", read_bytes(folder / "template"));
    REQUIRE(layout.value);
    const fs::path in = in_of(folder);
    CommentStyle style = style_of(in);
    style.layout = &*layout.value;
    const std::string path = in.filename().string();
    const std::string before = read_bytes(in);
    const EditResult edit = add_header(path, before, kNotice, style);
    INFO(edit.reason);
    REQUIRE(edit.text);
    const std::string& after = *edit.text;
    CHECK(after == golden(out_of(in), after));
    CHECK(add_header(path, after, kNotice, style).outcome ==
          Outcome::unchanged);
    CHECK(remove_header(path, after, kNotice, style).text == before);
  }
}

TEST_CASE("each notice of the cases becomes tags or has a reason not to") {
  const NoticeOwner owner{kNotice.copyrights, {}};
  for (const fs::path& folder : folders_of("replace-notice")) {
    INFO(folder.filename().string());
    const fs::path in = in_of(folder);
    const fs::path expect = folder / "expect";
    const EditResult edit = replace_notice(in.filename().string(),
                                           read_bytes(in), owner, style_of(in));
    INFO(edit.reason);
    CHECK(edit.text.has_value() == !fs::exists(expect));
    if (edit.text) {
      CHECK(*edit.text == golden(out_of(in), *edit.text));
      continue;
    }
    const std::string expected{trim(read_bytes(expect))};
    if (expected.empty() || !edit.reason.starts_with(expected))
      CHECK(edit.reason + "\n" == golden(expect, edit.reason + "\n"));
  }
}
