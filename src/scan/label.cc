// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/label.h"

#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "scan/beside.h"
#include "scan/licensing.h"
#include "scan/parallel.h"
#include "scan/planner.h"

namespace tgpl::scan {
namespace {

std::optional<FilePlan> read_and_plan(const Planner& planner,
                                      const git::Entry& entry,
                                      ContentReader& reader) {
  try {
    const std::optional<std::string> bytes = reader.read(entry);
    if (!bytes || bytes->empty()) return std::nullopt;
    return planner.plan(entry, *bytes, reader);
  } catch (const Error& error) {
    return FilePlan{entry.path, Action::unread, error.message()};
  }
}

/// The file may have changed since it was planned: it is judged once more.
std::optional<std::string> with_header(const FilePlan& plan,
                                       std::string_view bytes) {
  const auto still = header::told_style(plan.style->name, bytes, "");
  if (still.style == nullptr) return std::nullopt;
  return header::add_header(plan.path, bytes, plan.notice, *plan.style).text;
}

/// What a killed run left behind; the file it was for is whole, old or new.
void remove_leftovers(const Tree& tree, const Folder& folder) {
  for (const std::string& path : tree.leftovers()) {
    if (!is_abandoned(base_name(path))) continue;
    if (const auto file = folder.read(path)) folder.remove(path, file->stamp);
  }
}

void carry_out_all(const std::vector<Edit>& edits, const Folder& folder,
                   const Carrier& carry, Applied& applied) {
  const Carrier chosen = carry ? carry : writer(folder);
  for (const Edit& edit : edits) carry_out(edit, chosen, applied);
}

}  // namespace

bool is_edit(Action action) {
  return action == Action::header || action == Action::beside ||
         action == Action::sidecar;
}

std::vector<FilePlan> plan_labels(const Tree& tree, const Context& context,
                                  const std::vector<git::Entry>& selected,
                                  const Labelling& labelling) {
  const Planner planner(tree, context, selected, labelling);
  std::vector<std::optional<FilePlan>> plans(selected.size());
  for_each_index(
      selected.size(), [&] { return tree.reader(); },
      [&](ContentReader& reader, std::size_t i) {
        if (why_unplanned(tree, context, selected[i]).empty())
          plans[i] = read_and_plan(planner, selected[i], reader);
      });
  std::vector<FilePlan> out;
  for (std::optional<FilePlan>& plan : plans) {
    if (plan) out.push_back(std::move(*plan));
  }
  return out;
}

Applied apply_labels(const Tree& tree, const Context& context,
                     const std::vector<FilePlan>& plans, const Carrier& carry) {
  const Folder folder(tree.repository().work_tree);
  if (!carry) remove_leftovers(tree, folder);
  std::vector<const FilePlan*> wanted;
  std::vector<std::string> paths;
  for (const FilePlan& plan : plans) {
    if (plan.action != Action::header) continue;
    wanted.push_back(&plan);
    paths.push_back(plan.path);
  }
  Applied applied = edit_files(folder, paths, carry,
                               [&](std::size_t i, std::string_view bytes) {
                                 return with_header(*wanted[i], bytes);
                               });
  for (const FilePlan& plan : plans) {
    if (plan.action == Action::unread)
      applied.failures.push_back({plan.path, plan.reason, ""});
  }
  carry_out_all(plan_beside(tree, context, plans), folder, carry, applied);
  sort_changed(applied);
  return applied;
}

Applied remove_labels(const Tree& tree, const Context& context,
                      const std::vector<git::Entry>& selected,
                      const header::Notice& notice, const StyleWish& styles,
                      const Carrier& carry) {
  const Folder folder(tree.repository().work_tree);
  const Attributes attributes(tree.repository(), selected);
  const Stylist stylist(context, attributes, styles);
  std::vector<std::string> paths;
  for (const git::Entry& entry : selected) {
    if (is_covered_file(tree, entry)) paths.push_back(entry.path);
  }
  Applied applied = edit_files(
      folder, paths, carry,
      [&](std::size_t i, std::string_view bytes) -> std::optional<std::string> {
        const Styling styling = stylist.style_of(paths[i], bytes);
        if (!styling.style) return std::nullopt;
        return header::remove_header(paths[i], bytes, notice, *styling.style)
            .text;
      });
  carry_out_all(plan_beside_removal(tree, context, selected, notice), folder,
                carry, applied);
  sort_changed(applied);
  return applied;
}

}  // namespace tgpl::scan
