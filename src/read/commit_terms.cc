// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/commit_terms.h"

#include "read/read_state.h"
#include "reuse/layout.h"
#include "terms/read.h"

namespace tgpl::read {

std::string CommitTerms::license_in(const std::string& tree) {
  const std::vector<std::string> paths = {std::string(reuse::kTermsPath)};
  auto entries = lookup_.list(tree, paths);
  if (!entries) entries = git::list_in_tree(session_, tree, paths);
  if (!entries || entries->size() != 1 ||
      entries->front().path != reuse::kTermsPath)
    return {};
  const std::string& oid = entries->front().oid;
  const auto known = by_blob_.find(oid);
  if (known != by_blob_.end()) return known->second;
  const terms::ReadResult result =
      terms::read_terms(blobs_.read(oid).value_or(""));
  const std::string license =
      result.terms ? result.terms->terms.license : std::string();
  return by_blob_.emplace(oid, license).first->second;
}

}  // namespace tgpl::read
