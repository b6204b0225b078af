// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/notice_reader.h"

#include "base/error.h"
#include "read/cache/history_memo.h"
#include "read/cache/read_ahead.h"

namespace tgpl::read {
namespace {

/// Whether an unchecked file that looks so is clean.
bool is_proven(const git::Entry& entry, const FileStamp& stamp) {
  const git::IndexedLook look = git::look_of(stamp);
  if (look == entry.look) return true;
  if (!git::is_surely_changed(entry.look, look)) throw Undecided();
  return false;
}

}  // namespace

NoticeReader::NoticeReader(const tree::Tree& tree, const NoticeCache& cache)
    : tree_(&tree), cache_(&cache), contents_(tree.reader()) {}

const NoticeReader::Known& NoticeReader::share(const FileNotices& file) {
  record_.clear();
  encode(file, record_);
  const auto [known, is_new] = shared_.try_emplace(record_);
  if (is_new) known->second = {record_, Shared(statements_of(file, texts_))};
  return known->second;
}

bool NoticeReader::is_as_blob(const git::Entry& entry) {
  if (entry.cleanness != git::Cleanness::unchecked)
    return read::is_as_blob(*tree_, entry);
  std::optional<FileStamp> stamp;
  try {
    stamp = contents_.stamp(entry);
  } catch (const Error&) {  // git may take it for clean.
    throw Undecided();
  }
  return stamp && is_proven(entry, *stamp);
}

std::optional<Shared<check::Statements>> NoticeReader::read(
    const git::Entry& entry, ReadFrom from) {
  if (!tree::is_regular(entry)) return std::nullopt;
  // What is unchecked is looked at when it is read.
  const bool late =
      entry.cleanness == git::Cleanness::unchecked && from == ReadFrom::file;
  if (late && tree_->ahead() != nullptr) {
    if (const ReadAhead::Row* row = tree_->ahead()->find(entry.path)) {
      fresh_.push_back({&entry, row->record, true, row->settled});
      return row->statements;
    }
  }
  bool known = !late && is_as_blob(entry);
  HistoryMemo* memory = tree_->memory().get();
  if (known) {
    auto kept = memory != nullptr ? memory->find(entry.oid)
                                  : cache_->find(entry.oid, texts_);
    if (kept) return kept;
  }
  const bool from_file = tree_->source().kind == tree::SourceKind::work_tree &&
                         !entry.skipped && (!known || from == ReadFrom::file);
  const std::optional<tree::View> view =
      from_file ? contents_.view(entry) : contents_.view_blob(entry);
  if (!view) return std::nullopt;
  if (late) known = is_proven(entry, *view->stamp);
  const FileNotices file = notices_of(view->bytes);
  if (known && memory != nullptr) return memory->add(entry.oid, file);
  const Known& same = share(file);
  const bool settled = !view->stamp || is_settled(*view->stamp);
  if (known) fresh_.push_back({&entry, same.record, from_file, settled});
  return same.statements;
}

bool is_as_blob(const tree::Tree& tree, const git::Entry& entry) {
  if (entry.oid.empty()) return false;
  return tree.source().kind != tree::SourceKind::work_tree || entry.skipped ||
         entry.cleanness == git::Cleanness::clean;
}

}  // namespace tgpl::read
