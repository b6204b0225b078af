// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/hook_message.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "base/error.h"
#include "base/log.h"
#include "base/shell_word.h"
#include "base/text.h"
#include "cli/hook_paste.h"
#include "cli/terminal.h"
#include "git/message.h"
#include "report/format.h"
#include "review/message.h"

namespace tgpl::cli {
namespace {

std::string read_all(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  // Opening a directory succeeds, but reading from it fails.
  if (!file || std::filesystem::is_directory(path))
    throw Error(ErrorKind::io, cat({"cannot read the message ", quote(path)}));
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The message as git will commit it.
check::CommitMessage message_in(git::Session& session, const std::string& path,
                                const terms::Policy& policy) {
  check::CommitMessage message;
  message.merges = !git::merge_heads(session).empty();
  for (auto& [key, value] : git::trailers_in(session, path))
    message.trailers.push_back({std::move(key), std::move(value)});
  message.makers = git::makers_of_next(session);
  if (!check::is_about_terms(message, policy)) return message;
  const read::Context next = review::context_of_next(session);
  if (next.terms) message.training_terms = next.terms->terms.license;
  return message;
}

void add_lacking(git::Session& session, const std::string& path,
                 const terms::Policy& policy, check::CommitMessage& message) {
  git::Trailers added;
  for (check::Trailer& trailer : review::trailers_to_add(
           message, policy, git::config_flag(session, "tgpl.addTrailers"))) {
    added.emplace_back(trailer.key, trailer.value);
    message.trailers.push_back(std::move(trailer));
  }
  if (!added.empty()) git::add_trailers(session, path, added);
}

/// The options to add to the user's git commit command.
std::string options_to_add(const review::MessageVerdict& verdict) {
  std::string options;
  for (const check::Trailer& trailer : verdict.lacking)
    options += check::commit_option(trailer);
  if (verdict.is_wrong) options += " --edit";
  return options;
}

void tell_what_to_do(const std::string& path,
                     const review::MessageVerdict& verdict) {
  note(
      cat({"\nto fix this, repeat your 'git commit' with these options, "
           "instead of -m or -F:\n   ",
           options_to_add(verdict), " --cleanup=strip -F ", shell_word(path)}));
  if (verdict.is_wrong) {
    for (const std::string& line : verdict.wrong_lines)
      note(cat({"in the editor, correct or delete the line ", quote(line)}));
  }
  note(cat({"your message is saved in ", quote(path)}));
  if (!verdict.lacking.empty())
    note(
        "to add these trailers, sign-off included, to every commit:\n"
        "    git config tgpl.addTrailers true");
  note(
      "to skip this hook once: TGPL_SKIP=1 git commit (the skip is "
      "recorded)");
}

}  // namespace

int judge_message(git::Session& session, const std::string& path) {
  session.require_repository();
  const terms::Policy policy = review::policy_of_next(session);
  const std::string text = read_all(path);
  if (!review::is_message_judged(policy, text)) return 0;
  // git refuses an empty message itself.
  if (git::is_empty_message(session, text)) return 0;
  check::CommitMessage message = message_in(session, path, policy);
  // git refuses an unchanged template, so it must not be modified here.
  if (!git::is_untouched_template(session, text))
    add_lacking(session, path, policy, message);
  const review::MessageVerdict verdict = review::judge_message(message, policy);
  if (verdict.findings.empty()) return 0;
  // No commit exists yet: to amend one would change the previous commit.
  std::vector<check::Finding> findings = verdict.findings;
  for (check::Finding& finding : findings) {
    if (finding.advice.view().find("--amend") != std::string_view::npos)
      finding.advice = {};
  }
  print(
      report::print_findings({std::move(findings), 0, wants_colour(session)}));
  if (!verdict.stops) return 0;
  note(cat({"commit refused: ", report::count_text(verdict.findings)}));
  tell_what_to_do(path_from(session.repository(), path), verdict);
  return 1;
}

int prepare_message(git::Session& session, const std::string& path) {
  session.require_repository();
  const terms::Policy policy = review::policy_of_next(session);
  // A message not written yet gets its trailers in commit-msg, so that leaving
  // the editor without a message still aborts the commit.
  if (!terms::asks_for_trailers(policy) ||
      git::is_empty_message(session, read_all(path)))
    return 0;
  check::CommitMessage message = message_in(session, path, policy);
  add_lacking(session, path, policy, message);
  return 0;
}

}  // namespace tgpl::cli
