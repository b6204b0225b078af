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
#include "git/path_command.h"
#include "report/format.h"
#include "review/advice.h"
#include "review/change.h"
#include "review/commit.h"

namespace tgpl::cli {
namespace {

constexpr std::size_t kMost = 10;

/// What the user can do for files without header that header add skips.
void tell_ways(const review::CommitVerdict& verdict, git::Standing from) {
  const auto tell = [&](bool has_words, std::string_view heading) {
    const auto commands =
        review::commands_of(verdict.left_out_ways, has_words, from);
    if (!commands.empty())
      note(cat({heading, "\n    ", join(commands, "\n    ")}));
  };
  tell(true, "to declare in a tag what they say in words, run:");
  tell(false, "if they are the project's own, run:");
  for (const terms::Scope& scope : verdict.left_out_scopes) {
    std::vector<std::string> patterns;
    for (const std::string& pattern : scope.paths)
      patterns.push_back(toml_string(pattern));
    note(
        cat({"if they are third-party, add this to TGPL.toml in a commit of "
             "its own, and push that commit first:\n"
             "    [[scope]]\n    path = [",
             join(patterns, ", "), "]\n    ours = false"}));
  }
}

void tell_left_out(const review::CommitVerdict& verdict, git::Standing from) {
  const std::vector<write::FilePlan>& left = verdict.left_out;
  if (left.empty()) return;
  labelled_note(
      "these files have no licence tag, and 'git tgpl header add' skips them; "
      "a push with them is refused:");
  for (std::size_t i = 0; i < left.size() && i < kMost; ++i)
    note(cat(
        {"    ", printable(left[i].path), ": ", printable(left[i].reason)}));
  if (left.size() > kMost)
    note(cat({"    and ", std::to_string(left.size() - kMost), " more"}));
  tell_ways(verdict, from);
}

/// The command that fixes the findings; nullopt if there is none or it cannot
/// be quoted.
std::optional<std::string> fixing_command(const review::WayOn& way,
                                          git::Standing from) {
  if (way.kind == review::WayOn::fix_staged)
    return "git tgpl check --staged --fix";
  if (way.kind != review::WayOn::label) return std::nullopt;
  const auto& [label, also_written] = way.step;
  std::vector<std::string> stage = label;
  stage.insert(stage.end(), also_written.begin(), also_written.end());
  const auto add = git::command_on("git tgpl header add", label, from);
  const auto then = git::command_on("git add", stage, from);
  if (!add || !then) return std::nullopt;
  return cat({*add, " && ", *then});
}

/// A commit of named paths leaves out other files that the command stages.
std::string commit_again(const git::Session& session,
                         const review::WayOn& way) {
  const std::vector<std::string>& also_written = way.step.also_written;
  if (!way.left.empty()) return "then fix the others, and commit again";
  if (way.kind != review::WayOn::label || also_written.empty() ||
      !git::commits_named_paths(session))
    return "then commit again";
  return cat(
      {"then commit again, and name ", join(also_written, ", "), " too"});
}

void tell_way_on(git::Session& session, const review::WayOn& way,
                 const std::optional<std::string>& command) {
  if (command) {
    note(cat({"\nto fix this, run:\n    ", *command}));
    tell_left(way.left);
    note(commit_again(session, way));
  } else {
    note("\nfix the files, stage them with 'git add' and commit again");
  }
  note(
      "to skip this hook once: TGPL_SKIP=1 git commit (the skip is "
      "recorded)");
}

/// The findings as lines. What the command fixes has no advice of its own.
void tell_findings(git::Session& session, const review::CommitVerdict& verdict,
                   bool has_command) {
  std::vector<check::Finding> findings = verdict.findings;
  if (has_command) review::drop_advice(findings, verdict.way_on.left);
  print(report::print_findings(
      {std::move(findings), verdict.files, wants_colour(session)}));
  if (verdict.stops)
    note(cat({"commit refused: ", report::count_text(verdict.findings)}));
}

void tell_terms(review::TermsFate fate) {
  if (fate == review::TermsFate::absent)
    labelled_note("licence checks skipped: this branch has no TGPL.toml");
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
  const review::CommitVerdict verdict =
      review::judge_commit(session, standing(repository));
  tell_terms(verdict.terms);
  tell_existing_findings(verdict.existing_findings);
  tell_awaiting(verdict.awaiting);
  std::optional<std::string> command;
  if (verdict.stops)
    command = fixing_command(verdict.way_on, standing(repository));
  if (!verdict.findings.empty())
    tell_findings(session, verdict, command.has_value());
  tell_left_out(verdict, standing(repository));
  if (!verdict.stops) return 0;
  tell_way_on(session, verdict.way_on, command);
  return 1;
}

}  // namespace tgpl::cli
