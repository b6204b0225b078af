// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/bare_files.h"

#include "base/error.h"
#include "read/project_notice.h"
#include "reuse/layout.h"
#include "write/label.h"
#include "write/uncommentable.h"

namespace tgpl::review {
namespace {

std::vector<git::Entry> bare_entries(
    const tree::Tree& tree, const std::vector<check::Finding>& findings) {
  std::vector<git::Entry> bare;
  for (const check::Finding& finding : findings) {
    const git::Entry* entry = tree.find(finding.path);
    if (is_bare(finding) && entry != nullptr &&
        (bare.empty() || bare.back() != *entry))
      bare.push_back(*entry);
  }
  return bare;
}

}  // namespace

LabelPlan plan_bare_files(const tree::Tree& tree, const read::Context& context,
                          const std::vector<check::Finding>& findings) {
  const std::vector<git::Entry> bare = bare_entries(tree, findings);
  if (bare.empty()) return {};
  try {
    const header::Notice notice =
        read::project_notice(context, tree.config(), "", {});
    return {write::plan_labels(tree, context, bare, {notice, !context.terms}),
            write::takes_sidecars(tree, context)};
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
