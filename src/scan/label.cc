// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/label.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "scan/beside.h"
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
void write_header(const Folder& folder, const FilePlan& plan,
                  const Carrier& carry, Applied& applied) {
  std::optional<ReadFile> file = folder.read(plan.path);
  if (!file) return;
  const auto still = header::told_style(plan.style->name, file->bytes, "");
  if (still.style == nullptr) return;
  header::EditResult edit =
      header::add_header(plan.path, file->bytes, plan.notice, *plan.style);
  if (!edit.text) return;
  carry({plan.path, std::move(file->bytes), std::move(edit.text), file->stamp});
  applied.changed.push_back(plan.path);
}

void remove_header_of(const Folder& folder, const std::string& path,
                      const header::Notice& notice, const Stylist& stylist,
                      const Carrier& carry, Applied& applied) {
  std::optional<ReadFile> file = folder.read(path);
  if (!file) return;
  const Styling styling = stylist.style_of(path, file->bytes);
  if (!styling.style) return;
  header::EditResult edit =
      header::remove_header(path, file->bytes, notice, *styling.style);
  if (!edit.text) return;
  carry({path, std::move(file->bytes), std::move(edit.text), file->stamp});
  applied.changed.push_back(path);
}

void sort_changed(Applied& applied) {
  std::ranges::sort(applied.changed);
  const auto repeated = std::ranges::unique(applied.changed);
  applied.changed.erase(repeated.begin(), repeated.end());
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
        if (why_unplanned(context, selected[i]).empty())
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
  Applied applied;
  const Folder folder(tree.repository().work_tree);
  for (const FilePlan& plan : plans) {
    if (plan.action == Action::unread)
      applied.failures.push_back({plan.path, plan.reason, ""});
    if (plan.action != Action::header) continue;
    guarded(plan.path, applied,
            [&] { write_header(folder, plan, carry, applied); });
  }
  for (const Edit& edit : plan_beside(tree, context, plans))
    carry_out(edit, carry, applied);
  sort_changed(applied);
  return applied;
}

Applied remove_labels(const Tree& tree, const Context& context,
                      const std::vector<git::Entry>& selected,
                      const header::Notice& notice, const StyleWish& styles,
                      const Carrier& carry) {
  Applied applied;
  const Folder folder(tree.repository().work_tree);
  const Attributes attributes(tree.repository(), selected);
  const Stylist stylist(context.policy, attributes, styles);
  for (const git::Entry& entry : selected) {
    if (!why_unplanned({}, entry).empty()) continue;
    guarded(entry.path, applied, [&] {
      remove_header_of(folder, entry.path, notice, stylist, carry, applied);
    });
  }
  for (const Edit& edit : plan_beside_removal(tree, context, selected, notice))
    carry_out(edit, carry, applied);
  sort_changed(applied);
  return applied;
}

void guarded(const std::string& path, Applied& applied,
             const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    applied.failures.push_back({path, error.message(), error.hint()});
  }
}

void carry_out(const Edit& edit, const Carrier& carry, Applied& applied) {
  guarded(edit.path, applied, [&] {
    carry(edit);
    applied.changed.push_back(edit.path);
  });
}

}  // namespace tgpl::scan
