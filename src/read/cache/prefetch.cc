// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/prefetch.h"

#include <optional>
#include <string_view>

#include "base/file.h"
#include "base/text.h"
#include "git/attributes.h"
#include "git/listing.h"
#include "read/cache/cache_files.h"
#include "read/cache/cache_folder.h"
#include "reuse/layout.h"
#include "terms/published_ref.h"
#include "tree/ref_trees.h"

namespace tgpl::read {
namespace {

bool is_kept(const std::optional<CacheFolder>& folder, std::string_view name) {
  return folder && is_there(folder->full_path_of(name));
}

void prefetch_published(git::Session& session) {
  if (is_there(cat({session.folder(), "/", reuse::kTermsPath})))
    tree::prefetch_refs(session, terms::published_refs());
}

}  // namespace

void prefetch_work_tree(git::Session& session) {
  prefetch_cache_folder(session);
  const git::Guess guess = session.guess();
  // Elsewhere the lists need the path to the top, which is not known yet.
  if (!guess.at_top) return;
  // With a cached result, the list of the index is probably not needed.
  if (!guess.git_dir.empty() &&
      !is_kept(guess_cache_folder(session), kAnswerName))
    git::prefetch_index(session);
  git::prefetch_work_tree(session);
  prefetch_published(session);
}

void prefetch_check(git::Session& session) {
  prefetch_cache_folder(session);
  const git::Guess guess = session.guess();
  if (!guess.at_top) return;
  if (is_kept(guess_cache_folder(session), kNoticesName))
    return read::prefetch_work_tree(session);
  git::prefetch_untracked(session);
  if (!guess.git_dir.empty()) git::prefetch_converted(session);
  prefetch_published(session);
}

}  // namespace tgpl::read
