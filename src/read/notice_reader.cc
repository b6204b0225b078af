// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/notice_reader.h"

#include "base/error.h"
#include "read/cache/history_memo.h"
#include "read/cache/read_ahead.h"

namespace tgpl::read {
namespace {

bool is_blob(tree::Content content) {
  if (content == tree::Content::unproven) throw Undecided();
  return content == tree::Content::blob;
}

}  // namespace

NoticeReader::NoticeReader(const tree::Tree& tree, const NoticeCache& cache,
                           const Reading& reading)
    : tree_(&tree),
      cache_(&cache),
      reading_(reading),
      contents_(tree.reader()) {}

const NoticeReader::Known& NoticeReader::share(const FileNotices& file) {
  record_.clear();
  encode(file, record_);
  const auto [known, is_new] = shared_.try_emplace(record_);
  if (is_new) known->second = {record_, Shared(statements_of(file, texts_))};
  return known->second;
}

bool NoticeReader::is_as_blob(const git::Entry& entry) {
  const tree::Content known = tree_->content_of(entry);
  if (known != tree::Content::unproven) return is_blob(known);
  tree::Content seen = known;
  try {
    seen = contents_.look(entry);
  } catch (const Error&) {  // git may consider it unchanged.
    throw Undecided();
  }
  return is_blob(seen);
}

std::optional<Shared<check::Statements>> NoticeReader::read(
    const git::Entry& entry, ReadFrom from) {
  if (!tree::is_regular(entry)) return std::nullopt;
  // Unproven files are checked when they are read.
  const bool late = from == ReadFrom::file &&
                    tree_->content_of(entry) == tree::Content::unproven;
  if (late && reading_.ahead != nullptr) {
    if (const ReadAhead::Row* row = reading_.ahead->find(entry.path)) {
      fresh_.push_back({&entry, row->record, true, row->settled});
      return row->statements;
    }
  }
  bool known = !late && is_as_blob(entry);
  HistoryMemo* memory = reading_.memo;
  if (known) {
    auto kept = memory != nullptr ? memory->find(entry.oid)
                                  : cache_->find(entry.oid, texts_);
    if (kept) return kept;
  }
  const bool from_file =
      tree_->is_on_disk(entry) && (!known || from == ReadFrom::file);
  const std::optional<tree::View> view =
      from_file ? contents_.view(entry) : contents_.view_blob(entry);
  if (!view) return std::nullopt;
  if (late) known = is_blob(view->content);
  const FileNotices file = notices_of(view->bytes);
  if (known && memory != nullptr) return memory->add(entry.oid, file);
  const Known& same = share(file);
  const bool settled = !view->stamp || is_settled(*view->stamp);
  if (known) fresh_.push_back({&entry, same.record, from_file, settled});
  return same.statements;
}

}  // namespace tgpl::read
