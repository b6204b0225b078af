// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/hook_push.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "base/time_limit.h"
#include "cli/clock.h"
#include "cli/hook_paste.h"
#include "cli/hook_published.h"
#include "cli/terminal.h"
#include "git/path_command.h"
#include "git/revision.h"
#include "hook/skip_log.h"
#include "report/format.h"
#include "review/advice.h"
#include "review/git_history.h"
#include "review/push_answer.h"
#include "review/server_approvals.h"
#include "review/server_settings.h"

namespace tgpl::cli {
namespace {

constexpr std::size_t kMostCommits = 10000;

using review::PushSide;

std::size_t most_commits(git::Session& session) {
  return git::config_count(session, "tgpl.maxCommits").value_or(kMostCommits);
}

/// The command that checks the same commits; those up to HEAD, if that is what
/// is pushed, so that it includes the commits that fix them.
std::string check_command(git::Session& session,
                          const review::RefVerdict& verdict) {
  const std::string head = git::find_commit(session, "HEAD") == verdict.head
                               ? "HEAD"
                               : verdict.head.substr(0, 12);
  if (verdict.base.empty()) return cat({"git tgpl check --rev ", head});
  return cat(
      {"git tgpl check --range ", verdict.base.substr(0, 12), "..", head});
}

/// "git tgpl header add x.c && git add x.c && git commit ..."; nullopt if that
/// does not help or cannot be quoted.
std::optional<std::string> fixing_command(const review::WayOn& way) {
  if (way.kind != review::WayOn::label) return std::nullopt;
  std::vector<std::string> stage = way.step.paths;
  stage.insert(stage.end(), way.step.also_written.begin(),
               way.step.also_written.end());
  const auto at_top = git::Standing::top_folder;
  const auto add =
      git::command_on("git tgpl header add", way.step.paths, at_top);
  const auto then = git::command_on("git add", stage, at_top);
  if (!add || !then) return std::nullopt;
  return cat({*add, " && ", *then, " && git commit -m 'add licence headers'"});
}

void tell_way_on(git::Session& session, const review::RefVerdict& verdict,
                 const review::WayOn& way,
                 const std::optional<std::string>& command) {
  if (command) {
    note(cat({"\nto fix this, run:\n    ", *command}));
    tell_left(way.left);
    if (!way.left.empty()) note("fix the others too");
  } else {
    note(way.kind == review::WayOn::messages
             ? "\ncorrect the commit messages"
             : "\nfix the files and commit the changes");
  }
  note("then push again");
  // Without a base there is no range, and only a range has messages.
  if (!verdict.base.empty() || way.kind != review::WayOn::messages)
    note(cat({"to check first: ", check_command(session, verdict)}));
}

void tell_circumstances(const review::RefVerdict& verdict) {
  if (verdict.removes_terms)
    warn(cat({verdict.update.ref,
              ": TGPL.toml is removed: the project has no training terms then, "
              "and later commits are not checked"}));
  if (!verdict.verdict.one_by_one)
    labelled_note(cat({printable(verdict.update.ref), ": checking ",
                       counted(verdict.verdict.commits, "commit"),
                       " as one change (more than tgpl.maxCommits)"}));
}

/// Prints the findings on one ref. Returns whether they stop the push.
bool tell(git::Session& session, const review::RefVerdict& verdict,
          PushSide side) {
  if (verdict.outcome == review::RefOutcome::deletes_main) {
    tell_error(cat({"cannot delete ", quote(verdict.update.ref),
                    ": it is the main branch of this repository"}),
               "");
    return true;
  }
  tell_circumstances(verdict);
  if (verdict.verdict.findings.empty()) return false;
  const review::RefAnswer answer = review::answer_on(session, verdict, side);
  labelled_note(cat({printable(verdict.update.ref), ": ",
                     counted(answer.count, "finding"), " in ",
                     counted(verdict.verdict.commits, "commit")}));
  const bool colour = side == PushSide::sender && wants_colour(session);
  const auto command = answer.stops ? fixing_command(answer.way_on)
                                    : std::optional<std::string>();
  std::vector<check::Finding> shown = answer.shown;
  if (command) review::drop_advice(shown, answer.way_on.left);
  print(report::print_findings(
      {std::move(shown), verdict.verdict.files, colour}));
  if (answer.count > answer.shown.size())
    note(cat(
        {"and ", std::to_string(answer.count - answer.shown.size()), " more"}));
  if (!answer.stops) return false;
  note(cat({"push refused: ", report::count_text(verdict.verdict.findings)}));
  tell_way_on(session, verdict, answer.way_on, command);
  return true;
}

/// The user who pushes, from variables of common servers.
std::string pusher() {
  for (const char* name : {"GL_USERNAME", "GITEA_PUSHER_NAME", "GL_USER",
                           "REMOTE_USER", "GIT_PUSHER", "USER"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return "unknown";
}

/// Removes the updates for which the pusher asks to skip the check, if the
/// policy allows that.
void skip_on_request(git::Session& session,
                     std::vector<git::RefUpdate>& updates) {
  const auto reason = review::skip_reason(git::push_options());
  if (!reason) return;
  if (reason->empty()) {
    warn("the push option tgpl.skip needs a reason: -o tgpl.skip=REASON");
    return;
  }
  std::erase_if(updates, [&](const git::RefUpdate& update) {
    if (update.after.empty()) return false;
    if (!review::may_skip(session, update)) {
      warn(cat({printable(update.ref),
                ": the policy does not let a push skip its checks "
                "('push-skip' in TGPL.toml)"}));
      return false;
    }
    hook::record_skip(session.repository(),
                      {now(), "push", pusher(), update.ref, update.before,
                       update.after, *reason});
    warn(cat({printable(update.ref),
              ": not checked, and recorded: ", printable(*reason)}));
    return true;
  });
}

void require_updates(const std::vector<git::RefUpdate>& updates,
                     std::size_t told) {
  if (review::are_understood(updates, told)) return;
  throw Error(ErrorKind::usage, "what is pushed cannot be understood",
              "a hook passes on what git gives it: 'pre-receive' the lines on "
              "standard input, 'update' its arguments");
}

/// Ignores replaced objects (git-replace(1)): a push sends originals, and
/// clones do not get refs/replace/. Anybody who may push could also push such a
/// ref and hide the content of later pushes.
void show_what_is_sent(git::Session& session) {
  session.show_originals();
  session.require_repository();
}

std::string value_of_variable(const std::string& name) {
  const char* value = name.empty() ? nullptr : std::getenv(name.c_str());
  return value == nullptr ? "" : value;
}

void tell_refused_approvals(const review::ServerApprovals& approvals) {
  for (const review::RefusedApproval& one : approvals.refused())
    labelled_note(
        cat({"approval by ", quote(one.approver), " in commit ",
             one.commit.substr(0, 12), " does not count: ", one.reason}));
}

/// A server does not judge for ever, and what was not judged is refused.
void limit_time(git::Session& session) {
  const std::size_t seconds = review::push_time_limit(session);
  end_after(seconds,
            cat({"error: push refused: the check takes longer than ",
                 counted(seconds, "second"),
                 "\nhint: push fewer commits or files at a time, or ask the "
                 "administrator to raise tgpl.pushTimeLimit on the server\n"}),
            1);
}

/// Judges all refs before it stops, so that one push reports everything.
int judge_on_server(git::Session& session,
                    std::vector<git::RefUpdate> updates) {
  show_what_is_sent(session);
  limit_time(session);
  const std::vector<git::RefUpdate> pushed = updates;
  skip_on_request(session, updates);
  if (updates.empty()) return 0;
  const review::ApprovalSettings settings = review::approval_settings(session);
  review::ServerApprovals approvals(
      session, settings, value_of_variable(settings.pusher_variable), pushed);
  const review::Receiving receiving{
      review::receiver_of(session),
      [&](const git::RangeCommit& commit) { return approvals.of(commit); },
      most_commits(session)};
  const PublishedJudge published(session, receiving.receiver,
                                 review::resolve(session, pushed));
  review::GitHistory history(session);
  bool stops = false;
  for (const review::CommitUpdate& update : review::resolve(session, updates)) {
    if (published.is_tag_of_terms(update)) continue;
    const review::RefVerdict verdict =
        review::judge_received(history, update, receiving);
    const bool stopped = verdict.outcome == review::RefOutcome::published
                             ? published.stops(update)
                             : tell(session, verdict, PushSide::server);
    stops = stopped || stops;
  }
  if (stops) tell_refused_approvals(approvals);
  return stops ? 1 : 0;
}

/// The updates from standard input; or from the environment if a hook manager
/// consumed that (PRE_COMMIT_* of pre-commit).
std::vector<git::RefUpdate> pushed_refs() {
  std::vector<git::RefUpdate> updates = git::parse_pushed(read_stdin());
  const char* to = std::getenv("PRE_COMMIT_TO_REF");
  if (!updates.empty() || to == nullptr) return updates;
  const char* from = std::getenv("PRE_COMMIT_FROM_REF");
  const char* ref = std::getenv("PRE_COMMIT_REMOTE_BRANCH");
  return {git::ref_update(ref == nullptr ? "HEAD" : ref,
                          from == nullptr ? "" : from, to)};
}

}  // namespace

int judge_pushed(git::Session& session, const std::vector<std::string>&) {
  const std::vector<git::RefUpdate> updates = pushed_refs();
  if (updates.empty()) return 0;
  show_what_is_sent(session);
  const auto commits = review::resolve(session, updates);
  bool stops = false;
  for (const review::RefVerdict& verdict : review::judge_sent(
           session, commits,
           {review::known_outside(commits), most_commits(session)}))
    stops = tell(session, verdict, PushSide::sender) || stops;
  if (!stops) return 0;
  note(
      "to skip this hook once: TGPL_SKIP=1 git push (server hooks and CI may "
      "still refuse)");
  return 1;
}

int judge_received(git::Session& session, const std::vector<std::string>&) {
  const std::string lines = read_stdin();
  const std::vector<git::RefUpdate> updates = git::parse_received(lines);
  const auto told = split(lines, '\n');
  require_updates(
      updates, told.size() - static_cast<std::size_t>(
                                 std::ranges::count(told, std::string_view())));
  return updates.empty() ? 0 : judge_on_server(session, updates);
}

int judge_update(git::Session& session,
                 const std::vector<std::string>& arguments) {
  if (arguments.size() != 3)
    throw Error(ErrorKind::usage, "the hook 'update' gets a ref and two ids");
  const std::vector<git::RefUpdate> updates = {
      git::ref_update(arguments[0], arguments[1], arguments[2])};
  require_updates(updates, 1);
  return judge_on_server(session, updates);
}

}  // namespace tgpl::cli
