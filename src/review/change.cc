// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/change.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "check/approval.h"
#include "git/revision.h"
#include "git/tree_lookup.h"
#include "read/cache/history_memo.h"
#include "read/context_files.h"
#include "read/read_state.h"
#include "reuse/layout.h"
#include "tree/commit_tree.h"
#include "tree/index_tree.h"

namespace tgpl::review {
namespace {

using Changes = std::vector<git::ChangedPath>;
using Paths = std::set<std::string>;

/// Whether the change may affect the licensing of other files, or how they are
/// judged.
bool reaches_others(const git::ChangedPath& change) {
  const std::string& before = change.before.path;
  const std::string& after = change.after.path;
  const bool comes_or_goes = before != after;
  return read::reaches_others(before) || read::reaches_others(after) ||
         (comes_or_goes && (read::reaches_others_by_presence(before) ||
                            read::reaches_others_by_presence(after)));
}

check::ChangeFacts with_paths(const Changes& changes,
                              check::ChangeFacts contribution = {}) {
  for (const git::ChangedPath& change : changes)
    contribution.paths.push_back({change.before.path, change.after.path});
  std::ranges::sort(contribution.paths, {},
                    [](const check::ChangeFacts::Path& path) {
                      return path.after.empty() ? path.before : path.after;
                    });
  return contribution;
}

/// Adds the path; for FILE.license also FILE, because its licensing changes.
void add_with_owner(Paths& paths, const std::string& path) {
  paths.insert(path);
  if (reuse::is_sidecar(path)) paths.emplace(reuse::owner_of(path));
}

/// All paths are looked up on both sides: FILE may exist on one side while only
/// FILE.license exists on the other.
Paths touched_paths(const Changes& changes) {
  Paths paths;
  for (const git::ChangedPath& change : changes) {
    add_with_owner(paths, change.before.path);
    add_with_owner(paths, change.after.path);
  }
  return paths;
}

check::LicensingState read_part(const tree::Tree& tree, const Paths& paths,
                                const read::Reading& reading) {
  std::vector<git::Entry> selected;
  for (const std::string& path : paths) {
    if (const git::Entry* entry = tree.find(path)) selected.push_back(*entry);
  }
  check::LicensingState state = read::read_state(tree, selected, reading);
  state.partial = true;
  return state;
}

/// Reads all blobs of the tree in advance.
void prefetch_all(const tree::Tree& tree, const read::Reading& reading) {
  if (reading.memo == nullptr) return;
  std::vector<std::string> oids;
  for (const git::Entry& entry : tree.entries()) {
    if (tree::is_regular(entry)) oids.push_back(entry.oid);
  }
  reading.memo->prefetch(oids);
}

/// The same with changes that git has already listed.
check::StateDiff read_named(const tree::Tree& before, const tree::Tree& after,
                            const Changes& changes,
                            const std::vector<std::string>& pathspecs,
                            const read::Reading& reading = {}) {
  if (pathspecs.empty())
    return read_diff(before, after, changes, check::ChangeFacts(), reading);
  // A REUSE.toml that does not match the pathspecs may affect files that do.
  const bool reached = std::ranges::any_of(changes, reaches_others);
  const Changes wanted = after.changes_since(before, pathspecs);
  Paths paths = touched_paths(wanted);
  if (reached) {
    for (const tree::Tree* tree : {&before, &after}) {
      for (std::string& path : tree->matching(pathspecs))
        paths.insert(std::move(path));
    }
  }
  return check::diff_states(read_part(before, paths, reading),
                            read_part(after, paths, reading),
                            with_paths(wanted));
}

Changes reversed(Changes changes) {
  for (git::ChangedPath& change : changes)
    std::swap(change.before, change.after);
  return changes;
}

/// The blobs of both trees, without duplicates.
std::vector<std::string> blobs_of(const tree::Tree& before,
                                  const tree::Tree& after) {
  std::set<std::string> oids;
  for (const tree::Tree* tree : {&before, &after}) {
    for (const git::Entry& entry : tree->entries()) {
      if (tree::is_regular(entry) && !entry.oid.empty()) oids.insert(entry.oid);
    }
  }
  return {oids.begin(), oids.end()};
}

/// Builds trees with only the needed paths; nullopt if that is not possible.
/// `revision` as in git::list_index_changes(). The tree before is read from the
/// commit, where git finds the paths directly. The index is derived from it
/// with the changes, so that git reads the whole index only once.
std::optional<Staged> look_at_part(git::Session& session,
                                   const std::string& revision,
                                   const Changes& changes) {
  const auto paths = paths_to_look_at(changes);
  if (!paths) return std::nullopt;
  // On a branch without commits there is no tree, and all files are changes.
  // The process that reads blobs is already running; 'ls-tree' would be another
  // one.
  std::optional<std::vector<git::Entry>> entries =
      git::TreeLookup(session, git::ReadThrough::program)
          .list(cat({revision.empty() ? "HEAD" : revision, "^{tree}"}), *paths);
  if (!entries) return std::nullopt;
  // The context is the same on both sides and read once.
  const auto blobs =
      std::make_shared<git::BlobReader>(session, git::ReadThrough::program);
  Staged staged;
  staged.before = std::make_shared<const tree::CommitTree>(
      session, revision, tree::Part{std::move(*entries), blobs});
  staged.index = std::make_shared<const tree::IndexTree>(
      session,
      tree::Part{tree::entries_after(staged.before->entries(), changes),
                 blobs});
  staged.changes = changes;
  staged.memo = std::make_shared<read::HistoryMemo>(session, blobs);
  blobs->prefetch(blobs_of(*staged.before, *staged.index));
  return staged;
}

Staged look_at(git::Session& session, const std::string& revision) {
  Changes changes = git::list_index_changes(session, revision);
  if (auto part = look_at_part(session, revision, changes))
    return std::move(*part);
  const auto index = std::make_shared<const tree::IndexTree>(session);
  // Derived from the index and the changes, so that a large tree is not listed
  // twice.
  const tree::Source head =
      revision.empty() ? source_of_head(session) : source_of(session, revision);
  const auto before = std::make_shared<const tree::CommitTree>(
      session, head.revision,
      tree::entries_after(index->entries(), reversed(changes)));
  return {before, index, std::move(changes)};
}

}  // namespace

std::optional<std::vector<std::string>> paths_to_look_at(
    const Changes& changes) {
  constexpr std::size_t kMost = 1000;
  if (std::ranges::any_of(changes, reaches_others)) return std::nullopt;
  Paths touched = touched_paths(changes);
  touched.erase("");
  if (touched.size() > kMost) return std::nullopt;
  Paths paths = touched;
  for (std::string& place : read::context_places())
    paths.insert(std::move(place));
  for (const std::string& path : touched) {
    for (std::string& speaker : read::speakers_of(path))
      paths.insert(std::move(speaker));
  }
  return std::vector<std::string>(paths.begin(), paths.end());
}

tree::Source source_of(git::Session& session, const std::string& revision) {
  return {tree::SourceKind::revision, git::resolve_tree(session, revision)};
}

tree::Source source_of_head(git::Session& session) {
  return git::has_commits(session) ? source_of(session, "HEAD")
                                   : tree::Source{tree::SourceKind::revision,
                                                  git::empty_tree(session)};
}

check::StateDiff read_diff(const tree::Tree& before, const tree::Tree& after,
                           const std::vector<git::ChangedPath>& changes,
                           check::ChangeFacts facts,
                           const read::Reading& reading) {
  check::ChangeFacts contribution = with_paths(changes, std::move(facts));
  if (std::ranges::any_of(changes, reaches_others)) {
    prefetch_all(before, reading);
    prefetch_all(after, reading);
    return check::diff_states(read::read_state(before, reading),
                              read::read_state(after, reading),
                              std::move(contribution));
  }
  const Paths paths = touched_paths(changes);
  return check::diff_states(read_part(before, paths, reading),
                            read_part(after, paths, reading),
                            std::move(contribution));
}

check::StateDiff read_diff(const tree::Tree& before, const tree::Tree& after,
                           const std::vector<std::string>& pathspecs) {
  return read_named(before, after, after.changes_since(before, {}), pathspecs);
}

void prefetch_staged(git::Session& session) {
  git::prefetch_index_changes(session);
}

Staged look_at_staged(git::Session& session) {
  git::prefetch_blobs(session);
  return look_at(session, "");
}

StagedFindings judge_side(const Staged& staged,
                          const std::vector<std::string>& pathspecs,
                          const check::RuleChoice& choice) {
  const check::StateDiff diff =
      read_named(*staged.before, *staged.index, staged.changes, pathspecs,
                 {.memo = staged.memo.get()});
  check::ChangeVerdict verdict = check::judge(diff, choice);
  return {std::move(verdict.findings),   diff.after.files.size(),
          verdict.existing_findings,     check::awaiting_approval(diff),
          std::move(verdict.suppressed), verdict.known};
}

void keep_common(std::vector<check::Finding>& findings,
                 const std::vector<check::Finding>& other) {
  std::set<check::FindingIdentity> here;
  for (const check::Finding& finding : other)
    here.insert(check::identity_of(finding));
  std::erase_if(findings, [&](const check::Finding& finding) {
    return !here.contains(check::identity_of(finding));
  });
}

void keep_common(StagedFindings& staged, const StagedFindings& other) {
  keep_common(staged.findings, other.findings);
  const Paths there(other.awaiting.begin(), other.awaiting.end());
  std::erase_if(staged.awaiting,
                [&](const std::string& path) { return !there.contains(path); });
}

StagedFindings judge_staged(const Staged& staged,
                            const std::vector<std::string>& pathspecs,
                            const check::RuleChoice& choice) {
  StagedFindings findings = judge_side(staged, pathspecs, choice);
  // For a merge: changes from the other parents were judged in their commits.
  git::Session& session = *staged.index->session();
  for (const std::string& head : git::merge_heads(session))
    keep_common(findings,
                judge_side(look_at(session, head), pathspecs, choice));
  return findings;
}

}  // namespace tgpl::review
