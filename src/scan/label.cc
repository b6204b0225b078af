// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/label.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/file_writer.h"
#include "base/interrupt.h"
#include "base/text.h"
#include "header/classic_notice.h"
#include "header/comment_style.h"
#include "header/file_origin.h"
#include "header/read.h"
#include "header/test_data.h"
#include "scan/beside.h"
#include "scan/foreign.h"
#include "scan/licensing.h"
#include "scan/parallel.h"
#include "scan/tgpl.h"
#include "spdx/copyright_notice.h"
#include "spdx/expression.h"

namespace tgpl::scan {
namespace {

bool same_expression(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const spdx::ParseResult left = spdx::parse(a);
  const spdx::ParseResult right = spdx::parse(b);
  return left.expression && right.expression &&
         spdx::same(*left.expression, *right.expression);
}

/// Whether a notice in the file is by somebody who is not among the holders
/// of the labelling; e-mail addresses do not count.
bool names_others(const std::vector<check::Claim>& copyrights,
                  const header::Notice& notice) {
  const auto bare = [](const std::string& text) {
    const std::string holder = spdx::holder_of(text);
    return to_lower(trim(holder.substr(0, holder.find('<'))));
  };
  return std::ranges::any_of(copyrights, [&](const check::Claim& claim) {
    return std::ranges::none_of(notice.copyrights,
                                [&](const std::string& ours) {
                                  return bare(ours) == bare(claim.text);
                                });
  });
}

FilePlan leave(std::string path, std::string reason) {
  return {std::move(path), Action::leave, std::move(reason), {}, ""};
}

/// Why a file that says something about licences, but not all, is not ours
/// to complete; "" if it is.
std::string obstacle(const check::FileLicensing& licensing,
                     std::string_view bytes, const Labelling& labelling) {
  for (const check::Claim& claim : licensing.licenses) {
    if (!same_expression(claim.text, labelling.notice.expression))
      return cat({"is under ", printable(claim.text)});
  }
  // Who takes part in an older licence took it as it was; the TGPL asks more
  // than most, so nobody is put under it by somebody else's hand.
  const bool asks_more =
      labelling.adopts || is_tgpl(labelling.notice.expression);
  if (asks_more && names_others(licensing.copyrights, labelling.notice))
    return "names another holder; name them with --holder if they agree";
  if (!licensing.licenses.empty()) return "";
  for (const header::ClassicNotice& notice :
       header::find_classic_notices(header::without_ignored(bytes))) {
    const bool points = notice.expression.empty() && notice.points_elsewhere;
    if (points && !labelling.adopts) continue;
    if (notice.expression.empty())
      return cat({"has a licence notice of its own: ", notice.what});
    if (!same_expression(notice.expression, labelling.notice.expression))
      return cat({"has a licence notice of its own: ", notice.expression});
  }
  return "";
}

/// Notices inside the file are left to add_header to judge: one in a string or
/// at the end of a long text does not stand at its head.
header::Notice missing_parts(const check::FileLicensing& licensing,
                             const header::Notice& wanted) {
  header::Notice missing = wanted;
  const bool named_beside =
      std::ranges::any_of(licensing.copyrights, [&](const check::Claim& claim) {
        return claim.source != licensing.path;
      });
  if (named_beside) missing.copyrights.clear();
  if (!licensing.licenses.empty()) missing.expression.clear();
  return missing;
}

FilePlan plan_file(const Tree& tree, const Context& context,
                   const git::Entry& entry, std::string_view bytes,
                   const Labelling& labelling, ContentReader& reader) {
  const check::FileLicensing licensing =
      licensing_of(tree, context, entry, bytes, reader);
  if (!licensing.licenses.empty() && !licensing.copyrights.empty())
    return {entry.path, Action::none, "", {}, ""};
  const header::FileOrigin origin = header::origin_of(entry.path, bytes);
  if (origin.origin != header::Origin::own)
    return leave(entry.path, origin.reason);
  const std::string reason = obstacle(licensing, bytes, labelling);
  if (!reason.empty()) return leave(entry.path, reason);

  FilePlan plan{entry.path, Action::header, "",
                missing_parts(licensing, labelling.notice), ""};
  plan.data_folder = header::test_data_folder(entry.path);
  const header::StyleChoice choice = header::choose_style(entry.path, bytes);
  if (tree.contains(entry.path + ".license")) {
    // The sidecar hides the file's own comments: complete it there by hand.
    return leave(entry.path, "its .license file is incomplete");
  }
  if (!plan.data_folder.empty()) {
    plan.action = Action::beside;
    plan.reason = "test data";
  } else if (choice.style == nullptr) {
    plan.action = Action::beside;
    plan.reason = choice.reason;
  } else {
    const header::EditResult edit =
        header::add_header(entry.path, bytes, plan.notice, *choice.style);
    if (edit.outcome == header::Outcome::refused) {
      plan.action = Action::beside;
      plan.reason = edit.reason;
    } else if (edit.outcome == header::Outcome::unchanged) {
      plan.action = Action::none;
    }
  }
  if (plan.action != Action::beside) plan.data_folder.clear();
  return plan;
}

std::optional<FilePlan> read_and_plan(const Tree& tree, const Context& context,
                                      const git::Entry& entry,
                                      const Labelling& labelling,
                                      ContentReader& reader) {
  try {
    const std::optional<std::string> bytes = reader.read(entry);
    if (!bytes || bytes->empty()) return std::nullopt;
    return plan_file(tree, context, entry, *bytes, labelling, reader);
  } catch (const Error& error) {
    return FilePlan{entry.path, Action::unread, error.message(), {}, ""};
  }
}

/// What one thread writes with.
struct Writer {
  Writer(const Folder& folder_in, std::mutex& mutex_in, Applied& applied_in)
      : folder(folder_in),
        mutex(mutex_in),
        applied(applied_in),
        files(folder) {}
  Writer(Writer&&) = delete;
  Writer& operator=(Writer&&) = delete;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer() = default;

