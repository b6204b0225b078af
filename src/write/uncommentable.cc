// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/uncommentable.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/glob.h"
#include "base/text.h"
#include "git/listing.h"
#include "header/edit.h"
#include "reuse/layout.h"
#include "reuse/reuse_toml_edit.h"

namespace tgpl::write {
namespace {

/// So many files with the same directory and suffix are written as a pattern.
constexpr std::size_t kEnoughForPattern = 3;

/// Directory and suffix: "img" and ".png"; the suffix may be empty.
struct Kin {
  std::string folder;
  std::string suffix;

  auto operator<=>(const Kin&) const = default;
};

Kin kin_of(std::string_view path) {
  const std::string_view name = base_name(path);
  const std::size_t dot = name.rfind('.');
  return {std::string(parent_path(path)),
          dot == std::string_view::npos || dot == 0
              ? std::string()
              : std::string(name.substr(dot))};
}

std::string pattern_of(const Kin& kin) {
  return cat({glob_literal(kin.folder), kin.folder.empty() ? "" : "/", "*",
              glob_literal(kin.suffix)});
}

/// Counts the files per directory and suffix: a pattern must match no other
/// files than the planned ones.
std::map<Kin, std::size_t> count_kin(const std::vector<git::Entry>& entries) {
  std::map<Kin, std::size_t> counts;
  for (const git::Entry& entry : entries) ++counts[kin_of(entry.path)];
  return counts;
}

/// Directories of test data that can be written as "folder/**": no file in them
/// is left unchanged, and all get the same notice.
std::set<std::string> clean_data_folders(const std::vector<FilePlan>& plans) {
  std::set<std::string> folders;
  std::set<std::string> mixed;
  std::map<std::string, const FilePlan*> first;
  for (const FilePlan& plan : plans) {
    if (plan.data_folder.empty()) continue;
    folders.insert(plan.data_folder);
    const auto [one, is_new] = first.emplace(plan.data_folder, &plan);
    if (*plan.notice != *one->second->notice) mixed.insert(plan.data_folder);
  }
  for (const std::string& folder : mixed) folders.erase(folder);
  for (const FilePlan& plan : plans) {
    if (!is_skipped(plan.action)) continue;
    std::erase_if(folders, [&](const std::string& folder) {
      return plan.path.starts_with(folder + "/");
    });
  }
  return folders;
}

std::vector<std::string> patterns_for(
    const std::vector<const FilePlan*>& plans,
    const std::set<std::string>& data_folders,
    const std::map<Kin, std::size_t>& kin_counts) {
  std::set<std::string> patterns;
  std::map<Kin, std::vector<const FilePlan*>> families;
  for (const FilePlan* plan : plans) {
    if (data_folders.contains(plan->data_folder)) {
      patterns.insert(glob_literal(plan->data_folder) + "/**");
    } else {
      families[kin_of(plan->path)].push_back(plan);
    }
  }
  for (const auto& [kin, members] : families) {
    const bool all = kin_counts.at(kin) == members.size();
    if (all && members.size() >= kEnoughForPattern && !kin.suffix.empty()) {
      patterns.insert(pattern_of(kin));
      continue;
    }
    for (const FilePlan* plan : members)
      patterns.insert(glob_literal(plan->path));
  }
  return {patterns.begin(), patterns.end()};
}

/// Files with the same notice, written as one table.
struct Group {
  std::vector<std::string> copyrights;
  std::string expression;
  std::vector<std::string> patterns = {};

