// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/label.h"

#include <algorithm>
#include <utility>

#include "base/byte_budget.h"
#include "base/error.h"
#include "base/parallel.h"
#include "base/text.h"
#include "header/edit.h"
#include "header/style_choice.h"
#include "read/licensing.h"
#include "read/same_statements.h"
#include "write/planner.h"
#include "write/uncommentable.h"

namespace tgpl::write {
namespace {

/// The plan for a file over kLargestFile. No other thread holds contents
/// meanwhile.
std::optional<FilePlan> plan_large(const Planner& planner,
                                   const git::Entry& entry,
                                   tree::ContentReader& reader) {
  try {
    const HeldBytes alone(kMostBytesHeld);
    const std::optional<std::string> bytes = reader.read(entry, kLargestEdited);
    if (!bytes) return std::nullopt;
    return planner.plan(entry, *bytes, reader);
  } catch (const Error& error) {
    return FilePlan{entry.path, Action::unread, error.message()};
  }
}

std::optional<FilePlan> read_and_plan(const Planner& planner,
                                      const git::Entry& entry,
                                      tree::ContentReader& reader) {
  try {
    const std::optional<tree::View> file = reader.view(entry);
    if (!file || file->bytes.empty()) return std::nullopt;
    return planner.plan(entry, file->bytes, reader);
  } catch (const TooLarge&) {
    return plan_large(planner, entry, reader);
  } catch (const Error& error) {
    return FilePlan{entry.path, Action::unread, error.message()};
  }
}

/// Lets consecutive equal notices share one object, to save memory.
void share(std::shared_ptr<const header::Notice>& notice,
           std::shared_ptr<const header::Notice>& last) {
  if (notice && last && *notice == *last) notice = last;
  last = notice ? notice : last;
}

/// The file may have changed since it was planned, so its style is checked
/// again.
std::optional<std::string> with_header(const FilePlan& plan,
                                       std::string_view bytes) {
  const auto still = header::forced_style(plan.style->name, bytes, "");
  if (still.style == nullptr) return std::nullopt;
  return header::add_header(plan.path, bytes, *plan.notice, *plan.style).text;
}

/// The notice for the file, with the authors if given.
header::Notice credited(const std::string& path, header::Notice notice,
                        const holders::FileAuthors* authors) {
  if (authors != nullptr)
    notice.copyrights = authors->copyrights(path, notice.copyrights);
  return notice;
}

/// Finds the plan of the path in sorted plans; their end if there is none.
std::vector<FilePlan>::iterator find_plan(std::vector<FilePlan>& plans,
                                          std::string_view path) {
  const auto found = std::ranges::lower_bound(plans, path, {}, &FilePlan::path);
  return found != plans.end() && found->path == path ? found : plans.end();
}

std::vector<git::Entry> edited_among(const std::vector<git::Entry>& entries,
                                     std::vector<FilePlan>& plans) {
  std::vector<git::Entry> edited;
  for (const git::Entry& entry : entries) {
    const auto plan = find_plan(plans, entry.path);
    if (plan != plans.end() && is_edit(plan->action)) edited.push_back(entry);
  }
  return edited;
}

}  // namespace

std::vector<FilePlan> plan_labels(const tree::Tree& tree,
                                  const read::Context& context,
                                  const std::vector<git::Entry>& selected,
                                  const Labelling& labelling) {
  const Planner planner(tree, context, selected, labelling);
  std::vector<FilePlan> plans(selected.size());
  for_each_chunk(selected.size(), [&](const NextIndex& next) {
    tree::ContentReader reader = tree.reader();
    std::shared_ptr<const header::Notice> last;
    while (const auto i = next()) {
      if (!is_planned(tree, context, selected[*i], labelling)) continue;
      auto plan = read_and_plan(planner, selected[*i], reader);
      if (!plan) continue;
      share(plan->notice, last);
      plans[*i] = std::move(*plan);
    }
  });
  std::erase_if(plans, [](const FilePlan& plan) { return plan.path.empty(); });
  refuse_ignored(tree, context, plans);
  return plans;
}

std::vector<FilePlan> plan_credited_labels(
    const tree::Tree& tree, const read::Context& context,
    const std::vector<git::Entry>& selected, Labelling labelling,
    const holders::ReadFileAuthors& read) {
  std::vector<FilePlan> plans = plan_labels(tree, context, selected, labelling);
  if (!read) return plans;
  // Without a holder, the plans do not show which files need one, so the
  // history of all selected files is read.
  const std::vector<git::Entry> wanting = labelling.notice.copyrights.empty()
                                              ? selected
                                              : edited_among(selected, plans);
  if (wanting.empty()) return plans;
  const holders::FileAuthors authors = read(wanting);
  labelling.authors = &authors;
  for (FilePlan& plan : plan_labels(tree, context, wanting, labelling))
    *find_plan(plans, plan.path) = std::move(plan);
  return plans;
}

tree::Applied apply_labels(const tree::Tree& tree, const read::Context& context,
                           const std::vector<FilePlan>& plans,
                           const tree::EditSink& sink) {
  std::vector<const FilePlan*> wanted;
  std::vector<std::string> paths;
  for (const FilePlan& plan : plans) {
    if (plan.action != Action::header) continue;
    wanted.push_back(&plan);
    paths.push_back(plan.path);
  }
  tree::Applied applied =
      tree::edit_files(tree, paths, sink, read::say_the_same,
                       [&](std::size_t i, std::string_view bytes) {
                         return with_header(*wanted[i], bytes);
                       });
  for (const FilePlan& plan : plans) {
    if (plan.action == Action::unread)
      applied.failures.push_back({plan.path, plan.reason, ""});
  }
  tree::do_jobs(tree, plan_external(tree, context, plans), sink,
                read::say_the_same, applied);
  tree::sort_changed(applied);
  return applied;
}

tree::Applied remove_labels(const tree::Tree& tree,
                            const read::Context& context,
                            const std::vector<git::Entry>& selected,
                            const header::Notice& notice,
                            const StyleOptions& styles,
                            const tree::EditSink& sink,
                            const holders::FileAuthors* authors) {
  const tree::Attributes attributes = tree.attributes_of(selected);
  const Stylist stylist(context, attributes, styles);
  std::vector<std::string> paths;
  for (const git::Entry& entry : selected) {
    if (read::is_covered_file(tree, entry)) paths.push_back(entry.path);
  }
  tree::Applied applied = tree::edit_files(
      tree, paths, sink, read::say_the_same,
      [&](std::size_t i, std::string_view bytes) -> std::optional<std::string> {
        const Styling styling = stylist.style_of(paths[i], bytes);
        if (!styling.style) return std::nullopt;
        return header::remove_header(
                   paths[i], bytes, credited(paths[i], notice, authors),
                   *styling.style,
                   authors != nullptr && authors->name_authors()
                       ? header::Holders::some
                       : header::Holders::all)
            .text;
      });
  const auto notice_of = [&](const std::string& path) {
    return credited(path, notice, authors);
  };
  tree::do_jobs(tree, plan_external_removal(tree, selected, notice_of), sink,
                read::say_the_same, applied);
  tree::sort_changed(applied);
  return applied;
}

}  // namespace tgpl::write