  /// Puts all in place and hands the results over.
  void finish() {
    files.flush();
    const std::scoped_lock lock(mutex);
    applied.changed.insert(applied.changed.end(), files.written().begin(),
                           files.written().end());
    applied.failures.insert(applied.failures.end(), files.failures().begin(),
                            files.failures().end());
  }

  const Folder& folder;
  std::mutex& mutex;
  Applied& applied;
  FileWriter files;
};

/// Runs edit(path, bytes, style) on each path, in parallel, and writes the
/// texts that it gives back.
template <typename Edit>
Applied edit_files(const Folder& folder, const std::vector<std::string>& paths,
                   Writing writing, Edit edit) {
  Applied applied;
  std::mutex mutex;
  const auto edit_one = [&](std::size_t i, FileWriter& files) {
    const std::optional<ReadFile> file = folder.read(paths[i]);
    if (!file) return;
    const header::StyleChoice choice =
        header::choose_style(paths[i], file->bytes);
    if (choice.style == nullptr) return;
    const header::EditResult result = edit(i, file->bytes, *choice.style);
    if (!result.text) return;
    if (writing == Writing::really)
      return files.replace(paths[i], *result.text, file->stamp);
    const std::scoped_lock lock(mutex);
    applied.changed.push_back(paths[i]);
  };
  if (writing == Writing::really) watch_interrupts();
  for_each_chunk(paths.size(), [&](const NextIndex& next) {
    Writer writer(folder, mutex, applied);
    while (const auto i = next()) {
      stop_if_interrupted();
      try {
        edit_one(*i, writer.files);
      } catch (const Error& error) {
        const std::scoped_lock lock(mutex);
        applied.failures.push_back({paths[*i], error.message(), error.hint()});
      }
    }
    writer.finish();
  });
  return applied;
}

/// Runs `work`; what it throws becomes a failure of this path alone.
template <typename Work>
void guarded(const std::string& path, Applied& applied, Work work) {
  try {
    work();
  } catch (const Error& error) {
    applied.failures.push_back({path, error.message(), error.hint()});
  }
}

/// What a killed run left behind; the file it was for is whole, old or new.
void remove_leftovers(const Tree& tree, const Folder& folder) {
  for (const std::string& path : tree.leftovers()) {
    if (!is_abandoned(base_name(path))) continue;
    if (const auto file = folder.read(path)) folder.remove(path, file->stamp);
  }
}

void sort_changed(Applied& applied) {
  std::ranges::sort(applied.changed);
  applied.changed.erase(
      std::unique(applied.changed.begin(), applied.changed.end()),
      applied.changed.end());
  std::ranges::sort(applied.failures, {}, &Failure::path);
}

}  // namespace

std::vector<FilePlan> plan_labels(const Tree& tree, const Context& context,
                                  const std::vector<git::Entry>& selected,
                                  const Labelling& labelling) {
  const std::vector<ForeignFolder> foreign =
      foreign_folders(tree, labelling.notice, labelling.adopts);
  const std::set<std::string> marked = marked_by_attributes(tree, selected);
  std::vector<std::optional<FilePlan>> plans(selected.size());
  for_each_index(
      selected.size(), [&] { return tree.reader(); },
      [&](ContentReader& reader, std::size_t i) {
        const git::Entry& entry = selected[i];
        if (!is_covered_file(tree, entry) || !is_ours(context, entry.path))
          return;
        plans[i] = read_and_plan(tree, context, entry, labelling, reader);
        if (!plans[i] || (plans[i]->action != Action::header &&
                          plans[i]->action != Action::beside))
          return;
        const ForeignFolder* folder = foreign_folder_of(foreign, entry.path);
        if (folder != nullptr) plans[i] = leave(entry.path, folder->reason);
        if (marked.contains(entry.path))
          plans[i] = leave(entry.path, "marked in .gitattributes");
      });
  std::vector<FilePlan> out;
  for (std::optional<FilePlan>& plan : plans) {
    if (plan) out.push_back(std::move(*plan));
  }
  return out;
}

Applied apply_labels(const Tree& tree, const Context& context,
                     const std::vector<FilePlan>& plans) {
  const Folder folder(tree.repository().work_tree);
  remove_leftovers(tree, folder);
  std::vector<const FilePlan*> wanted;
  std::vector<std::string> paths;
  for (const FilePlan& plan : plans) {
    if (plan.action != Action::header) continue;
    wanted.push_back(&plan);
    paths.push_back(plan.path);
  }
  Applied applied = edit_files(folder, paths, Writing::really,
                               [&](std::size_t i, std::string_view bytes,
                                   const header::CommentStyle& style) {
                                 return header::add_header(
                                     paths[i], bytes, wanted[i]->notice, style);
                               });
  for (const FilePlan& plan : plans) {
    if (plan.action == Action::unread)
      applied.failures.push_back({plan.path, plan.reason, ""});
  }
  for (const Edit& edit : plan_beside(tree, context, plans)) {
    guarded(edit.path, applied, [&] {
      apply(folder, edit);
      applied.changed.push_back(edit.path);
    });
  }
  sort_changed(applied);
  return applied;
}

Applied remove_labels(const Tree& tree, const Context& context,
                      const std::vector<git::Entry>& selected,
                      const header::Notice& notice, Writing writing) {
  const Folder folder(tree.repository().work_tree);
  std::vector<std::string> paths;
  for (const git::Entry& entry : selected) {
    if (is_covered_file(tree, entry)) paths.push_back(entry.path);
  }
  Applied applied =
      edit_files(folder, paths, writing,
                 [&](std::size_t i, std::string_view bytes,
                     const header::CommentStyle& style) {
                   return header::remove_header(paths[i], bytes, notice, style);
                 });
  for (const Edit& edit :
       plan_beside_removal(tree, context, selected, notice)) {
    guarded(edit.path, applied, [&] {
      if (writing == Writing::really) apply(folder, edit);
      applied.changed.push_back(edit.path);
    });
  }
  sort_changed(applied);
  return applied;
}

}  // namespace tgpl::scan