  auto operator<=>(const Group&) const = default;
};

std::vector<Group> groups_for(const tree::Tree& tree,
                              const std::vector<FilePlan>& plans) {
  std::map<Group, std::vector<const FilePlan*>> members;
  for (const FilePlan& plan : plans) {
    if (plan.action == Action::external && is_utf8(plan.path))
      members[{plan.notice->copyrights, plan.notice->expression}].push_back(
          &plan);
  }
  std::vector<Group> groups;
  if (members.empty()) return groups;
  const auto data_folders = clean_data_folders(plans);
  const auto kin_counts = count_kin(tree.entries());
  for (const auto& [group, files] : members)
    groups.push_back({group.copyrights, group.expression,
                      patterns_for(files, data_folders, kin_counts)});
  return groups;
}

std::optional<std::string> some_text(std::string text) {
  if (text.empty()) return std::nullopt;
  return text;
}

/// A job that adds the groups to REUSE.toml. The file itself needs no label,
/// because it is not a covered file.
tree::TextJob reuse_job(std::vector<Group> groups) {
  return {std::string(reuse::kReuseName),
          [groups = std::move(groups)](const std::optional<std::string>& before)
              -> std::optional<std::string> {
            std::string text = before.value_or("");
            for (const Group& group : groups)
              text = reuse::add_patterns(text, group.patterns, group.copyrights,
                                         group.expression);
            return before ? text : some_text(std::move(text));
          }};
}

/// Whether the file gets a FILE.license. With `all`, each file without comment
/// does. A file whose name is not UTF-8 always does, because REUSE.toml cannot
/// contain it.
bool gets_sidecar(const FilePlan& plan, bool all) {
  return plan.action == Action::sidecar ||
         (plan.action == Action::external && (all || !is_utf8(plan.path)));
}

tree::TextJob sidecar_job(const FilePlan& plan) {
  std::string path = reuse::sidecar_of(plan.path);
  return {path, [path, text = header::render_sidecar(*plan.notice)](
                    const std::optional<std::string>& before) {
            if (!before || *before == text) return std::optional(text);
            throw Error(ErrorKind::io,
                        cat({quote(path), " exists with different content"}),
                        "stage it with 'git add', or remove it");
          }};
}

/// The possible texts of a sidecar written by labelling: with the whole notice,
/// or with the part that was missing.
std::vector<std::string> sidecar_texts(const header::Notice& notice) {
  return {header::render_sidecar(notice),
          header::render_sidecar({notice.copyrights, "", notice.contributors}),
          header::render_sidecar({{}, notice.expression, notice.contributors})};
}

/// Number of files that each pattern matches. A pattern may be removed only
/// together with all of its files.
using Reach = std::map<std::string, std::size_t>;

std::vector<std::string> names_of(std::string_view path) {
  std::vector<std::string> patterns = {pattern_of(kin_of(path))};
  for (std::string_view up = parent_path(path); !up.empty();
       up = parent_path(up))
    patterns.push_back(glob_literal(up) + "/**");
  return patterns;
}

/// Counts the files for each pattern.
Reach reach_of(const std::vector<git::Entry>& entries) {
  Reach reach;
  for (const git::Entry& entry : entries) {
    for (const std::string& name : names_of(entry.path)) ++reach[name];
  }
  return reach;
}

/// The patterns that labelling may have written for the selected files and that
/// match no other file.
std::vector<std::string> patterns_of(const std::vector<git::Entry>& selected,
                                     const Reach& in_tree) {
  std::vector<std::string> patterns;
  for (const git::Entry& entry : selected)
    patterns.push_back(glob_literal(entry.path));
  for (const auto& [name, count] : reach_of(selected)) {
    if (count == in_tree.at(name)) patterns.push_back(name);
  }
  return patterns;
}

/// Whether the text may contain a table with the notice. A cheap test before
/// parsing; it ignores characters that TOML escapes.
bool may_name(std::string_view text, const header::Notice& notice) {
  if (notice.copyrights.empty()) return true;
  const std::string_view line = notice.copyrights.front();
  return text.find(line.substr(0, line.find_first_of("\"\\"))) !=
         std::string_view::npos;
}

/// Files with the same notice.
struct Alike {
  header::Notice notice;
  std::vector<git::Entry> entries;
};

std::vector<Alike> groups_of(const std::vector<git::Entry>& entries,
                             const NoticeOf& notice_of) {
  std::map<std::vector<std::string>, Alike> groups;
  for (const git::Entry& entry : entries) {
    const header::Notice notice = notice_of(entry.path);
    Alike& group = groups[notice.copyrights];
    group.notice = notice;
    group.entries.push_back(entry);
  }
  std::vector<Alike> out;
  for (auto& [copyrights, group] : groups) out.push_back(std::move(group));
  return out;
}

/// Removes the patterns from tables with the whole notice or with a part of it.
std::string without_patterns(std::string text,
                             const std::vector<std::string>& patterns,
                             const header::Notice& notice) {
  for (const header::Notice& part :
       {notice, header::Notice{notice.copyrights, ""},
        header::Notice{{}, notice.expression}})
    text = reuse::remove_patterns(text, patterns, part.copyrights,
                                  part.expression);
  return text;
}

/// A job that removes from REUSE.toml what labelling wrote for the selected
/// files.
tree::TextJob reuse_removal_job(const tree::Tree& tree,
                                const std::vector<git::Entry>& selected,
                                const NoticeOf& notice_of) {
  return {std::string(reuse::kReuseName),
          [groups = groups_of(selected, notice_of),
           in_tree = reach_of(tree.entries())](
              const std::optional<std::string>& before)
              -> std::optional<std::string> {
            if (!before) return std::nullopt;
            std::string text = *before;
            for (const Alike& group : groups) {
              if (!may_name(text, group.notice)) continue;
              text = without_patterns(std::move(text),
                                      patterns_of(group.entries, in_tree),
                                      group.notice);
            }
            if (text == *before) return before;
            return some_text(std::move(text));
          }};
}

}  // namespace

bool takes_sidecars(const tree::Tree& tree, const read::Context& context) {
  return context.policy.uncommentable == terms::Uncommentable::dot_license ||
         tree.contains(reuse::kDep5Path);
}

void refuse_ignored(const tree::Tree& tree, const read::Context& context,
                    std::vector<FilePlan>& plans) {
  const bool all = takes_sidecars(tree, context);
  std::map<std::string, FilePlan*> by_sidecar;
  for (FilePlan& plan : plans) {
    if (gets_sidecar(plan, all))
      by_sidecar[reuse::sidecar_of(plan.path)] = &plan;
  }
  std::vector<std::string> sidecars;
  for (const auto& entry : by_sidecar) sidecars.push_back(entry.first);
  for (const std::string& sidecar : tree.ignored_among(sidecars)) {
    FilePlan& plan = *by_sidecar.at(sidecar);
    plan = {plan.path, Action::ignored, "its .license file is ignored by git"};
  }
}

const char* const kIgnoredHint =
    "add the line '!*.license' to .gitignore, or stage the .license file with "
    "'git add -f', or declare its licence in REUSE.toml";

std::vector<tree::TextJob> plan_external(const tree::Tree& tree,
                                         const read::Context& context,
                                         const std::vector<FilePlan>& plans) {
  const bool all = takes_sidecars(tree, context);
  std::vector<tree::TextJob> jobs;
  for (const FilePlan& plan : plans) {
    if (gets_sidecar(plan, all)) jobs.push_back(sidecar_job(plan));
  }
  if (all) return jobs;
  std::vector<Group> groups = groups_for(tree, plans);
  if (!groups.empty()) jobs.push_back(reuse_job(std::move(groups)));
  return jobs;
}

std::vector<tree::TextJob> plan_external_removal(
    const tree::Tree& tree, const std::vector<git::Entry>& selected,
    const NoticeOf& notice_of) {
  std::vector<tree::TextJob> jobs;
  for (const git::Entry& entry : selected) {
    const std::string sidecar = reuse::sidecar_of(entry.path);
    if (!tree.contains(sidecar)) continue;
    jobs.push_back({sidecar,
                    [ours = sidecar_texts(notice_of(entry.path))](
                        const std::optional<std::string>& before)
                        -> std::optional<std::string> {
                      if (!before || std::ranges::count(ours, *before) > 0)
                        return std::nullopt;
                      return before;
                    }});
  }
  jobs.push_back(reuse_removal_job(tree, selected, notice_of));
  return jobs;
}

}  // namespace tgpl::write
