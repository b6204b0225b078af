// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/protected_paths.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>

#include "base/file.h"
#include "base/glob.h"
#include "base/text.h"
#include "check/approval.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

using reuse::Annotation;

constexpr auto kByDefault = std::to_array<std::string_view>({
    reuse::kTermsPath,
    ".tgpl/**",
    "LICENSES/**",
    reuse::kLicensePath,
});

bool has_default(const terms::Policy& policy) {
  return policy.protect.empty() && !policy.approvers.empty();
}

bool is_reuse_file(std::string_view path) {
  return base_name(path) == reuse::kReuseName || path == reuse::kDep5Path;
}

const reuse::ReuseToml* reuse_file(const LicensingState& state,
                                   std::string_view path) {
  if (state.reuse_files == nullptr) return nullptr;
  const auto found =
      std::ranges::find(*state.reuse_files, path, &reuse::ReuseToml::source);
  return found == state.reuse_files->end() ? nullptr : &*found;
}

bool is_same(const Annotation& a, const Annotation& b) {
  return a.paths == b.paths && a.precedence == b.precedence &&
         a.copyrights == b.copyrights && a.expressions == b.expressions &&
         a.globs == b.globs;
}

/// The entries that `after` has in addition, in one file; nullopt if one of
/// those before is gone, altered, or behind another one now. The last entry
/// that matches a path counts, so their order matters.
std::optional<std::vector<Annotation>> added_entries(
    const reuse::ReuseToml& before, const reuse::ReuseToml& after) {
  std::vector<Annotation> added;
  auto kept = before.annotations.begin();
  for (const Annotation& entry : after.annotations) {
    if (kept != before.annotations.end() && is_same(*kept, entry)) {
      ++kept;
    } else {
      added.push_back(entry);
    }
  }
  if (kept != before.annotations.end()) return std::nullopt;
  return added;
}

/// Whether the change of this REUSE.toml concerns files that exist, or entries
/// that do.
bool alters_existing(const StateDiff& diff, const std::string& path) {
  const reuse::ReuseToml* before = reuse_file(diff.before, path);
  const reuse::ReuseToml* after = reuse_file(diff.after, path);
  const reuse::ReuseToml none;
  if (before == nullptr) before = &none;
  if (after == nullptr) return !before->annotations.empty();
  if (!before->errors.empty() || !after->errors.empty()) return true;
  std::optional<std::vector<Annotation>> added = added_entries(*before, *after);
  if (!added) return true;
  reuse::ReuseToml only_added;
  only_added.folder = after->folder;
  only_added.annotations = std::move(*added);
  return std::ranges::any_of(diff.before.files, [&](const FileLicensing& file) {
    return reuse::annotation_for(only_added, file.path) != nullptr;
  });
}

bool is_protected_by_default(const StateDiff& diff,
                             const ChangeFacts::Path& change,
                             const std::string& path) {
  if (is_reuse_file(path)) return alters_existing(diff, path);
  const bool is_new = change.before != path;
  if (is_new && path.starts_with(reuse::kConsentFolder)) return false;
  return std::ranges::any_of(kByDefault, [&](std::string_view pattern) {
    return glob_matches(pattern, path);
  });
}

}  // namespace

std::vector<std::string> protecting_patterns(const terms::Policy& policy) {
  if (!has_default(policy)) return policy.protect;
  std::vector<std::string> patterns(kByDefault.begin(), kByDefault.end());
  patterns.emplace_back(reuse::kReuseName);
  return patterns;
}

std::vector<std::string> protected_paths(const StateDiff& diff) {
  std::set<std::string> paths;
  if (!was_policy_before(diff)) return {};
  const terms::Policy& policy = policy_in_force(diff);
  const bool by_default = has_default(policy);
  for (const ChangeFacts::Path& change : diff.facts.paths) {
    for (const std::string& path : {change.before, change.after}) {
      if (path.empty()) continue;
      if (by_default ? is_protected_by_default(diff, change, path)
                     : terms::is_protected(policy, path))
        paths.insert(path);
    }
  }
  return {paths.begin(), paths.end()};
}

}  // namespace tgpl::check
