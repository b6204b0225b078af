// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/prefetch.h"

#include <string>

#include "base/file.h"
#include "base/text.h"
#include "git/attributes.h"
#include "git/listing.h"
#include "read/cache/cache_files.h"
#include "reuse/layout.h"
#include "terms/published_ref.h"
#include "tree/ref_trees.h"

namespace tgpl::read {
namespace {

/// Elsewhere the lists are asked for with the way up, which is not known yet.
bool stands_at_top() {
  return is_there(".git");
}

/// In a linked worktree, nobody knows here where the cache is.
bool is_main_work_tree() {
  return is_there(".git/");
}

bool is_kept(std::string_view path) {
  return is_there(cat({".git/", path}));
}

void prefetch_published() {
  if (is_there(std::string(reuse::kTermsPath)))
    tree::prefetch_refs(terms::published_refs());
}

}  // namespace

void prefetch_work_tree() {
  if (!stands_at_top()) return;
  // With an answer of the run before, the index most likely is not wanted.
  if (is_main_work_tree() && !is_kept(kAnswerPath)) git::prefetch_index();
  git::prefetch_work_tree();
  prefetch_published();
}

void prefetch_check() {
  if (!stands_at_top()) return;
  if (is_kept(kNoticesPath)) return prefetch_work_tree();
  git::prefetch_untracked();
  if (is_main_work_tree()) git::prefetch_converted();
  prefetch_published();
}

}  // namespace tgpl::read
