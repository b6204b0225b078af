// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/beside.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/glob.h"
#include "base/text.h"
#include "header/reuse_toml_edit.h"

namespace tgpl::scan {
namespace {

/// From this many files of a folder with one suffix on, a pattern says it.
constexpr std::size_t kEnoughForPattern = 3;

/// Folder and suffix: "img" and ".png"; a file without suffix has none.
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

/// Whether no other file of the tree than `count` ones is such kin: a pattern
/// must not claim what was not planned.
std::map<Kin, std::size_t> count_kin(const std::vector<git::Entry>& entries) {
  std::map<Kin, std::size_t> counts;
  for (const git::Entry& entry : entries) ++counts[kin_of(entry.path)];
  return counts;
}

/// Files in a folder of test data become "folder/**", unless some file in it
/// is left alone.
std::set<std::string> clean_data_folders(const std::vector<FilePlan>& plans) {
  std::set<std::string> folders;
  for (const FilePlan& plan : plans) {
    if (!plan.data_folder.empty()) folders.insert(plan.data_folder);
  }
  for (const FilePlan& plan : plans) {
    if (plan.action != Action::leave) continue;
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

/// What goes into a table of its own: files that get the same notice.
struct Group {
  std::vector<std::string> copyrights;
  std::string expression;
  std::vector<std::string> patterns = {};

  auto operator<=>(const Group&) const = default;
};

std::vector<Group> groups_for(const Tree& tree,
                              const std::vector<FilePlan>& plans) {
  std::map<Group, std::vector<const FilePlan*>> members;
  for (const FilePlan& plan : plans) {
    if (plan.action == Action::beside && is_utf8(plan.path))
      members[{plan.notice.copyrights, plan.notice.expression}].push_back(
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

/// A REUSE.toml is under the licence of the project like every text, but not
/// a covered file: nothing to do for it.
TextJob reuse_job(std::vector<Group> groups) {
  return {std::string(kReusePath),
          [groups = std::move(groups)](const std::optional<std::string>& before)
              -> std::optional<std::string> {
            std::string text = before.value_or("");
            for (const Group& group : groups)
              text = header::add_patterns(text, group.patterns,
                                          group.copyrights, group.expression);
            return before ? text : some_text(std::move(text));
          }};
}

/// Whether the file gets a FILE.license; `all`: every file does that has no
/// comment. One whose name REUSE.toml cannot hold always does.
bool gets_sidecar(const FilePlan& plan, bool all) {
  return plan.action == Action::sidecar ||
         (plan.action == Action::beside && (all || !is_utf8(plan.path)));
}

TextJob sidecar_job(const FilePlan& plan) {
  std::string path = plan.path + ".license";
  return {path, [path, text = header::render_sidecar(plan.notice)](
                    const std::optional<std::string>& before) {
            if (!before || *before == text) return std::optional(text);
            throw Error(
                ErrorKind::io,
                cat({quote(path), " is there already and says something else"}),
                "'git add' it, or take it away");
          }};
}

/// What a sidecar of ours may say: all of the notice, or the part that was
/// missing.
std::vector<std::string> sidecar_texts(const header::Notice& notice) {
  return {header::render_sidecar(notice),
          header::render_sidecar({notice.copyrights, "", notice.contributors}),
          header::render_sidecar({{}, notice.expression, notice.contributors})};
}

/// A pattern may go when all that it names is to go, not before.
struct Reach {
  std::size_t selected = 0;
  std::size_t all = 0;
};

std::vector<std::string> names_of(std::string_view path) {
  std::vector<std::string> patterns = {pattern_of(kin_of(path))};
  for (std::string_view up = parent_path(path); !up.empty();
       up = parent_path(up))
    patterns.push_back(glob_literal(up) + "/**");
  return patterns;
}

/// Every pattern that labelling may have written for the selected files and
/// for no others.
std::set<std::string> patterns_of(const Tree& tree,
                                  const std::vector<git::Entry>& selected) {
  std::map<std::string, Reach> reaches;
  std::set<std::string> patterns;
  for (const git::Entry& entry : selected) {
    patterns.insert(glob_literal(entry.path));
    for (const std::string& name : names_of(entry.path))
      ++reaches[name].selected;
  }
  for (const git::Entry& entry : tree.entries()) {
    for (const std::string& name : names_of(entry.path)) {
      const auto reach = reaches.find(name);
      if (reach != reaches.end()) ++reach->second.all;
    }
  }
  for (const auto& [name, reach] : reaches) {
    if (reach.selected == reach.all) patterns.insert(name);
  }
  return patterns;
}

std::string without_patterns(std::string text,
                             const std::vector<std::string>& patterns,
                             const header::Notice& notice) {
  for (const header::Notice& part :
       {notice, header::Notice{notice.copyrights, ""},
        header::Notice{{}, notice.expression}})
    text = header::remove_patterns(text, patterns, part.copyrights,
                                   part.expression);
  return text;
}

}  // namespace

bool takes_sidecars(const Tree& tree, const Context& context) {
  return context.policy.uncommentable == policy::Uncommentable::dot_license ||
         tree.contains(kDep5Path);
}

std::vector<TextJob> plan_beside(const Tree& tree, const Context& context,
                                 const std::vector<FilePlan>& plans) {
  const bool all = takes_sidecars(tree, context);
  std::vector<TextJob> jobs;
  for (const FilePlan& plan : plans) {
    if (gets_sidecar(plan, all)) jobs.push_back(sidecar_job(plan));
  }
  if (all) return jobs;
  std::vector<Group> groups = groups_for(tree, plans);
  if (!groups.empty()) jobs.push_back(reuse_job(std::move(groups)));
  return jobs;
}

std::vector<TextJob> plan_beside_removal(
    const Tree& tree, const std::vector<git::Entry>& selected,
    const header::Notice& notice) {
  std::vector<TextJob> jobs;
  for (const git::Entry& entry : selected) {
    const std::string beside = entry.path + ".license";
    if (!tree.contains(beside)) continue;
    jobs.push_back({beside,
                    [ours = sidecar_texts(notice)](
                        const std::optional<std::string>& before)
                        -> std::optional<std::string> {
                      if (!before || std::ranges::count(ours, *before) > 0)
                        return std::nullopt;
                      return before;
                    }});
  }
  const std::set<std::string> patterns = patterns_of(tree, selected);
  jobs.push_back(
      {std::string(kReusePath),
       [list = std::vector<std::string>(patterns.begin(), patterns.end()),
        notice](const std::optional<std::string>& before)
           -> std::optional<std::string> {
         if (!before) return std::nullopt;
         std::string text = without_patterns(*before, list, notice);
         if (text == *before) return before;
         return some_text(std::move(text));
       }});
  return jobs;
}

}  // namespace tgpl::scan
