// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/ref_writer.h"

#include <map>

#include "base/error.h"
#include "base/text.h"
#include "base/uri.h"
#include "git/complaint.h"
#include "git/index_writer.h"

namespace tgpl::git {
namespace {

/// A stored blob with its path relative to the tree being written.
struct Stored {
  std::string path;
  std::string oid;
};

std::string make_tree(Session& session, const std::vector<Stored>& files) {
  const std::string_view end("\0", 1);
  std::string entries;
  std::map<std::string, std::vector<Stored>> folders;
  for (const Stored& file : files) {
    const std::size_t slash = file.path.find('/');
    if (slash == std::string::npos) {
      entries += cat({"100644 blob ", file.oid, "\t", file.path, end});
    } else {
      folders[file.path.substr(0, slash)].push_back(
          {file.path.substr(slash + 1), file.oid});
    }
  }
  for (const auto& [name, below] : folders)
    entries +=
        cat({"040000 tree ", make_tree(session, below), "\t", name, end});
  return std::string(trim(session.git_output({"mktree", "-z"}, entries)));
}

bool user_signs(Session& session) {
  return config_flag(session, "commit.gpgSign").value_or(false);
}

/// Throws if the commit has no signature. git 2.39 commits without one if
/// ssh-keygen cannot sign.
void require_signature(Session& session, const std::string& commit) {
  const std::string text = session.git_output({"cat-file", "commit", commit});
  if (text.substr(0, text.find("\n\n")).find("\ngpgsig") != std::string::npos)
    return;
  throw Error(ErrorKind::repository,
              "cannot sign the commit, but commit.gpgSign is set",
              "check user.signingKey and gpg.format (git help config)");
}

/// Parses the output of `git push --porcelain`: "!<TAB>FROM:TO<TAB>[remote
/// rejected] (reason)".
Pushed read_porcelain(const ProcessResult& answer) {
  Pushed pushed;
  pushed.done = answer.status == 0;
  if (pushed.done) return pushed;
  for (const std::string_view line : split(answer.out, '\n')) {
    const auto fields = split(line, '\t');
    if (fields.size() < 3 || fields[0] != "!") continue;
    pushed.refused = fields[1].substr(fields[1].find(':') + 1);
    pushed.reason = without_passwords(printable(fields[2]));
    return pushed;
  }
  pushed.reason = without_passwords(printable(complaint(answer.err)));
  return pushed;
}

}  // namespace

std::string write_tree(Session& session, const std::vector<NewFile>& files) {
  std::vector<std::string_view> contents;
  for (const NewFile& file : files) contents.push_back(file.bytes);
  const Writing writing(session);
  const std::vector<std::string> oids = store_blobs(session, contents);
  std::vector<Stored> stored;
  for (std::size_t i = 0; i < files.size(); ++i)
    stored.push_back({files[i].path, oids[i]});
  return make_tree(session, stored);
}

std::string write_commit(Session& session, const std::string& tree,
                         const std::string& parent, std::string_view message) {
  std::vector<std::string> words = {"commit-tree", tree};
  if (!parent.empty()) words.insert(words.end(), {"-p", parent});
  const Writing writing(session);
  // Unlike 'git commit', commit-tree ignores commit.gpgSign.
  if (user_signs(session)) words.emplace_back("-S");
  const bool sign = words.back() == "-S";
  words.insert(words.end(), {"-F", "-"});
  std::string commit(trim(session.git_output(words, message)));
  if (sign) require_signature(session, commit);
  return commit;
}

void move_ref(Session& session, const std::string& ref,
              const std::string& after, const std::string& before,
              const std::string& why) {
  const Writing writing(session);
  const ProcessResult answer =
      session.run_git({"update-ref", "-m", why, ref, after, before});
  if (answer.status == 0) return;
  const bool raced = answer.err.find("but expected") != std::string::npos ||
                     answer.err.find("already exists") != std::string::npos;
  throw Error(
      ErrorKind::repository,
      cat({"cannot update ", quote(ref), ": ", printable(trim(answer.err))}),
      raced ? "another process may have updated it; run the command again"
            : "");
}

Pushed push(Session& session, const std::string& remote,
            const std::vector<std::string>& refspecs, PushMode mode) {
  // The push also updates the remote-tracking branch.
  const Writing writing(session);
  std::vector<std::string> words = {"push", "--porcelain", "--no-follow-tags"};
  if (mode == PushMode::look) words.emplace_back("--dry-run");
  words.insert(words.end(), {"--", remote});
  words.insert(words.end(), refspecs.begin(), refspecs.end());
  return read_porcelain(session.run_git_online(words));
}

}  // namespace tgpl::git
