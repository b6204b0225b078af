// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/hook_commit.h"

#include <optional>

#include "base/log.h"
#include "base/text.h"
#include "base/toml.h"
#include "cli/change_messages.h"
#include "cli/hook_paste.h"
#include "cli/terminal.h"
#include "git/index_writer.h"
#include "hook/paste.h"
#include "report/format.h"
#include "review/change.h"
#include "review/commit.h"

namespace tgpl::cli {
namespace {

constexpr std::size_t kMost = 10;

void tell_left_out(const review::CommitVerdict& verdict) {
  const std::vector<write::FilePlan>& left = verdict.left_out;
  if (left.empty()) return;
  note("not asked for a licence, since 'git tgpl header add' leaves them:");
  for (std::size_t i = 0; i < left.size() && i < kMost; ++i)
    note(cat(
        {"  ", printable(left[i].path), " (", printable(left[i].reason), ")"}));
  if (left.size() > kMost)
    note(cat({"  and ", std::to_string(left.size() - kMost), " more"}));
  for (const terms::Scope& scope : verdict.left_out_scopes) {
    std::vector<std::string> patterns;
    for (const std::string& pattern : scope.paths)
      patterns.push_back(toml_string(pattern));
    note(
        cat({"if nobody here speaks for them, say so in TGPL.toml:\n"
             "  [[scope]]\n  path = [",
             join(patterns, ", "), "]\n  ours = false"}));
  }
}

/// The command that helps; nullopt if there is none or it cannot be quoted.
std::optional<std::string> mending_command(const git::Session& session,
                                           const review::WayOn& way,
                                           hook::Standing from) {
  if (way.kind == review::WayOn::fix_staged)
    return "git tgpl check --staged --fix";
  if (way.kind != review::WayOn::label) return std::nullopt;
  const auto& [label, beside] = way.step;
  std::vector<std::string> stage = label;
  stage.insert(stage.end(), beside.begin(), beside.end());
  const auto add = hook::command_on("git tgpl header add", label, from);
  const auto then = hook::command_on("git add", stage, from);
  if (!add || !then) return std::nullopt;
  const std::string command = cat({*add, " && ", *then});
  if (beside.empty() || !git::commits_named_paths(session)) return command;
  return cat({command, "\nand name ", join(beside, ", "),
              " too where 'git commit' names paths"});
}

void tell_way_on(git::Session& session, const review::WayOn& way,
                 hook::Standing from) {
  const auto command = mending_command(session, way, from);
  note(command ? cat({"to go on: ", *command})
               : "to go on: mend the files, 'git add' them and commit again");
  if (command) tell_left(way.left);
  note("(TGPL_SKIP=1 skips this hook once)");
}

void tell_terms(review::TermsFate fate) {
  if (fate == review::TermsFate::absent)
    note(
        "no TGPL.toml on this branch: the licences of this commit were not "
        "checked");
  if (fate == review::TermsFate::removed)
    warn(
        "this commit removes TGPL.toml: the project has no training terms "
        "then, and later commits are not checked");
}

}  // namespace

int judge_commit(git::Session& session) {
  // The user waits for this hook, so all git commands start at once.
  review::prefetch_staged(session);
  const git::Repository& repository = session.repository_with_work_tree();
  const review::CommitVerdict verdict = review::judge_commit(session);
  tell_terms(verdict.terms);
  tell_existing_findings(verdict.existing_findings);
  tell_awaiting(verdict.awaiting);
  if (!verdict.findings.empty())
    print(report::print_text(
        {verdict.findings, verdict.files, wants_colour(session)}));
  tell_left_out(verdict);
  if (!verdict.stops) return 0;
  tell_way_on(session, verdict.way_on, standing(repository));
  return 1;
}

}  // namespace tgpl::cli
