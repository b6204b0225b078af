// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/setup_list.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "write/planner.h"

namespace tgpl::write {
namespace {

std::string_view word_for(const SetupPlan& plan, const FilePlan& label) {
  switch (label.action) {
    case Action::none:
      return "keep";
    case Action::header:
      return "header";
    case Action::external:
      return plan.dot_license || !is_utf8(label.path) ? "license-file"
                                                      : "reuse";
    case Action::sidecar:
      return "license-file";
    case Action::leave:
    case Action::generated:
    case Action::exempt:
    case Action::ignored:
      return "skip";
    case Action::unread:
      break;
  }
  return "unread";
}

/// What the file lacks, where the plan gives no other reason.
std::string lack_of(const header::Notice& notice) {
  if (notice.expression.empty()) return "no copyright information";
  if (notice.copyrights.empty()) return "no licence information";
  return "no licence and copyright information";
}

ListedFile listed(const SetupPlan& plan, const FilePlan& label) {
  ListedFile out{label.path, word_for(plan, label), label.reason};
  if (!is_edit(label.action)) return out;
  out.license = label.notice->expression;
  out.holders = label.notice->copyrights;
  if (out.reason.empty()) out.reason = lack_of(*label.notice);
  out.by_others = std::ranges::binary_search(plan.by_others, label.path);
  return out;
}

ListedFile unplanned(const tree::Tree& tree, const read::Context& context,
                     const SetupPlan& plan, const git::Entry& entry) {
  std::string reason = why_unplanned(tree, context, entry);
  if (reason.empty())
    reason = plan.labels.empty() ? "headers are not wanted" : "empty file";
  return {entry.path, "skip", std::move(reason)};
}

}  // namespace

std::vector<ListedFile> list_files(const tree::Tree& tree,
                                   const read::Context& context,
                                   const SetupPlan& plan) {
  std::vector<ListedFile> out;
  for (const NewFile& file : plan.files)
    out.push_back({file.path, "create", "new file"});
  std::set<std::string_view> known;
  for (const FilePlan& label : plan.labels) {
    known.insert(label.path);
    out.push_back(listed(plan, label));
  }
  for (const git::Entry& entry : tree.entries()) {
    if (tree::is_regular(entry) && !known.contains(entry.path))
      out.push_back(unplanned(tree, context, plan, entry));
  }
  std::ranges::sort(out, {}, &ListedFile::path);
  return out;
}

}  // namespace tgpl::write
