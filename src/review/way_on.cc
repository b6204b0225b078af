// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/way_on.h"

#include <algorithm>
#include <iterator>

#include "check/rule_table.h"
#include "reuse/layout.h"

namespace tgpl::review {
namespace {

bool is_error(const check::Finding& finding) {
  return finding.severity == check::Severity::error;
}

}  // namespace

std::size_t count_errors(const std::vector<check::Finding>& findings) {
  return static_cast<std::size_t>(std::ranges::count_if(findings, is_error));
}

bool blocks(const std::vector<check::Finding>& findings) {
  return std::ranges::any_of(findings, is_error);
}

bool is_bare(const check::Finding& finding) {
  return finding.rule == check::kLicenseMissing.id ||
         finding.rule == check::kHolderMissing.id ||
         finding.rule == check::kNewFileBare.id;
}

std::string labelled_file(const check::Finding& finding) {
  if (finding.rule == check::kNewFileBare.id) return finding.path;
  const bool label = finding.fix && finding.fix->kind == check::Fix::label;
  return label ? finding.fix->subject.str() : "";
}

LabelStep label_step(const LabelPlan& plan) {
  LabelStep step;
  for (const write::FilePlan& file : plan.files) {
    const bool is_external = file.action == write::Action::external;
    if (!is_external && file.action != write::Action::header) continue;
    step.paths.push_back(file.path);
    if (is_external && plan.sidecars)
      step.also_written.push_back(reuse::sidecar_of(file.path));
    else if (is_external)
      step.also_written.assign(1, std::string(reuse::kReuseName));
  }
  return step;
}

std::vector<check::Finding> left_after(
    const std::vector<check::Finding>& findings,
    const std::vector<std::string>& paths) {
  const auto is_fixed = [&](const check::Finding& finding) {
    const std::string file = labelled_file(finding);
    return !file.empty() && std::ranges::binary_search(paths, file);
  };
  std::vector<check::Finding> left;
  std::ranges::copy_if(findings, std::back_inserter(left),
                       [&](const check::Finding& finding) {
                         return is_error(finding) && !is_fixed(finding);
                       });
  return left;
}

}  // namespace tgpl::review
