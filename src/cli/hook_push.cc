// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/hook_push.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <set>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "check/commit_message.h"
#include "check/rule_table.h"
#include "cli/clock.h"
#include "cli/hook_paste.h"
#include "cli/terminal.h"
#include "git/changes.h"
#include "git/here.h"
#include "hook/paste.h"
#include "hook/skip_log.h"
#include "report/format.h"
#include "review/push.h"

namespace tgpl::cli {
namespace {

constexpr std::size_t kMostFindings = 20;
constexpr std::size_t kMostPaths = 10;
constexpr std::size_t kMostCommits = 10000;

enum class PushSide { sender, server };

std::size_t most_commits() {
  return git::config_count(git::here(), "tgpl.maxCommits")
      .value_or(kMostCommits);
}

/// What shows the same on the other side.
std::string check_command(const review::RefVerdict& verdict) {
  const std::string head = verdict.head.substr(0, 12);
  if (verdict.base.empty()) return cat({"git tgpl check --rev ", head});
  return cat(
      {"git tgpl check --range ", verdict.base.substr(0, 12), "..", head});
}

/// "git tgpl header add x.c && git add x.c && git commit ..."; nothing where no
/// file is bare, or too many are.
std::optional<std::string> mending_command(
    const std::vector<check::Finding>& findings) {
  std::set<std::string> paths;
  for (const check::Finding& finding : findings) {
    if (finding.rule == check::kLicenseMissing.id ||
        finding.rule == check::kHolderMissing.id)
      paths.insert(finding.path);
  }
  if (paths.empty() || paths.size() > kMostPaths) return std::nullopt;
  const std::vector<std::string> list(paths.begin(), paths.end());
  const auto at_top = hook::Standing::top_folder;
  const auto add = hook::command_on("git tgpl header add", list, at_top);
  const auto stage = hook::command_on("git add", list, at_top);
  if (!add || !stage) return std::nullopt;
  return cat({*add, " && ", *stage, " && git commit -m 'add licence headers'"});
}

bool are_all_about_messages(const std::vector<check::Finding>& findings) {
  return std::ranges::all_of(findings, [](const check::Finding& finding) {
    return check::is_about_message(finding) ||
           finding.severity != check::Severity::error;
  });
}

void tell_way_on(const review::RefVerdict& verdict,
                 const std::vector<check::Finding>& findings) {
  if (const auto command = mending_command(findings))
    note(cat({"to go on: ", *command}));
  else if (are_all_about_messages(findings))
    note("to go on: mend the messages as said above");
  note(cat({"then push again; to see the findings: ", check_command(verdict)}));
}

/// What somebody else has to approve must be pushed for them to see it.
void let_await_approval(std::vector<check::Finding>& findings) {
  for (check::Finding& finding : findings) {
    if (finding.rule == check::kProtectedChanged.id)
      finding.severity = check::Severity::warning;
  }
}

/// Prints what is wrong with one ref; gives back whether it stops the push.
bool tell(const review::RefVerdict& verdict, PushSide side) {
  if (verdict.removes_terms)
    warn(cat({verdict.update.ref,
              ": TGPL.toml is removed: the project has no training terms then, "
              "and later commits are not checked"}));
  if (!verdict.verdict.one_by_one)
    note(cat({verdict.update.ref, ": ",
              counted(verdict.verdict.commits, "commit"),
              " are judged in sum, not one by one (tgpl.maxCommits)"}));
  std::vector<check::Finding> all = verdict.verdict.findings;
  if (all.empty()) return false;
  if (side == PushSide::sender) let_await_approval(all);
  note(cat({printable(verdict.update.ref), ": ", counted(all.size(), "finding"),
            " in ", counted(verdict.verdict.commits, "commit")}));
  report::Report report{all, verdict.verdict.files, false};
  if (report.findings.size() > kMostFindings) {
    // What stops the push first.
    std::ranges::stable_sort(report.findings, {}, [](const auto& finding) {
      return finding.severity == check::Severity::error ? 0 : 1;
    });
    report.findings.resize(kMostFindings);
  }
  report.colour = side == PushSide::sender && wants_colour();
  print(report::print_findings(report));
  std::fflush(stdout);
  if (all.size() > kMostFindings)
    note(cat({"and ", std::to_string(all.size() - kMostFindings), " more"}));
  if (!blocks(all)) return false;
  tell_way_on(verdict, all);
  return true;
}

/// All refs are judged, so that one push tells everything.
int judge(const git::Repository& repository, const review::PushQuery& query,
          PushSide side) {
  bool stops = false;
  for (const review::RefVerdict& verdict :
       review::judge_push(repository, query))
    stops = tell(verdict, side) || stops;
  if (!stops) return 0;
  if (side == PushSide::sender)
    note(
        "(git push --no-verify, or TGPL_SKIP=1, skips this hook once; a hook "
        "of the server or CI may still ask)");
  return 1;
}

constexpr std::string_view kSkipOption = "tgpl.skip";

/// The reason in the push option tgpl.skip=REASON; "" where none is given.
std::optional<std::string> skip_reason() {
  for (const std::string& option : git::push_options()) {
    if (option == kSkipOption) return "";
    if (option.starts_with(cat({kSkipOption, "="})))
      return std::string(trim(option.substr(kSkipOption.size() + 1)));
  }
  return std::nullopt;
}

/// Who pushes, as the common servers say it.
std::string pusher() {
  for (const char* name : {"GL_USERNAME", "GITEA_PUSHER_NAME", "GL_USER",
                           "REMOTE_USER", "GIT_PUSHER", "USER"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return "?";
}

/// The policy that counts for a ref: of what it was, or of the branch that the
/// server shows first. What is pushed has no say in it.
bool may_skip(const git::Repository& repository, const git::RefUpdate& update) {
  const std::string revision = update.before.empty() ? "HEAD" : update.before;
  return review::policy_at(repository, revision).push_skip;
}

/// Takes out what the pusher asks to be let through and the policy lets.
void skip_on_request(const git::Repository& repository,
                     std::vector<git::RefUpdate>& updates) {
  const auto reason = skip_reason();
  if (!reason) return;
  if (reason->empty()) {
    warn("the push option tgpl.skip needs a reason: -o tgpl.skip=REASON");
    return;
  }
  std::erase_if(updates, [&](const git::RefUpdate& update) {
    if (update.after.empty()) return false;
    if (!may_skip(repository, update)) {
      warn(cat({printable(update.ref),
                ": the policy does not let a push skip its checks "
                "('push-skip' in TGPL.toml)"}));
      return false;
    }
    hook::record_skip(repository, {now(), "push", pusher(), update.ref,
                                   update.before, update.after, *reason});
    warn(cat({printable(update.ref),
              ": not checked, and recorded: ", printable(*reason)}));
    return true;
  });
}

bool is_id_or_none(const std::string& id) {
  return id.empty() ||
         (id.size() >= 40 &&
          id.find_first_not_of("0123456789abcdef") == std::string::npos);
}

/// A server lets through nothing that it does not understand.
void require_updates(const std::vector<git::RefUpdate>& updates,
                     std::size_t told) {
  const bool clear =
      updates.size() == told &&
      std::ranges::all_of(updates, [](const git::RefUpdate& update) {
        return is_id_or_none(update.before) && is_id_or_none(update.after);
      });
  if (clear) return;
  throw Error(ErrorKind::usage, "what is pushed cannot be understood",
              "a hook passes on what git gives it: 'pre-receive' the lines on "
              "standard input, 'update' its arguments");
}

/// What is sent are the objects as they were made: git replaces none on the
/// way, and who clones does not get refs/replace/. Whoever may push may also
/// push such a ref, and it must not hide what a later push brings.
git::Repository repository_of_push() {
  git::here().show_originals();
  return git::here().repository();
}

int judge_on_server(std::vector<git::RefUpdate> updates) {
  const git::Repository repository = repository_of_push();
  skip_on_request(repository, updates);
  if (updates.empty()) return 0;
  return judge(repository,
               {std::move(updates), review::judged_here(), most_commits()},
               PushSide::server);
}

/// What the other side has, by what it says itself, and what any remote has:
/// that was judged where it was made.
std::vector<std::string> known_outside(
    const std::vector<git::RefUpdate>& updates) {
  std::vector<std::string> ids;
  for (const git::RefUpdate& update : updates) {
    if (!update.before.empty()) ids.push_back(update.before);
  }
  std::vector<std::string> words;
  for (const auto& commit : git::find_commits(git::here(), ids)) {
    if (commit) words.push_back("^" + *commit);
  }
  words.emplace_back("--not");
  words.emplace_back("--remotes");
  return words;
}

/// What git says on standard input; or, where a hook manager keeps that for
/// itself, what it says in the environment (pre-commit's PRE_COMMIT_*).
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

int judge_pushed(const std::vector<std::string>&) {
  const std::vector<git::RefUpdate> updates = pushed_refs();
  if (updates.empty()) return 0;
  const git::Repository repository = repository_of_push();
  return judge(repository,
               {updates, known_outside(updates), most_commits(), true},
               PushSide::sender);
}

int judge_received(const std::vector<std::string>&) {
  const std::string lines = read_stdin();
  const std::vector<git::RefUpdate> updates = git::parse_received(lines);
  const auto told = split(lines, '\n');
  require_updates(
      updates, told.size() - static_cast<std::size_t>(
                                 std::ranges::count(told, std::string_view())));
  return updates.empty() ? 0 : judge_on_server(updates);
}

int judge_update(const std::vector<std::string>& arguments) {
  if (arguments.size() != 3)
    throw Error(ErrorKind::usage, "the hook 'update' gets a ref and two ids");
  const std::vector<git::RefUpdate> updates = {
      git::ref_update(arguments[0], arguments[1], arguments[2])};
  require_updates(updates, 1);
  return judge_on_server(updates);
}

}  // namespace tgpl::cli
