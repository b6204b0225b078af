// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/staged_edit.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/interrupt.h"
#include "base/text.h"
#include "git/blob_reader.h"
#include "git/index_writer.h"
#include "reuse/layout.h"

namespace tgpl::tree {
namespace {

using Text = std::optional<std::string>;

/// A file being edited: its text in the index before and after.
struct Staged {
  const TextJob* job = nullptr;
  git::IndexEntry entry;  ///< current entry; oid "" if there is none
  Text before;
  Text after;
  std::string new_oid = {};  ///< "" if the file is deleted

  // The file in the work tree.
  std::optional<ReadFile> file = {};
  Text file_after = {};
};

constexpr std::uint32_t kPlainFile = 0100644;

[[noreturn]] void refuse(std::string message, std::string hint) {
  throw Error(ErrorKind::io, std::move(message), std::move(hint));
}

void require_own_index(git::Session& session) {
  if (!git::commits_named_paths(session)) return;
  throw Error(ErrorKind::repository,
              "cannot use --staged while 'git commit PATH' runs: git discards "
              "its temporary index",
              "run the command without --staged on these paths, then commit "
              "again");
}

class StagedEditor {
 public:
  StagedEditor(git::Session& session, const EditSink& sink,
               const SayTheSame& say_the_same)
      : session_(session),
        sink_(sink),
        say_the_same_(say_the_same),
        folder_(session.repository().work_tree),
        blobs_(session),
        index_(git::read_index(session)) {}

  void add(const TextJob& job) {
    guarded(job.path, [&] {
      std::optional<Staged> one = plan(job);
      if (!one) return;
      bytes_ +=
          one->before.value_or("").size() + one->after.value_or("").size();
      staged_.push_back(std::move(*one));
    });
  }

  bool is_full() const {
    constexpr std::size_t kMostBytes = std::size_t{64} << 20;
    return bytes_ >= kMostBytes;
  }

  /// Writes (or shows) the edits collected so far.
  void flush() {
    bytes_ = 0;
    stop_if_interrupted();
    if (!sink_) store();
    look_at_work_tree();
    sink_ ? show() : write();
    staged_.clear();
  }

  Applied take() { return std::move(applied_); }

 private:
  template <typename Work>
  void guarded(const std::string& path, Work work) {
    try {
      work();
    } catch (const Error& error) {
      if (error.kind() == ErrorKind::repository) throw;
      fail({path, error.message(), error.hint()});
    }
  }

  void fail(Failure failure) {
    applied_.failures.push_back(std::move(failure));
  }

  /// Returns nullopt if the text in the index does not change.
  std::optional<Staged> plan(const TextJob& job) {
    Staged one;
    one.job = &job;
    one.entry.path = job.path;
    one.entry.mode = kPlainFile;
    one.entry.skip_worktree = is_sidecar_of_skipped(job.path);
    if (const git::IndexEntry* entry = index_.find(job.path)) {
      one.entry = *entry;
      one.before = blobs_.read(entry->oid, kLargestEdited);
      if (!one.before)
        refuse(cat({"the staged content of ", quote(job.path),
                    " is missing from the repository"}),
               "run 'git fsck' to list what else is missing");
    }
    if (index_.is_conflicted(job.path)) refuse_conflict(job.path);
    one.after = job.change(one.before);
    if (one.after == one.before) return std::nullopt;
    return one;
  }

  /// If a sparse checkout leaves FILE out, FILE.license is left out too.
  bool is_sidecar_of_skipped(std::string_view path) const {
    if (!reuse::is_sidecar(path)) return false;
    const git::IndexEntry* owner = index_.find(reuse::owner_of(path));
    return owner != nullptr && owner->skip_worktree;
  }

  [[noreturn]] static void refuse_conflict(const std::string& path) {
    refuse(cat({quote(path), " has merge conflicts"}),
           "resolve them, stage the file with 'git add' and run the command "
           "again");
  }

