// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/beside.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

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

/// A REUSE.toml is under the licence of the project like every text, but not
/// a covered file: nothing to do for it.
std::optional<Edit> reuse_edit(const Tree& tree,
                               const std::vector<FilePlan>& plans) {
  using Group = std::pair<std::vector<std::string>, std::string>;
  std::map<Group, std::vector<const FilePlan*>> groups;
  for (const FilePlan& plan : plans) {
    if (plan.action == Action::beside && is_utf8(plan.path))
      groups[{plan.notice.copyrights, plan.notice.expression}].push_back(&plan);
  }
  if (groups.empty()) return std::nullopt;
  const Folder folder(tree.repository().work_tree);
  const std::string path(kReusePath);
  const std::optional<ReadFile> file = folder.read(path);
  const std::string before = file ? file->bytes : "";
  std::string text = before;
  const auto data_folders = clean_data_folders(plans);
  const auto kin_counts = count_kin(tree.entries());
  for (const auto& [group, members] : groups) {
    text = header::add_patterns(text,
                                patterns_for(members, data_folders, kin_counts),
                                group.first, group.second);
  }
  if (text == before) return std::nullopt;
  return Edit{path, before, text,
              file ? std::optional(file->stamp) : std::nullopt};
}

/// Whether the file gets a FILE.license; `all`: every file does that has no
/// comment. One whose name REUSE.toml cannot hold always does.
bool gets_sidecar(const FilePlan& plan, bool all) {
  return plan.action == Action::sidecar ||
         (plan.action == Action::beside && (all || !is_utf8(plan.path)));
}

std::vector<Edit> sidecars(const std::vector<FilePlan>& plans, bool all) {
  std::vector<Edit> edits;
  for (const FilePlan& plan : plans) {
    if (gets_sidecar(plan, all))
      edits.push_back({plan.path + ".license", "",
                       header::render_sidecar(plan.notice), std::nullopt});
  }
  return edits;
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

}  // namespace

bool takes_sidecars(const Tree& tree, const Context& context) {
  return context.policy.uncommentable == policy::Uncommentable::dot_license ||
         tree.contains(kDep5Path);
}

std::vector<Edit> plan_beside(const Tree& tree, const Context& context,
                              const std::vector<FilePlan>& plans) {
  const bool all = takes_sidecars(tree, context);
  std::vector<Edit> edits = sidecars(plans, all);
  if (all) return edits;
  if (std::optional<Edit> edit = reuse_edit(tree, plans))
    edits.push_back(std::move(*edit));
  return edits;
}

std::vector<Edit> plan_beside_removal(const Tree& tree, const Context&,
                                      const std::vector<git::Entry>& selected,
                                      const header::Notice& notice) {
  std::vector<Edit> edits;
  const Folder folder(tree.repository().work_tree);
  const std::vector<std::string> ours = sidecar_texts(notice);
  const std::set<std::string> patterns = patterns_of(tree, selected);
  for (const git::Entry& entry : selected) {
    const std::string beside = entry.path + ".license";
    if (!tree.contains(beside)) continue;
    const std::optional<ReadFile> file = folder.read(beside);
    if (file && std::ranges::find(ours, file->bytes) != ours.end())
      edits.push_back({beside, file->bytes, std::nullopt, file->stamp});
  }
  const std::string path(kReusePath);
  const std::optional<ReadFile> file = folder.read(path);
  if (!file) return edits;
  std::string text = file->bytes;
  const std::vector<std::string> list(patterns.begin(), patterns.end());
  for (const header::Notice& part :
       {notice, header::Notice{notice.copyrights, ""},
        header::Notice{{}, notice.expression}})
    text =
        header::remove_patterns(text, list, part.copyrights, part.expression);
  if (text == file->bytes) return edits;
  edits.push_back({path, file->bytes,
                   text.empty() ? std::nullopt : std::optional(text),
                   file->stamp});
  return edits;
}

}  // namespace tgpl::scan
