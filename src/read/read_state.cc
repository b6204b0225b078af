// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/read_state.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "base/parallel.h"
#include "base/tasks.h"
#include "base/text.h"
#include "read/cache/history_memo.h"
#include "read/generated_mark.h"
#include "read/license_files.h"
#include "read/licensing.h"
#include "read/notice_reader.h"
#include "read/published.h"
#include "read/tree_facts.h"

namespace tgpl::read {
namespace {

/// The state from the context alone, without files.
check::LicensingState state_of(const std::shared_ptr<const Context>& shared) {
  const Context& context = *shared;
  check::LicensingState state;
  state.texts = context.texts;
  state.terms_problems = context.terms_problems;
  state.reuse_problems = context.reuse_problems;
  state.has_terms_file = context.has_terms_file;
  state.terms = context.terms;
  state.policy = context.policy;
  state.policy_keys = context.policy_keys;
  state.baseline = context.baseline;
  if (!context.reuse_files.empty())
    state.reuse_files = {shared, &context.reuse_files};
  return state;
}

/// Removes problems of files that are not selected.
void keep_selected(std::vector<check::FileProblem>& problems,
                   const std::vector<git::Entry>& selected) {
  std::erase_if(problems, [&](const check::FileProblem& problem) {
    return !std::ranges::binary_search(selected, problem.path, {},
                                       &git::Entry::path);
  });
}

/// One element per selected entry; without a path if that is not a covered
/// file.
using Found = std::vector<check::FileLicensing>;

/// The indexes of the `converted` paths in `selected`.
std::vector<std::size_t> places_of(const std::vector<std::string>& converted,
                                   const std::vector<git::Entry>& selected) {
  std::vector<std::size_t> places;
  for (const std::string& path : converted) {
    const auto found =
        std::ranges::lower_bound(selected, path, {}, &git::Entry::path);
    if (found != selected.end() && found->path == path)
      places.push_back(static_cast<std::size_t>(found - selected.begin()));
  }
  return places;
}

/// Adds new records to the cache. A record read from a work-tree file is valid
/// for its blob only if git does not convert the file, and if the file was not
/// written to after git found it unchanged.
void keep(const std::vector<NoticeReader::Fresh>& fresh,
          const std::vector<std::string>& converted, NoticeCache& cache) {
  const std::set<std::string_view> differ(converted.begin(), converted.end());
  for (const NoticeReader::Fresh& row : fresh) {
    if (row.settled && (!row.from_file || !differ.contains(row.entry->path)))
      cache.add(row.entry->oid, row.record);
  }
}

using Paths = std::vector<std::string>;
using PathViews = std::vector<std::string_view>;

/// The files of the work tree that are or may be unchanged.
PathViews clean_paths(const tree::Tree& tree,
                      const std::vector<git::Entry>& selected) {
  PathViews paths;
  for (const git::Entry& entry : selected) {
    if (tree.is_on_disk(entry) && tree::is_regular(entry) &&
        tree.content_of(entry) != tree::Content::other)
      paths.push_back(entry.path);
  }
  return paths;
}

PathViews paths_of(const std::vector<NoticeReader::Fresh>& fresh) {
  PathViews paths;
  for (const NoticeReader::Fresh& row : fresh) {
    if (row.from_file) paths.push_back(row.entry->path);
  }
  return paths;
}

/// Reads the selected entries from where it is fastest. Returns the records
/// that were not in the cache.
std::vector<NoticeReader::Fresh> read_quickly(
    const tree::Tree& tree, const Context& context,
    const std::vector<git::Entry>& selected, const NoticeCache& cache,
    const Reading& reading, Found& found) {
  std::vector<NoticeReader::Fresh> fresh;
  if (reading.memo != nullptr) {
    NoticeReader reader(tree, cache, reading);
    for (std::size_t i = 0; i < selected.size(); ++i) {
      if (auto one = read_licensing(tree, context, selected[i], reader,
                                    ReadFrom::blob))
        found[i] = std::move(*one);
    }
    return fresh;
  }
  std::mutex mutex;
  for_each_chunk(selected.size(), [&](const NextIndex& next) {
    NoticeReader reader(tree, cache, reading);
    while (const auto i = next()) {
      if (auto one = read_licensing(tree, context, selected[*i], reader,
                                    ReadFrom::file))
        found[*i] = std::move(*one);
    }
    const std::scoped_lock lock(mutex);
    std::ranges::move(reader.take_fresh(), std::back_inserter(fresh));
  });
  return fresh;
}

Found read_files(const tree::Tree& tree, const Context& context,
                 const std::vector<git::Entry>& selected,
                 const Reading& reading) {
  // For a few files, reading them is faster than loading the cache.
  constexpr std::size_t kFew = 16;
  const bool few = reading.memo != nullptr || tree.partial() ||
                   selected.size() * kFew < tree.entries().size();
  NoticeCache cache = few || tree.session() == nullptr
                          ? NoticeCache()
                          : NoticeCache(*tree.session());
  // If all files must be read, git lists the converted ones meanwhile;
  // otherwise it is asked only about the files that were read.
  std::future<Paths> asked;
  const bool all = !few && cache.empty();
  if (all) {
    asked = start_task(
        [&] { return tree.converted_among(clean_paths(tree, selected)); });
  }
  Found found(selected.size());
  std::vector<NoticeReader::Fresh> fresh =
      read_quickly(tree, context, selected, cache, reading, found);
  const Paths converted =
      all ? asked.get() : tree.converted_among(paths_of(fresh));
  // For an unchanged file that git converts, the blob is judged, so that work
  // tree, index and commit give the same findings.
  NoticeReader blobs(tree, cache);
  for (const std::size_t i : places_of(converted, selected))
    found[i] = read_licensing(tree, context, selected[i], blobs, ReadFrom::blob)
                   .value_or(check::FileLicensing());
  std::ranges::move(blobs.take_fresh(), std::back_inserter(fresh));
  keep(fresh, converted, cache);
  save_in_background(std::move(cache));
  std::erase_if(found, [](const check::FileLicensing& file) {
    return file.path.empty();
  });
  return found;
}

/// Whether the tree is what would be published now: a commit may be old, and
/// the index is not committed yet.
bool is_present(const tree::Tree& tree) {
  const tree::SourceKind kind = tree.source().kind;
  return kind != tree::SourceKind::revision && kind != tree::SourceKind::index;
}

}  // namespace

check::LicensingState read_state(const tree::Tree& tree,
                                 const std::vector<git::Entry>& selected,
                                 const Reading& reading) {
  const std::shared_ptr<const Context> shared =
      reading.memo != nullptr
          ? reading.memo->context_of(tree)
          : std::make_shared<const Context>(read_context(tree));
  const Context& context = *shared;
  check::LicensingState state = state_of(shared);
  state.partial = tree.partial() || selected.size() != tree.entries().size();
  // The facts about the tree and the files are independent, so they are read in
  // parallel.
  std::future<void> looked;
  if (!state.partial) {
    looked = start_task([&] { add_tree_facts(tree, context, state); });
  } else {
    keep_selected(state.terms_problems, selected);
    keep_selected(state.reuse_problems, selected);
  }
  Found files = read_files(tree, context, selected, reading);
  if (!reading.of_past) take_generated_marks(tree, files);
  if (looked.valid()) looked.get();
  state.files = std::move(files);
  find_terms_text(tree, selected, state);
  if (!state.partial && is_present(tree)) find_published(tree, state);
  return state;
}

check::LicensingState read_state(const tree::Tree& tree,
                                 const Reading& reading) {
  return read_state(tree, tree.entries(), reading);
}

}  // namespace tgpl::read
