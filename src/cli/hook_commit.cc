// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/hook_commit.h"

#include <algorithm>
#include <map>

#include "base/error.h"
#include "base/file.h"
#include "base/log.h"
#include "base/text.h"
#include "base/toml.h"
#include "check/rule_table.h"
#include "cli/change_messages.h"
#include "cli/hook_paste.h"
#include "cli/terminal.h"
#include "git/here.h"
#include "git/index_writer.h"
#include "hook/paste.h"
#include "read/project_notice.h"
#include "read/read_state.h"
#include "report/format.h"
#include "reuse/covered.h"
#include "reuse/layout.h"
#include "review/change.h"
#include "write/label.h"
#include "write/leave_scopes.h"
#include "write/uncommentable.h"

namespace tgpl::cli {
namespace {

constexpr std::size_t kMost = 10;

/// What 'header add' would do with bare files, by path.
using Plans = std::map<std::string, write::FilePlan>;

bool is_bare(const check::Finding& finding) {
  return finding.rule == check::kLicenseMissing.id ||
         finding.rule == check::kHolderMissing.id;
}

Plans plan_bare_files(const tree::Tree& tree, const read::Context& context,
                      const std::vector<check::Finding>& findings) {
  std::vector<git::Entry> bare;
  for (const check::Finding& finding : findings) {
    const git::Entry* entry = tree.find(finding.path);
    if (is_bare(finding) && entry != nullptr &&
        (bare.empty() || bare.back() != *entry))
      bare.push_back(*entry);
  }
  if (bare.empty()) return {};
  Plans plans;
  try {
    const header::Notice notice =
        read::project_notice(context, git::here().config(), "", {});
    for (write::FilePlan& plan :
         write::plan_labels(tree, context, bare, {notice, !context.terms}))
      plans.emplace(plan.path, std::move(plan));
  } catch (const Error&) {
    // The project does not say what a header would: the findings stand alone.
    return {};
  }
  return plans;
}

/// Whether 'header add' leaves the file alone for what it is. A FILE.license
/// that somebody began can be completed.
bool is_left(const tree::Tree& tree, const write::FilePlan& plan) {
  return plan.action == write::Action::leave &&
         !tree.contains(reuse::sidecar_of(plan.path));
}

/// Nobody is asked for what our own 'header add' would not do.
std::vector<write::FilePlan> take_left(const tree::Tree& tree,
                                       const Plans& plans,
                                       std::vector<check::Finding>& findings) {
  std::vector<write::FilePlan> left;
  for (const auto& [path, plan] : plans) {
    if (is_left(tree, plan)) left.push_back(plan);
  }
  std::erase_if(findings, [&](const check::Finding& finding) {
    return is_bare(finding) &&
           std::ranges::binary_search(left, finding.path.str(), {},
                                      &write::FilePlan::path);
  });
  return left;
}

/// The patterns for `left`: a folder only if nothing else of ours is in it.
std::vector<terms::Scope> scopes_for(const tree::Tree& tree,
                                     const read::Context& context,
                                     const std::vector<write::FilePlan>& left) {
  std::vector<write::FilePlan> plans = left;
  for (const git::Entry& entry : tree.entries()) {
    const bool counts = tree::is_regular(entry) &&
                        reuse::is_covered(entry.path) &&
                        read::is_ours(context, entry.path);
    if (counts && !std::ranges::binary_search(left, entry.path, {},
                                              &write::FilePlan::path))
      plans.push_back({entry.path, write::Action::none});
  }
  return write::leave_scopes(plans);
}

void tell_left(const tree::Tree& tree, const read::Context& context,
               const std::vector<write::FilePlan>& left) {
  if (left.empty()) return;
  note("not asked for a licence, since 'git tgpl header add' leaves them:");
  for (std::size_t i = 0; i < left.size() && i < kMost; ++i)
    note(cat(
        {"  ", printable(left[i].path), " (", printable(left[i].reason), ")"}));
  if (left.size() > kMost)
    note(cat({"  and ", std::to_string(left.size() - kMost), " more"}));
  for (const terms::Scope& scope : scopes_for(tree, context, left)) {
    std::vector<std::string> patterns;
    for (const std::string& pattern : scope.paths)
      patterns.push_back(toml_string(pattern));
    note(
        cat({"if nobody here speaks for them, say so in TGPL.toml:\n"
             "  [[scope]]\n  path = [",
             join(patterns, ", "), "]\n  ours = false"}));
  }
}

/// Whether names and 'git add' are no help: it would stage what the user has
/// not staged of these files, or they are too many to be named.
bool wants_staged_fix(const tree::Tree& tree, const read::Context& context,
                      const std::vector<std::string>& label) {
  if (label.empty() || !git::index_stays(tree.session())) return false;
  const header::Notice notice = read::terms_notice(context);
  if (notice.expression.empty() || notice.copyrights.empty()) return false;
  return label.size() > kMost ||
         git::has_unstaged_changes(tree.session(), label);
}

/// "git tgpl header add ... && git add ..."; nothing where that does not help,
/// or is too long.
std::optional<std::string> mending_command(const tree::Tree& tree,
                                           const read::Context& context,
                                           const Plans& plans) {
  std::vector<std::string> label;
  std::vector<std::string> beside;
  for (const auto& [path, plan] : plans) {
    const bool is_beside = plan.action == write::Action::external;
    if (!is_beside && plan.action != write::Action::header) continue;
    label.push_back(path);
    if (is_beside && write::takes_sidecars(tree, context))
      beside.push_back(reuse::sidecar_of(path));
    else if (is_beside)
      beside.assign(1, std::string(reuse::kReuseName));
  }
  if (wants_staged_fix(tree, context, label))
    return "git tgpl check --staged --fix";
  if (label.size() > kMost) return std::nullopt;
  std::vector<std::string> stage = label;
  stage.insert(stage.end(), beside.begin(), beside.end());
  const hook::Standing from = standing(tree.repository());
  const auto add = hook::command_on("git tgpl header add", label, from);
  const auto then = hook::command_on("git add", stage, from);
  if (!add || !then) return std::nullopt;
  const std::string command = cat({*add, " && ", *then});
  if (beside.empty() || !git::commits_named_paths(git::here())) return command;
  return cat({command, "\nand name ", join(beside, ", "),
              " too where 'git commit' names paths"});
}

void tell_what_to_do(const tree::Tree& tree, const read::Context& context,
                     const Plans& plans) {
  const auto command = mending_command(tree, context, plans);
  note(command ? cat({"to go on: ", *command})
               : "to go on: mend the files, 'git add' them and commit again");
  note("(TGPL_SKIP=1 skips this hook once)");
}

/// Hooks are per clone, TGPL.toml is per branch.
bool is_set_up(const review::Staged& staged) {
  if (staged.index.contains(reuse::kTermsPath)) return true;
  if (!staged.before.contains(reuse::kTermsPath)) return false;
  warn(
      "this commit removes TGPL.toml: the project has no training terms then, "
      "and later commits are not checked");
  return true;
}

}  // namespace

int judge_commit() {
  // Whoever commits waits for this: git is asked for everything at once.
  review::prefetch_staged();
  const git::Repository repository = git::here().repository_with_work_tree();
  const review::Staged staged = review::look_at_staged(repository);
  if (!is_set_up(staged)) {
    note(
        "no TGPL.toml on this branch: the licences of this commit were not "
        "checked");
    return 0;
  }
  review::StagedFindings verdict = review::judge_staged(staged, {});
  std::vector<check::Finding>& findings = verdict.findings;
  tell_existing_findings(verdict.existing_findings);
  tell_awaiting(verdict.awaiting);
  if (findings.empty()) return 0;
  // What to do about them takes a look at the whole.
  const tree::Tree tree(repository, {tree::SourceKind::index, ""});
  const read::Context context = read::read_context(tree);
  const Plans plans = plan_bare_files(tree, context, findings);
  const auto left = take_left(tree, plans, findings);
  const bool stops = blocks(findings);
  if (!findings.empty())
    print(report::print_text({findings, verdict.files, wants_colour()}));
  tell_left(tree, context, left);
  if (!stops) return 0;
  tell_what_to_do(tree, context, plans);
  return 1;
}

}  // namespace tgpl::cli
