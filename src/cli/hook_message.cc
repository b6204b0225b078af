// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/hook_message.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include "base/error.h"
#include "base/log.h"
#include "base/shell_word.h"
#include "base/text.h"
#include "check/commit_message.h"
#include "check/rule_table.h"
#include "cli/hook_paste.h"
#include "cli/terminal.h"
#include "git/here.h"
#include "git/message.h"
#include "hook/paste.h"
#include "read/read_state.h"
#include "report/format.h"
#include "reuse/layout.h"
#include "review/push.h"

namespace tgpl::cli {
namespace {

/// What TGPL.toml of the next commit says.
read::Context context_of_next(const git::Repository& repository) {
  // The way up instead of ":(top)", which GIT_LITERAL_PATHSPECS takes for a
  // name.
  const tree::Tree index(
      repository, {tree::SourceKind::index, ""},
      git::list_index(git::here(),
                      {cat({repository.up(), reuse::kTermsPath})}));
  return read::read_context(index);
}

/// What the policy asks of the next commit: the policy of HEAD, so that no
/// change lifts its own limits, or else that of the index.
terms::Policy policy_of_next(const git::Repository& repository) {
  if (git::has_path(git::here(), "HEAD", std::string(reuse::kTermsPath)))
    return review::policy_at(repository, "HEAD");
  return context_of_next(repository).policy;
}

std::string read_all(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  // A folder can be opened, and has no first byte.
  if (!file || std::filesystem::is_directory(path))
    throw Error(ErrorKind::io, cat({"cannot read the message ", quote(path)}));
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Maybe as a trailer: to be sure costs a process.
bool mentions_terms(std::string_view text) {
  return to_lower(text).find(to_lower(terms::kTermsTrailer)) !=
         std::string::npos;
}

/// The message as git will have it.
check::CommitMessage message_in(const git::Repository& repository,
                                const std::string& path,
                                const terms::Policy& policy) {
  check::CommitMessage message;
  message.merges = !git::merge_heads(git::here()).empty();
  for (auto& [key, value] : git::trailers_in(git::here(), path))
    message.trailers.push_back({std::move(key), std::move(value)});
  message.makers = git::makers_of_next(git::here());
  if (!check::is_about_terms(message, policy)) return message;
  const read::Context next = context_of_next(repository);
  if (next.terms) message.training_terms = next.terms->terms.license;
  return message;
}

/// The training terms repeat what TGPL.toml says. Every other trailer is a word
/// that the user has to give.
bool may_add(const check::Trailer& trailer, std::optional<bool> setting) {
  return setting.value_or(check::same_key(trailer.key, terms::kTermsTrailer));
}

/// Adds the trailers that are lacking, whose value is known and that the user
/// wants, the sign-off in the name of the committer: nobody signs off for
/// somebody else.
void add_lacking(const std::string& path, const terms::Policy& policy,
                 check::CommitMessage& message) {
  const std::optional<bool> setting =
      git::config_flag(git::here(), "tgpl.addTrailers");
  std::vector<std::pair<std::string, std::string>> added;
  for (check::Trailer& trailer : check::lacking_trailers(message, policy)) {
    if (trailer.value.empty() || !may_add(trailer, setting)) continue;
    // To say other terms beside those that are there mends nothing.
    if (!setting && !check::values_of(message.trailers, trailer.key).empty())
      continue;
    if (trailer.key == check::kSignOffTrailer)
      trailer.value = message.makers[1];
    added.emplace_back(trailer.key, trailer.value);
    message.trailers.push_back(std::move(trailer));
  }
  if (!added.empty()) git::add_trailers(git::here(), path, added);
}

/// The words that git commit needs besides those it was called with.
std::string options_to_add(const check::CommitMessage& message,
                           const terms::Policy& policy) {
  std::string options;
  for (const check::Trailer& trailer :
       check::lacking_trailers(message, policy)) {
    if (trailer.key == check::kSignOffTrailer) {
      options += " -s";
    } else {
      options += cat(
          {" --trailer ",
           shell_word(cat({trailer.key, ": ",
                           trailer.value.empty() ? "..." : trailer.value}))});
    }
  }
  return options;
}

/// What is not lacking but wrong has to be corrected in the message.
bool has_wrong(const std::vector<check::Finding>& findings) {
  return std::ranges::any_of(findings, [](const check::Finding& finding) {
    return finding.rule == check::kTrailerContradictory.id;
  });
}

void tell_what_to_do(const std::string& path,
                     const check::CommitMessage& message,
                     const terms::Policy& policy,
                     const std::vector<check::Finding>& findings) {
  std::string options = options_to_add(message, policy);
  if (has_wrong(findings)) options += " --edit";
  note(cat({"to go on: 'git commit' again, with these words too:", options,
            " --cleanup=strip -F ", shell_word(path)}));
  note(cat({"your message is kept in ", quote(path),
            "; to have such lines added from now on: git config "
            "tgpl.addTrailers true"}));
  note("(TGPL_SKIP=1 skips this hook once)");
}

}  // namespace

int judge_message(const std::string& path) {
  const git::Repository repository = git::here().repository();
  const terms::Policy policy = policy_of_next(repository);
  const std::string text = read_all(path);
  if (!terms::asks_for_trailers(policy) && !mentions_terms(text)) return 0;
  // Of an empty message git makes no commit, and says so itself.
  if (git::is_empty_message(git::here(), text)) return 0;
  check::CommitMessage message = message_in(repository, path, policy);
  // Of a template as it was git makes no commit, unless we change it.
  if (!git::is_untouched_template(git::here(), text))
    add_lacking(path, policy, message);
  const std::vector<check::Finding> findings = check::judge(message, policy);
  if (findings.empty()) return 0;
  print(report::print_findings({findings, 0, wants_colour()}));
  if (!blocks(findings)) return 0;
  tell_what_to_do(path_from(repository, path), message, policy, findings);
  return 1;
}

int prepare_message(const std::string& path) {
  const git::Repository repository = git::here().repository();
  const terms::Policy policy = policy_of_next(repository);
  // A message that is still to be written gets its trailers in commit-msg: who
  // leaves the editor without a word makes no commit.
  if (!terms::asks_for_trailers(policy) ||
      git::is_empty_message(git::here(), read_all(path)))
    return 0;
  check::CommitMessage message = message_in(repository, path, policy);
  add_lacking(path, policy, message);
  return 0;
}

}  // namespace tgpl::cli
