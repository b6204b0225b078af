// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/received.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "git/blob_reader.h"
#include "git/changes.h"
#include "git/mode.h"
#include "git/tree_file.h"
#include "publish/answer_from.h"
#include "publish/published_files.h"
#include "reuse/layout.h"
#include "terms/read.h"

namespace tgpl::publish {
namespace {

/// More commits in one push are not published terms.
constexpr std::size_t kMostCommits = 1000;

std::optional<std::string> read_from(git::Session& session,
                                     const std::string& commit,
                                     const std::string& path) {
  git::TreeFile file = git::read_tree_file(session, commit, path, kMostBytes);
  if (file.kind != git::TreeFileKind::regular) return std::nullopt;
  return std::move(file.bytes);
}

/// The terms in the TGPL.toml of a commit; nullopt if there are no valid ones.
std::optional<terms::Terms> terms_in(git::Session& session,
                                     const std::string& commit) {
  const auto text = read_from(session, commit, std::string(reuse::kTermsPath));
  return text ? terms::read_terms(*text).terms : std::nullopt;
}

/// What the published tree of the terms in `source` contains; nullopt if there
/// are no valid terms.
std::optional<std::vector<git::NewFile>> files_for(git::Session& session,
                                                   const std::string& source) {
  const auto text = read_from(session, source, std::string(reuse::kTermsPath));
  if (!text) return std::nullopt;
  const std::optional<terms::Terms> terms = terms::read_terms(*text).terms;
  if (!terms) return std::nullopt;
  const std::string& license_file = terms->terms.license_file;
  return published_files(*terms, *text,
                         license_file.empty()
                             ? std::nullopt
                             : read_from(session, source, license_file));
}

bool has_exactly(git::Session& session, const std::string& commit,
                 const std::vector<git::NewFile>& files) {
  git::BlobReader blobs(session, git::ReadThrough::program);
  return std::ranges::equal(
      git::list_tree(session, commit), files,
      [&](const git::Entry& entry, const git::NewFile& file) {
        return entry.path == file.path && entry.mode == git::kFileMode &&
               blobs.read(entry.oid) == file.bytes;
      });
}

/// The full id in the trailer "Source-Commit"; "" if there is not exactly one.
std::string source_of(const git::RangeCommit& commit) {
  std::string source;
  for (const auto& [key, value] : commit.trailers) {
    if (key != kSourceTrailer) continue;
    if (!source.empty()) return {};
    source = value;
  }
  const bool is_id =
      source.size() == commit.id.size() &&
      source.find_first_not_of("0123456789abcdef") == std::string::npos;
  return is_id ? source : std::string();
}

std::string fault_in(git::Session& session, const git::RangeCommit& commit,
                     const JudgedBranches& branches) {
  const std::string source = source_of(commit);
  if (source.empty()) return "missing trailer 'Source-Commit'";
  const std::string shown = quote(source.substr(0, 12));
  if (!git::find_commits(session, {source}).front() ||
      !is_reachable(session, source, branches.commits))
    return cat({"the source ", shown, " is not on a checked branch"});
  const auto files = files_for(session, source);
  if (!files) return cat({"the source ", shown, " has no valid TGPL.toml"});
  if (!has_exactly(session, commit.id, *files))
    return cat({"its files differ from those of the source ", shown,
                ", as this version of git-tgpl publishes them"});
  return {};
}

}  // namespace

bool is_reachable(git::Session& session, const std::string& commit,
                  const std::vector<std::string>& from) {
  if (from.empty()) return false;
  std::string words = cat({commit, "\n"});
  for (const std::string& one : from) words += cat({"^", one, "\n"});
  return session.git_output({"rev-list", "--max-count=1", "--stdin"}, words)
      .empty();
}

std::string why_refused(git::Session& session, const ReceivedTerms& update,
                        const JudgedBranches& branches) {
  if (update.after.empty()) return "not a commit";
  std::vector<std::string> without;
  if (!update.before.empty()) {
    if (!git::is_ancestor(session, update.before, update.after))
      return "the history of published terms cannot be replaced";
    without.push_back("^" + update.before);
  }
  const auto commits = git::list_commits(session, update.after, without);
  if (commits.size() > kMostCommits) return "too many commits";
  for (const git::RangeCommit& commit : commits) {
    const std::string fault = fault_in(session, commit, branches);
    if (!fault.empty())
      return cat({"commit ", commit.id.substr(0, 12), ": ", fault});
  }
  const auto terms = terms_in(session, update.after);
  if (!branches.main.empty() && terms != terms_in(session, branches.main))
    return "the main branch has different terms";
  return {};
}

}  // namespace tgpl::publish
