// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/bare_files.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/error.h"
#include "check/notice_loss.h"
#include "read/project_notice.h"
#include "reuse/layout.h"
#include "write/label.h"
#include "write/planner.h"
#include "write/uncommentable.h"

namespace tgpl::review {
namespace {

std::vector<git::Entry> bare_entries(
    const tree::Tree& tree, const std::vector<check::Finding>& findings) {
  std::vector<git::Entry> bare;
  const std::set<std::string> losing = check::files_losing_notices(findings);
  for (const check::Finding& finding : findings) {
    const git::Entry* entry = tree.find(finding.path);
    if (is_bare(finding) && entry != nullptr && !losing.contains(entry->path) &&
        (bare.empty() || bare.back() != *entry))
      bare.push_back(*entry);
  }
  return bare;
}

/// Plans for the files that TGPL.toml takes out, though a policy from before
/// requires a header of them.
std::vector<write::FilePlan> unplanned(const tree::Tree& tree,
                                       const read::Context& context,
                                       const std::vector<git::Entry>& entries) {
  std::vector<write::FilePlan> plans;
  for (const git::Entry& entry : entries) {
    std::string why = write::why_unplanned(tree, context, entry);
    if (!why.empty())
      plans.push_back({entry.path, write::Action::leave, std::move(why)});
  }
  return plans;
}

}  // namespace

LabelPlan plan_bare_files(const tree::Tree& tree, const read::Context& context,
                          const std::vector<check::Finding>& findings) {
  const std::vector<git::Entry> bare = bare_entries(tree, findings);
  if (bare.empty()) return {};
  try {
    const header::Notice notice =
        read::project_notice(context, tree.config(), "", {});
    LabelPlan plan{
        write::plan_labels(tree, context, bare, {notice, !context.terms}),
        write::takes_sidecars(tree, context)};
    for (write::FilePlan& file : unplanned(tree, context, bare))
      plan.files.push_back(std::move(file));
    std::ranges::sort(plan.files, {}, &write::FilePlan::path);
    return plan;
  } catch (const Error&) {
    // The project declares no licence or holder, so no command can be
    // suggested.
    return {};
  }
}

bool is_left_alone(const tree::Tree& tree, const write::FilePlan& plan) {
  return plan.action == write::Action::leave &&
         !tree.contains(reuse::sidecar_of(plan.path));
}

}  // namespace tgpl::review
