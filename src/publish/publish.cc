// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/publish.h"

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "base/uri.h"
#include "git/blob_reader.h"
#include "git/listing.h"
#include "git/revision.h"
#include "git/tree_file.h"
#include "publish/answer_from.h"
#include "publish/published_files.h"
#include "reuse/layout.h"
#include "terms/digest.h"
#include "terms/in_force.h"
#include "terms/published_ref.h"

namespace tgpl::publish {
namespace {

using git::NewFile;
using git::TreeFile;
using git::TreeFileKind;

Error unfit(std::string message, std::string hint = {}) {
  return {ErrorKind::repository, std::move(message), std::move(hint)};
}

TreeFile read_from(git::Session& session, const std::string& revision,
                   const std::string& path) {
  return git::read_tree_file(session, revision, path, kMostBytes);
}

std::string at_line(const Diagnostic& fault) {
  std::string place(reuse::kTermsPath);
  if (fault.line > 0) place += cat({":", std::to_string(fault.line)});
  if (fault.column > 0) place += cat({":", std::to_string(fault.column)});
  return cat({place, ": ", fault.message});
}

/// Checks the effective date here, because the parser ignores the clock so that
/// its result for a file never changes.
void require_in_force(git::Session& session, const std::string& source,
                      const std::string& today) {
  const TomlResult toml = parse_toml(
      read_from(session, source, std::string(reuse::kTermsPath)).bytes);
  if (!toml.document) return;
  if (const auto fault = terms::not_yet_in_force(*toml.document, today))
    throw unfit(at_line(*fault), fault->hint);
}

void require_committed(git::Session& session,
                       const std::vector<std::string>& paths) {
  const git::Repository& repository = session.repository();
  if (repository.bare()) return;
  std::vector<std::string> arguments = {"--literal-pathspecs", "status",
                                        "--porcelain", "-z", "--"};
  for (const std::string& path : paths)
    arguments.push_back(cat({repository.up(), path}));
  const std::string changed = session.git_output(std::move(arguments));
  if (changed.empty()) return;
  throw unfit(
      cat({quote(std::string_view(changed).substr(3, changed.find('\0') - 3)),
           " has uncommitted changes"}),
      "commit them first; the terms of HEAD are published");
}

/// The terms of `source`. Throws if they cannot be published.
terms::Answer fit_answer(git::Session& session, const std::string& source,
                         const std::string& today) {
  terms::Answer answer = answer_from([&](const std::string& path) {
    return read_from(session, source, path);
  });
  if (!answer.failure.empty()) {
    throw unfit(answer.failure, "run 'git tgpl init' and commit TGPL.toml");
  }
  if (!answer.errors.empty())
    throw unfit(at_line(answer.errors.front()), answer.errors.front().hint);
  require_in_force(session, source, today);
  const terms::Verdict verdict = terms::verdict_on(answer, today);
  if (!verdict.reasons.empty())
    throw unfit(verdict.reasons.front(),
                "run 'git tgpl terms check' for details");
  if (answer.text == terms::TextState::absent)
    throw unfit(cat({"license-file ", quote(answer.terms->terms.license_file),
                     " is not in the commit"}),
                "commit the licence text, or correct license-file");
  return answer;
}

std::string commit_of(git::Session& session, const std::string& ref) {
  return git::find_commit(session, ref).value_or("");
}

/// The commit of the ref, "" if it does not exist. Throws if it is not a
/// commit: we must not replace an object of somebody else.
std::string published_commit(git::Session& session, const std::string& ref) {
  const std::string commit = commit_of(session, ref);
  if (!commit.empty()) return commit;
  if (!session.git_answer({"rev-parse", "--verify", "--quiet", ref})) return "";
  throw unfit(
      cat({quote(ref), " exists, but is not a commit"}),
      cat({"run 'git cat-file -p ", ref,
           "' to inspect it, or 'git update-ref -d ", ref, "' to delete it"}));
}

bool holds(git::Session& session, const std::string& commit,
           const std::vector<NewFile>& files) {
  git::BlobReader blobs(session, git::ReadThrough::program);
  // A partial clone may lack the content; its id is enough.
  const auto is_same = [&](const git::Entry& entry, const NewFile& file) {
    if (entry.path != file.path) return false;
    if (const auto here = blobs.read(entry.oid)) return *here == file.bytes;
    const std::vector<std::string> words = {"hash-object", "--stdin"};
    return trim(session.git_output(words, file.bytes)) == entry.oid;
  };
  return std::ranges::equal(git::list_tree(session, commit), files, is_same);
}

bool is_signed(git::Session& session, const std::string& type,
               const std::string& object) {
  return session.git_output({"cat-file", type, object}).find("-----BEGIN ") !=
         std::string::npos;
}

std::string_view first_line(std::string_view text) {
  text = trim(text);
  return text.substr(0, text.find('\n'));
}

std::string message_of(const terms::Terms& terms, const std::string& source) {
  const std::string name = terms.asset.name.empty()
                               ? std::string("this repository")
                               : printable(terms.asset.name);
  return cat({"Training terms of ", name,
              "\n\nThe terms of the commit below, published separately so "
              "that they can\nbe read without a clone.\n\n",
              kSourceTrailer, ": ", source, "\n",
              "Terms-Digest: sha256:", terms::digest(terms), "\n"});
}

}  // namespace

Plan plan_publication(git::Session& session, const std::string& ref,
                      const std::string& today) {
  session.require_repository();
  Plan plan;
  plan.ref = ref;
  plan.source = commit_of(session, "HEAD");
  if (plan.source.empty()) {
    git::require_readable(session, "HEAD");
    throw unfit("the branch has no commit yet", "commit TGPL.toml first");
  }
  const terms::Answer answer = fit_answer(session, plan.source, today);
  const std::string& text_path = answer.terms->terms.license_file;
  std::vector<std::string> paths = {std::string(reuse::kTermsPath)};
  std::optional<std::string> text;
  if (!text_path.empty()) {
    paths.push_back(text_path);
    text = read_from(session, plan.source, text_path).bytes;
  }
  require_committed(session, paths);
  plan.files = published_files(
      *answer.terms,
      read_from(session, plan.source, std::string(reuse::kTermsPath)).bytes,
      text);
  plan.notes = left_out(*answer.terms);
  plan.previous = published_commit(session, ref);
  // The ref and the branch continue each other's history.
  plan.parent = plan.previous;
  if (plan.parent.empty())
    plan.parent = commit_of(session, std::string(terms::kTermsRef));
  if (plan.parent.empty())
    plan.parent = commit_of(session, std::string(terms::kTermsBranch));
  plan.message = message_of(*answer.terms, plan.source);
  plan.changed =
      plan.previous.empty() || !holds(session, plan.previous, plan.files);
  return plan;
}

std::string build(git::Session& session, const Plan& plan) {
  return git::write_commit(session, git::write_tree(session, plan.files),
                           plan.parent, plan.message);
}

void tag(git::Session& session, const std::string& name,
         const std::string& commit, const Plan& plan) {
  const std::string ref = cat({"refs/tags/", name});
  const std::string there = commit_of(session, ref);
  if (there == commit) return;
  if (!there.empty()) {
    throw unfit(cat({"tag ", quote(name), " exists, for different terms"}),
                "use a different name: --tag=NAME");
  }
  const git::Writing writing(session);
  const git::ProcessResult made = session.run_git(
      {"tag", "-s", "-F", "-", "--", name, commit}, plan.message);
  if (made.status == 0 && is_signed(session, "tag", ref)) return;
  // git 2.39 creates the tag even if ssh-keygen cannot sign it.
  session.try_git({"update-ref", "-d", ref});
  throw unfit(cat({"cannot sign tag ", quote(name), ": ",
                   printable(first_line(made.err))}),
              "the terms are published; set user.signingKey and run the "
              "command again to create the tag");
}

Error refusal(const git::Pushed& pushed, const std::string& remote,
              const std::string& ref) {
  const std::string shown = without_password(remote);
  if (pushed.refused.empty()) {
    return unfit(cat({"cannot push to ", quote(shown), ": ", pushed.reason}));
  }
  const bool behind =
      pushed.reason.find("fetch first") != std::string::npos ||
      pushed.reason.find("non-fast-forward") != std::string::npos;
  if (behind) {
    return unfit(cat({"cannot push to ", quote(shown), ": ", pushed.refused,
                      " there has terms that you do not have"}),
                 cat({"run 'git fetch ", shown, " +", ref, ":", ref,
                      "', then publish again"}));
  }
  const bool is_branch = pushed.refused.starts_with("refs/heads/");
  return unfit(
      cat({quote(shown), " rejected ", pushed.refused, ": ", pushed.reason}),
      is_branch ? ""
                : "publish to a branch instead: git tgpl terms publish "
                  "--branch --push " +
                      shown);
}

}  // namespace tgpl::publish
