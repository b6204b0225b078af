// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/edit_files.h"

#include <algorithm>
#include <mutex>
#include <utility>

#include "base/error.h"
#include "base/interrupt.h"
#include "base/parallel.h"
#include "tree/present_files.h"
#include "tree/staged_edit.h"

namespace tgpl::tree {
namespace {

void fail(const std::string& path, const Error& error, Applied& applied) {
  applied.failures.push_back({path, error.message(), error.hint()});
}

/// What one thread needs for writing.
struct Writer {
  Writer(const Folder& folder, std::mutex& mutex_in, Applied& applied_in)
      : mutex(mutex_in), applied(applied_in), files(folder) {}
  Writer(Writer&&) = delete;
  Writer& operator=(Writer&&) = delete;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer() = default;

  /// Writes everything pending and adds the results to `applied`.
  void finish() {
    files.flush();
    const std::scoped_lock lock(mutex);
    applied.changed.insert(applied.changed.end(), files.written().begin(),
                           files.written().end());
    applied.failures.insert(applied.failures.end(), files.failures().begin(),
                            files.failures().end());
  }

  std::mutex& mutex;
  Applied& applied;
  FileWriter files;
};

/// One after the other, so that the edits are sorted by path.
Applied show_files(const PresentFiles& present,
                   const std::vector<std::string>& paths, const EditSink& sink,
                   const EditFile& edit) {
  Applied applied;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    try {
      std::optional<ReadFile> file = present.read(paths[i]);
      if (!file) continue;
      std::optional<std::string> text = edit(i, file->bytes);
      if (!text) continue;
      sink({paths[i], std::move(file->bytes), std::move(text), file->stamp});
      applied.changed.push_back(paths[i]);
    } catch (const Error& error) {
      fail(paths[i], error, applied);
    }
  }
  return applied;
}

/// Converts the edits to jobs. `edit` must outlive them.
std::vector<TextJob> jobs_for(const std::vector<std::string>& paths,
                              const EditFile& edit) {
  std::vector<TextJob> jobs;
  for (std::size_t i = 0; i < paths.size(); ++i)
    jobs.push_back(
        {paths[i], [&edit, i](const std::optional<std::string>& before) {
           std::optional<std::string> text;
           if (before) text = edit(i, *before);
           return text ? text : before;
         }});
  return jobs;
}

/// The edit that the job makes to the file as it is now; nullopt if it does not
/// change it.
std::optional<Edit> edit_for(const PresentFiles& present, const TextJob& job) {
  std::optional<ReadFile> file = present.read(job.path);
  std::optional<std::string> before;
  if (file) before = std::move(file->bytes);
  std::optional<std::string> text = job.change(before);
  if (text == before) return std::nullopt;
  return Edit{job.path, before.value_or(""), std::move(text),
              file ? std::optional(file->stamp) : std::nullopt};
}

}  // namespace

Applied edit_files(const Tree& tree, const std::vector<std::string>& paths,
                   const EditSink& sink, const SayTheSame& say_the_same,
                   const EditFile& edit) {
  if (tree.source().kind == SourceKind::index)
    return edit_staged(tree, jobs_for(paths, edit), sink, say_the_same);
  const PresentFiles present(tree);
  if (sink) return show_files(present, paths, sink, edit);
  const Folder& folder = present.folder();
  const git::Writing writing(tree.session());
  Applied applied;
  std::mutex mutex;
  const auto edit_one = [&](std::size_t i, FileWriter& files) {
    const std::optional<ReadFile> file = folder.read(paths[i], kLargestEdited);
    if (!file) return;
    const std::optional<std::string> text = edit(i, file->bytes);
    if (text) files.replace(paths[i], *text, file->stamp);
  };
  watch_interrupts();
  for_each_chunk(paths.size(), [&](const NextIndex& next) {
    Writer writer(folder, mutex, applied);
    while (const auto i = next()) {
      stop_if_interrupted();
      try {
        edit_one(*i, writer.files);
      } catch (const Error& error) {
        const std::scoped_lock lock(mutex);
        fail(paths[*i], error, applied);
      }
    }
    writer.finish();
  });
  return applied;
}

void do_jobs(const Tree& tree, const std::vector<TextJob>& jobs,
             const EditSink& sink, const SayTheSame& say_the_same,
             Applied& applied) {
  if (tree.source().kind == SourceKind::index) {
    const Applied staged = edit_staged(tree, jobs, sink, say_the_same);
    applied.changed.insert(applied.changed.end(), staged.changed.begin(),
                           staged.changed.end());
    applied.failures.insert(applied.failures.end(), staged.failures.begin(),
                            staged.failures.end());
    return;
  }
  const git::Writing writing(sink ? nullptr : tree.session());
  const PresentFiles present(tree);
  const EditSink chosen = sink ? sink : writer(present.folder());
  for (const TextJob& job : jobs) {
    try {
      const std::optional<Edit> edit = edit_for(present, job);
      if (!edit) continue;
      chosen(*edit);
      applied.changed.push_back(job.path);
    } catch (const Error& error) {
      fail(job.path, error, applied);
    }
  }
}

void sort_changed(Applied& applied) {
  std::ranges::sort(applied.changed);
  applied.changed.erase(
      std::unique(applied.changed.begin(), applied.changed.end()),
      applied.changed.end());
  std::ranges::sort(applied.failures, {}, &Failure::path);
}

}  // namespace tgpl::tree
