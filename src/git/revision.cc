// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/revision.h"

#include <cstdlib>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "base/uri.h"
#include "git/complaint.h"
#include "git/session.h"

namespace tgpl::git {
namespace {

/// Returns the id if the object exists; nullopt also for a name that git
/// rejects ("@{upstream}" without upstream).
std::optional<std::string> parse(Session& session, const std::string& revision,
                                 std::string_view what = "") {
  const ProcessResult answer =
      session.run_git({"rev-parse", "--verify", "--quiet", "--end-of-options",
                       cat({revision, what})});
  if (answer.status == 0) return std::string(trim(answer.out));
  if (tells_of_damage(answer.err))
    throw git_failure(
        cat({"git cannot read ", quote(without_password(revision))}),
        answer.err);
  return std::nullopt;
}

/// Runs `git log -1`. If HEAD is no commit, its error message gives the reason.
ProcessResult ask_head(Session& session) {
  return session.run_git({"log", "-1", "--no-show-signature", "--no-decorate",
                          "--no-color", "--format=%H"});
}

/// Recognises git's message "your current branch 'main' does not have any
/// commits yet".
bool is_unborn(const ProcessResult& answer) {
  return answer.err.find("does not have any commits yet") != std::string::npos;
}

[[noreturn]] void refuse_damaged(const std::string& revision,
                                 std::string_view why) {
  throw Error(
      ErrorKind::repository,
      cat({"git cannot read ", quote(without_password(revision)), ": ", why}),
      kDamageHint);
}

}  // namespace

void require_readable(Session& session, const std::string& revision) {
  // "HEAD~1" is not found either if HEAD cannot be read (gitrevisions(7)).
  const std::size_t end = revision.find_first_of("~^");
  if (end != std::string::npos && end != 0)
    return require_readable(session, revision.substr(0, end));
  if (revision == "HEAD") {
    const ProcessResult head = ask_head(session);
    if (head.status != 0 && !is_unborn(head))
      refuse_damaged(revision, damage(head.err));
  }
  const std::optional<std::string> id = parse(session, revision);
  // A full id typed by the user need not exist, so it proves no damage.
  if (!id || *id == revision) return;
  const ProcessResult object = session.run_git({"cat-file", "-t", *id});
  if (object.status != 0)
    refuse_damaged(revision, cat({"object ", *id, " is missing or damaged"}));
  if (trim(object.out) == "commit" && !find_tree(session, *id))
    refuse_damaged(revision, cat({"the tree of commit ", *id, " is missing"}));
}

std::string resolve_tree(Session& session, const std::string& revision) {
  if (const auto tree = find_tree(session, revision)) return *tree;
  require_readable(session, revision);
  throw Error(ErrorKind::repository,
              cat({"unknown revision ", quote(without_password(revision))}),
              revision == "HEAD" ? "the branch has no commit yet" : "");
}

std::optional<std::string> find_tree(Session& session,
                                     const std::string& revision) {
  return parse(session, revision, "^{tree}");
}

std::optional<std::string> find_commit(Session& session,
                                       const std::string& revision) {
  return parse(session, revision, "^{commit}");
}

std::optional<CommitFacts> commit_facts(Session& session,
                                        const std::string& revision) {
  const std::optional<std::string> oid = find_commit(session, revision);
  if (!oid) return std::nullopt;
  CommitFacts commit;
  commit.oid = *oid;
  const std::string line = session.git_output(
      {"log", "-1", "--no-show-signature", "--format=%T %ct", commit.oid});
  const std::vector<std::string_view> words = split(trim(line), ' ');
  commit.tree = words.front();
  commit.time = std::strtoll(words.back().data(), nullptr, 10);
  return commit;
}

bool has_commits(Session& session) {
  const ProcessResult head = ask_head(session);
  if (head.status == 0) return true;
  if (is_unborn(head)) return false;
  refuse_damaged("HEAD", damage(head.err));
}

}  // namespace tgpl::git
