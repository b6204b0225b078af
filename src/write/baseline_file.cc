// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/baseline_file.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "git/mode.h"
#include "header/edit.h"
#include "read/licensing.h"
#include "read/project_notice.h"
#include "reuse/layout.h"
#include "tree/present_files.h"

namespace tgpl::write {
namespace {

/// The comment at the start of a new file: the project's notice from TGPL.toml,
/// if there is one, because the file is covered like any other.
std::string new_head(const read::Context& context) {
  const header::Notice notice = read::terms_notice(context);
  std::string head;
  if (!notice.expression.empty() && !notice.copyrights.empty()) {
    const std::string text = header::render_sidecar(notice);
    for (const Line& line : split_lines(text))
      head += cat({line.text.empty() ? "#" : "# ", line.text, "\n"});
    head += "#\n";
  }
  return head +
         "# Existing findings of 'git tgpl check', not reported again: rule, "
         "count, "
         "path.\n"
         "# Written by 'git tgpl check --write-baseline'.\n";
}

/// Adds the file that will be there to the state: it may have findings itself.
void add_new_file(const tree::Tree& tree, const read::Context& context,
                  const std::string& path, std::string_view text,
                  check::LicensingState& state) {
  const git::Entry entry{path, git::kFileMode, ""};
  if (tree.contains(path) || !read::is_covered_file(tree, entry)) return;
  tree::ContentReader reader = tree.reader();
  const auto place = std::ranges::lower_bound(
      state.files, std::string_view(path), {},
      [](const check::FileLicensing& file) { return file.path.view(); });
  state.files.insert(place,
                     read::licensing_of(tree, context, entry, text, reader));
}

/// What a file says that could not be read is not known, so neither is what
/// will be found in it.
void require_all_read(const check::LicensingState& state) {
  for (const check::FileLicensing& file : state.files) {
    if (file.unread.empty()) continue;
    throw Error(
        ErrorKind::io,
        cat({"cannot read ", quote(file.path), ": ", printable(file.unread)}),
        "the baseline was not changed; run the command again when the "
        "file can be read, or exclude it in [policy] of TGPL.toml");
  }
}

}  // namespace

BaselineEdit plan_baseline(const tree::Tree& tree,
                           check::LicensingState state) {
  require_all_read(state);
  const check::Baseline old = std::exchange(state.baseline, {});
  std::vector<check::Finding> findings = check::judge(state);
  const std::string path(reuse::kBaselinePath);
  const std::optional<ReadFile> file = tree::PresentFiles(tree).read(path);
  const std::string before = file ? file->bytes : "";
  std::optional<std::string> text;
  if (!findings.empty()) {
    const read::Context context = read::read_context(tree);
    const std::string head = old.head.empty() ? new_head(context) : old.head;
    add_new_file(tree, context, path, head, state);
    findings = check::judge(state);
    text = check::write_baseline(findings, head);
  }
  BaselineEdit out{findings.size()};
  if (text.value_or("") != before)
    out.edit = tree::Edit{path, before, std::move(text),
                          file ? std::optional(file->stamp) : std::nullopt};
  return out;
}

}  // namespace tgpl::write
