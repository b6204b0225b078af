// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/terms_file.h"

#include <utility>

#include "read/read_state.h"
#include "reuse/layout.h"

namespace tgpl::read {
namespace {

enum class What { nothing, link, no_file };

Error no_terms(What what) {
  switch (what) {
    case What::nothing:
      break;
    case What::link:
      return {
          ErrorKind::config, "TGPL.toml is a symbolic link",
          "readers of terms do not follow it; replace it with the file itself"};
    case What::no_file:
      return {ErrorKind::config, "TGPL.toml is not a regular file"};
  }
  return {ErrorKind::config, "missing TGPL.toml",
          "run 'git tgpl init' to create it"};
}

What what_of(FileKind kind) {
  if (kind == FileKind::absent) return What::nothing;
  return kind == FileKind::symlink ? What::link : What::no_file;
}

}  // namespace

ReadFile read_terms_file(const Folder& folder) {
  const std::string path(reuse::kTermsPath);
  std::optional<ReadFile> file = folder.read(path);
  if (!file) throw no_terms(what_of(folder.kind(path)));
  return std::move(*file);
}

Error no_terms_file(const tree::Tree& tree) {
  const git::Entry* entry = tree.find(reuse::kTermsPath);
  if (entry == nullptr) return no_terms(What::nothing);
  if (entry->mode == git::kSymlinkMode) return no_terms(What::link);
  // It is tracked, but missing from the work tree.
  const bool is_gone = entry->mode != git::kSubmoduleMode;
  return no_terms(is_gone ? What::nothing : What::no_file);
}

}  // namespace tgpl::read