  /// Stores the new texts without git's filters: they come from the index, so
  /// the filters were already applied.
  void store() {
    std::vector<std::string_view> contents;
    for (const Staged& one : staged_) {
      if (one.after) contents.emplace_back(*one.after);
    }
    const std::vector<std::string> oids = git::store_blobs(session_, contents);
    std::size_t next = 0;
    for (Staged& one : staged_) {
      if (one.after) one.new_oid = oids[next++];
    }
  }

  /// Computes the new work-tree text of each file. Files for which that is
  /// impossible become failures and are removed.
  void look_at_work_tree() {
    for_each_staged([&](Staged& one) { read_file(one); });
    std::vector<Staged*> converted;
    for (Staged& one : staged_) {
      if (is_converted(one)) converted.push_back(&one);
    }
    const std::set<const Staged*> pristine = take_checked_out(converted);
    for_each_staged([&](Staged& one) {
      if (pristine.contains(&one))
        require_header(one);
      else
        one.file_after = text_for_file(one);
    });
  }

  template <typename Work>
  void for_each_staged(Work work) {
    std::set<std::string> failed;
    for (Staged& one : staged_) {
      try {
        work(one);
      } catch (const Error& error) {
        if (error.kind() == ErrorKind::repository) throw;
        fail({one.job->path, error.message(), error.hint()});
        failed.insert(one.job->path);
      }
    }
    drop(failed);
  }

  void drop(const std::set<std::string>& paths) {
    if (paths.empty()) return;
    std::erase_if(staged_, [&](const Staged& one) {
      return paths.contains(one.job->path);
    });
  }

  void read_file(Staged& one) {
    if (one.entry.skip_worktree) return;
    const std::string& path = one.job->path;
    switch (folder_.kind(path)) {
      case FileKind::regular:
        one.file = folder_.read(path, kLargestEdited);
        return;
      case FileKind::absent:
        if (!one.before || !one.after) return;
        refuse(
            cat({quote(path), " is staged, but missing from the working tree"}),
            "run 'git restore' to bring it back, or 'git rm' to remove it "
            "from the commit");
      default:
        refuse(cat({quote(path),
                    " is a file in the index, but not in the working tree"}),
               "stage it with 'git add', or run 'git restore' to bring the "
               "file back");
    }
  }

  /// Whether the file differs from the staged text. The only difference may be
  /// line ends, encoding or a filter.
  static bool is_converted(const Staged& one) {
    return one.file && one.before && one.after &&
           one.file->bytes != *one.before;
  }

  /// Handles the files that are exactly what a checkout would write: they get
  /// what a checkout of the new blob writes. Returns them.
  std::set<const Staged*> take_checked_out(
      const std::vector<Staged*>& candidates) {
    std::vector<git::NamedBlob> old_blobs;
    for (const Staged* one : candidates)
      old_blobs.push_back({one->entry.oid, one->job->path});
    const std::vector<std::string> old_texts =
        git::as_checked_out(session_, old_blobs);
    std::vector<Staged*> pristine;
    std::vector<git::NamedBlob> new_blobs;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (candidates[i]->file->bytes != old_texts[i]) continue;
      pristine.push_back(candidates[i]);
      new_blobs.push_back({candidates[i]->new_oid, candidates[i]->job->path});
    }
    // A dry run creates no blobs and writes no files.
    if (!sink_) {
      std::vector<std::string> texts = git::as_checked_out(session_, new_blobs);
      for (std::size_t i = 0; i < pristine.size(); ++i)
        pristine[i]->file_after = std::move(texts[i]);
    }
    return {pristine.begin(), pristine.end()};
  }

  /// Refuses the edit if a filter (one that encrypts, for example) hides the
  /// header in the work tree or changes it.
  void require_header(const Staged& one) const {
    if (!one.file_after ||
        say_the_same_(one.job->path, *one.after, *one.file_after))
      return;
    refuse(cat({"cannot edit ", quote(one.job->path),
                ": a filter changes its header"}),
           "run the command without --staged, then stage the file with 'git "
           "add'");
  }

