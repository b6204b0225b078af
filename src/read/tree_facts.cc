// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/tree_facts.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "check/stated.h"
#include "header/read.h"
#include "license/tgpl.h"
#include "read/license_files.h"
#include "read/manifest.h"
#include "reuse/covered.h"
#include "reuse/layout.h"
#include "spdx/license_list.h"

namespace tgpl::read {
namespace {

bool matches_any(const tree::Tree& tree, const reuse::ReuseToml& file,
                 reuse::Annotation one_path) {
  reuse::ReuseToml alone;
  alone.folder = file.folder;
  alone.annotations = {std::move(one_path)};
  return std::ranges::any_of(tree.entries(), [&](const git::Entry& entry) {
    return reuse::annotation_for(alone, entry.path) != nullptr;
  });
}

std::string below(const std::string& folder, const std::string& path) {
  return folder.empty() ? path : cat({folder, "/", path});
}

/// An example name that the pattern matches.
std::string example_of(std::string_view pattern) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '\\' && i + 1 < pattern.size()) ++i;
    out += pattern[i] == '*' ? 'x' : pattern[i];
  }
  return out;
}

/// The patterns of one annotation that match no file.
struct DeadPaths {
  const reuse::ReuseToml* file;
  const reuse::Annotation* annotation;
  std::vector<std::string> paths;
};

std::string example_in(const DeadPaths& dead, const std::string& path) {
  return below(dead.file->folder, example_of(path));
}

/// Patterns may match any file, covered or not: an annotation for a link does
/// no harm.
std::vector<DeadPaths> unmatched_paths(const tree::Tree& tree,
                                       const Context& context) {
  std::vector<DeadPaths> all;
  for (const reuse::ReuseToml& file : context.reuse_files) {
    for (const reuse::Annotation& annotation : file.annotations) {
      DeadPaths dead{&file, &annotation, {}};
      for (const std::string& path : annotation.paths) {
        reuse::Annotation one = annotation;
        one.paths = {path};
        if (!matches_any(tree, file, std::move(one)))
          dead.paths.push_back(path);
      }
      if (!dead.paths.empty()) all.push_back(std::move(dead));
    }
  }
  return all;
}

/// Removes patterns that match ignored files, such as build products, which are
/// not in the tree but may be named.
void forget_ignored(const tree::Tree& tree, std::vector<DeadPaths>& all) {
  std::vector<std::string> examples;
  for (const DeadPaths& dead : all) {
    for (const std::string& path : dead.paths)
      examples.push_back(example_in(dead, path));
  }
  const std::vector<std::string> ignored = tree.ignored_among(examples);
  const std::set<std::string_view> known(ignored.begin(), ignored.end());
  for (DeadPaths& dead : all) {
    std::erase_if(dead.paths, [&](const std::string& path) {
      return known.contains(example_in(dead, path));
    });
  }
}

std::string listed(const std::vector<std::string>& paths) {
  constexpr std::size_t kShown = 3;
  std::string out;
  for (std::size_t i = 0; i < paths.size() && i < kShown; ++i)
    out += cat({i == 0 ? "" : ", ", quote(paths[i])});
  if (paths.size() > kShown)
    out += cat({" and ", std::to_string(paths.size() - kShown), " more"});
  return out;
}

void find_dead_paths(const tree::Tree& tree, const Context& context,
                     check::LicensingState& state) {
  std::vector<DeadPaths> all = unmatched_paths(tree, context);
  forget_ignored(tree, all);
  for (const DeadPaths& dead : all) {
    if (dead.paths.empty()) continue;
    state.dead_paths.push_back({dead.file->source,
                                {dead.annotation->line, 0,
                                 cat({"no file matches ", listed(dead.paths)}),
                                 "correct or remove the path"},
                                true,
                                join(dead.paths, " ")});
  }
}

bool is_folder(const tree::Tree& tree, const std::string& path) {
  const std::string start = path + "/";
  const auto& entries = tree.entries();
  const auto found =
      std::ranges::lower_bound(entries, start, {}, &git::Entry::path);
  return found != entries.end() && found->path.starts_with(start);
}

/// Whether the file is a sidecar, with licensing information. Other programs
/// also use files with this suffix.
bool speaks(const git::Entry& entry, tree::ContentReader& reader) {
  try {
    const std::optional<std::string> text = reader.read(entry);
    if (!text) return false;
    const header::Notices notices = header::read_notices(*text);
    return !notices.licenses.empty() && !notices.copyrights.empty();
  } catch (const Error&) {
    return false;
  }
}

void find_orphan_sidecars(const tree::Tree& tree,
                          check::LicensingState& state) {
  tree::ContentReader reader = tree.reader();
  std::vector<std::string> without_file;
  for (const git::Entry& entry : tree.entries()) {
    if (!reuse::is_sidecar(entry.path)) continue;
    const std::string owner(reuse::owner_of(entry.path));
    if (owner.empty() || owner.ends_with('/')) continue;
    if (tree.contains(owner) || is_folder(tree, owner)) continue;
    if (speaks(entry, reader)) without_file.push_back(owner);
  }
  // A build product is not in the tree, but its sidecar may be.
  const std::vector<std::string> made = tree.ignored_among(without_file);
  for (const std::string& owner : without_file) {
    if (std::ranges::find(made, owner) == made.end())
      state.orphan_sidecars.push_back(reuse::sidecar_of(owner));
  }
}

void find_stray_license_files(const tree::Tree& tree, const Context& context,
                              check::LicensingState& state) {
  for (const git::Entry& entry : tree.entries()) {
    const std::string_view name = base_name(entry.path);
    if (name.size() == entry.path.size() ||
        !reuse::is_license_file_name(name) ||
        reuse::is_below_texts(entry.path) || !is_ours(context, entry.path))
      continue;
    state.stray_license_files.push_back(entry.path);
  }
}

}  // namespace

void compare_texts(const tree::Tree& tree,
                   std::vector<check::LicenseText>& texts) {
  tree::ContentReader reader = tree.reader();
  for (check::LicenseText& text : texts) {
    const git::Entry* entry = tree.find(text.path);
    if (entry == nullptr || text.binary || text.empty) continue;
    const std::optional<std::string> bytes = reader.read(*entry);
    if (!bytes) continue;
    const license::TextMatch match = license::match_text(*bytes);
    text.other = other_license(text.id, match);
    text.altered = text.other.empty() && is_altered(text.id, match, *bytes);
  }
}

std::string other_license(std::string_view id,
                          const license::TextMatch& match) {
  if (spdx::find_license(id) == nullptr && !license::is_tgpl(id)) return "";
  if (match.modified || !match.exact_variant_known) return "";
  std::vector<std::string> names = match.alternatives;
  if (!match.expression.empty()) names.push_back(match.expression);
  const bool fits = std::ranges::any_of(names, [&](const std::string& name) {
    return equals_ignoring_case(check::without_version_choice(name),
                                check::without_version_choice(id));
  });
  return fits || names.empty() ? "" : names.front();
}

void add_tree_facts(const tree::Tree& tree, const Context& context,
                    check::LicensingState& state) {
  // Not tree.contains(): a deleted file may still be in the index.
  state.has_dep5 =
      std::ranges::find(context.reuse_files, reuse::kDep5Path,
                        &reuse::ReuseToml::source) != context.reuse_files.end();
  find_dead_paths(tree, context, state);
  find_orphan_sidecars(tree, state);
  find_stray_license_files(tree, context, state);
  compare_texts(tree, state.texts);
  find_license_files(tree, state);
  state.manifests = read_manifest_claims(tree, context);
}

}  // namespace tgpl::read
