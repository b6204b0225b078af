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
/// is left alone, or not all get the same notice.
std::set<std::string> clean_data_folders(const std::vector<FilePlan>& plans) {
  std::set<std::string> folders;
  std::set<std::string> mixed;
  std::map<std::string, const FilePlan*> first;
  for (const FilePlan& plan : plans) {
    if (plan.data_folder.empty()) continue;
    folders.insert(plan.data_folder);
    const auto [one, is_new] = first.emplace(plan.data_folder, &plan);
    if (plan.notice.copyrights != one->second->notice.copyrights)
      mixed.insert(plan.data_folder);
  }
  for (const std::string& folder : mixed) folders.erase(folder);
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
using Reach = std::map<std::string, std::size_t>;

std::vector<std::string> names_of(std::string_view path) {
  std::vector<std::string> patterns = {pattern_of(kin_of(path))};
  for (std::string_view up = parent_path(path); !up.empty();
       up = parent_path(up))
    patterns.push_back(glob_literal(up) + "/**");
  return patterns;
}

/// How many of the files each pattern names.
Reach reach_of(const std::vector<git::Entry>& entries) {
  Reach reach;
  for (const git::Entry& entry : entries) {
    for (const std::string& name : names_of(entry.path)) ++reach[name];
  }
  return reach;
}

/// Every pattern that labelling may have written for the selected files and
/// for no others of the tree.
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

/// Whether the text may have a table with the notice: looking is cheap, and
/// reading TOML is not. What TOML escapes is not looked for.
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

/// Without the patterns, whether all of the notice was missing or a part.
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
                                      const NoticeOf& notice_of) {
  std::vector<Edit> edits;
  const Folder folder(tree.repository().work_tree);
  for (const git::Entry& entry : selected) {
    const std::string beside = entry.path + ".license";
    if (!tree.contains(beside)) continue;
    const std::optional<ReadFile> file = folder.read(beside);
    const std::vector<std::string> ours = sidecar_texts(notice_of(entry.path));
    if (file && std::ranges::find(ours, file->bytes) != ours.end())
      edits.push_back({beside, file->bytes, std::nullopt, file->stamp});
  }
  const std::string path(kReusePath);
  const std::optional<ReadFile> file = folder.read(path);
  if (!file) return edits;
  std::string text = file->bytes;
  const Reach in_tree = reach_of(tree.entries());
  for (const Alike& group : groups_of(selected, notice_of)) {
    if (may_name(text, group.notice))
      text = without_patterns(text, patterns_of(group.entries, in_tree),
                              group.notice);
  }
  if (text == file->bytes) return edits;
  edits.push_back({path, file->bytes,
                   text.empty() ? std::nullopt : std::optional(text),
                   file->stamp});
  return edits;
}

}  // namespace tgpl::scan