  Text text_for_file(const Staged& one) const {
    if (one.entry.skip_worktree) return std::nullopt;
    if (!one.file) return one.after;
    if (one.before && one.file->bytes == *one.before) return one.after;
    const Text now = one.file->bytes;
    Text text = one.job->change(now);
    const bool fits = text != now || !one.after ||
                      say_the_same_(one.job->path, *now, *one.after);
    if (fits) return text;
    refuse(cat({"cannot edit ", quote(one.job->path),
                ": its header in the working tree differs from the staged "
                "one"}),
           "correct the header in the working tree and stage it with 'git add "
           "-p'");
  }

  void show() {
    std::ranges::sort(staged_, {}, [](const Staged& one) {
      return std::string_view(one.job->path);
    });
    for (const Staged& one : staged_) {
      // The stamp only tells the sink whether the file is new.
      sink_(
          {one.job->path, one.before.value_or(""), one.after,
           one.before ? std::optional<FileStamp>(FileStamp{}) : std::nullopt});
      applied_.changed.push_back(one.job->path);
    }
  }

  void write() {
    write_files();
    drop_moved();
    std::vector<git::IndexEntry> entries;
    for (const Staged& one : staged_) {
      entries.push_back(one.entry);
      entries.back().oid = one.new_oid;
    }
    if (entries.empty()) return;
    git::write_index(session_, entries);
    git::refresh_index(session_);
    for (const Staged& one : staged_) applied_.changed.push_back(one.job->path);
  }

  void write_files() {
    const git::Writing writing(session_);
    FileWriter writer(folder_);
    for_each_staged([&](const Staged& one) {
      const std::string& path = one.job->path;
      if (one.file && !one.file_after)
        folder_.remove(path, one.file->stamp);
      else if (one.file && *one.file_after != one.file->bytes)
        writer.replace(path, *one.file_after, one.file->stamp);
      else if (!one.file && one.file_after)
        writer.create(path, *one.file_after);
    });
    writer.flush();
    std::set<std::string> failed;
    for (const Failure& failure : writer.failures()) {
      failed.insert(failure.path);
      fail(failure);
    }
    drop(failed);
  }

  /// Drops files that another process has staged in the meantime.
  void drop_moved() {
    const git::Index now = git::read_index(session_);
    std::set<std::string> moved;
    for (const Staged& one : staged_) {
      const git::IndexEntry* entry = now.find(one.job->path);
      const bool same = one.before ? entry != nullptr && *entry == one.entry
                                   : entry == nullptr;
      if (same && !now.is_conflicted(one.job->path)) continue;
      moved.insert(one.job->path);
      fail({one.job->path,
            cat({quote(one.job->path),
                 " was staged again while this command ran"}),
            "run the command again"});
    }
    drop(moved);
  }

  git::Session& session_;
  const EditSink& sink_;
  const SayTheSame& say_the_same_;
  Folder folder_;
  git::BlobReader blobs_;
  git::Index index_;
  std::vector<Staged> staged_;
  std::size_t bytes_ = 0;
  Applied applied_;
};

}  // namespace

std::vector<git::Entry> select_staged(
    const Tree& tree, const std::vector<std::string>& pathspecs) {
  std::set<std::string> paths;
  for (const git::Entry& entry : git::list_staged(*tree.session(), pathspecs))
    paths.insert(entry.path);
  for (const std::string& path :
       git::list_conflicted(*tree.session(), pathspecs))
    paths.insert(path);
  if (paths.empty() && !pathspecs.empty())
    static_cast<void>(tree.select(pathspecs));
  std::vector<git::Entry> selected;
  for (const std::string& path : paths) {
    if (const git::Entry* entry = tree.find(path)) selected.push_back(*entry);
  }
  return selected;
}

Applied edit_staged(const Tree& tree, const std::vector<TextJob>& jobs,
                    const EditSink& sink, const SayTheSame& say_the_same) {
  if (jobs.empty() || tree.session() == nullptr) return {};
  require_own_index(*tree.session());
  watch_interrupts();
  StagedEditor editor(*tree.session(), sink, say_the_same);
  for (const TextJob& job : jobs) {
    editor.add(job);
    if (editor.is_full()) editor.flush();
  }
  editor.flush();
  return editor.take();
}

}  // namespace tgpl::tree
