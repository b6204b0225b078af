// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/baseline_file.h"

#include <utility>

#include "base/text.h"
#include "header/edit.h"
#include "read/project_notice.h"
#include "reuse/layout.h"
#include "tree/present_files.h"

namespace tgpl::write {
namespace {

/// The comment at the start of a new file: the project's notice from TGPL.toml,
/// if there is one, because the file is covered like any other.
std::string new_head(const tree::Tree& tree) {
  const header::Notice notice = read::terms_notice(read::read_context(tree));
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

}  // namespace

BaselineEdit plan_baseline(const tree::Tree& tree,
                           check::LicensingState state) {
  const check::Baseline old = std::exchange(state.baseline, {});
  const std::vector<check::Finding> findings = check::judge(state);
  const std::string path(reuse::kBaselinePath);
  const std::optional<ReadFile> file = tree::PresentFiles(tree).read(path);
  const std::string before = file ? file->bytes : "";
  std::optional<std::string> text;
  if (!findings.empty())
    text = check::write_baseline(findings,
                                 old.head.empty() ? new_head(tree) : old.head);
  BaselineEdit out{findings.size()};
  if (text.value_or("") != before)
    out.edit = tree::Edit{path, before, std::move(text),
                          file ? std::optional(file->stamp) : std::nullopt};
  return out;
}

}  // namespace tgpl::write
