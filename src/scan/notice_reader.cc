// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/notice_reader.h"

#include "scan/read_ahead.h"
#include "scan/read_memory.h"

namespace tgpl::scan {

NoticeReader::NoticeReader(const Tree& tree, const NoticeCache& cache)
    : tree_(&tree), cache_(&cache), contents_(tree.reader()) {}

const NoticeReader::Known& NoticeReader::share(const FileNotices& file) {
  record_.clear();
  encode(file, record_);
  const auto [known, is_new] = shared_.try_emplace(record_);
  if (is_new) known->second = {record_, Shared(said_by(file, texts_))};
  return known->second;
}

std::optional<Shared<check::Said>> NoticeReader::read(const git::Entry& entry,
                                                      ReadFrom from) {
  if (!is_regular(entry)) return std::nullopt;
  // An unchecked file is looked at when it is read.
  const bool late = entry.unchecked && from == ReadFrom::file;
  if (late && tree_->ahead() != nullptr) {
    if (const ReadAhead::Row* row = tree_->ahead()->find(entry.path)) {
      fresh_.push_back({&entry, row->record, true, row->settled});
      return row->said;
    }
  }
  const std::optional<FileStamp> stamp =
      entry.unchecked && !late ? contents_.stamp(entry) : std::nullopt;
  bool known = !late && tree_->is_as_blob(entry, stamp);
  ReadMemory* memory = tree_->memory().get();
  if (known) {
    auto kept = memory != nullptr ? memory->find(entry.oid)
                                  : cache_->find(entry.oid, texts_);
    if (kept) return kept;
  }
  const bool from_file = tree_->source().kind == SourceKind::work_tree &&
                         !entry.skipped && (!known || from == ReadFrom::file);
  const std::optional<View> view =
      from_file ? contents_.view(entry) : contents_.view_blob(entry);
  if (!view) return std::nullopt;
  if (late) known = tree_->is_as_blob(entry, view->stamp);
  const FileNotices file = notices_of(view->bytes);
  if (known && memory != nullptr) return memory->add(entry.oid, file);
  const Known& same = share(file);
  if (known) fresh_.push_back({&entry, same.record, from_file, view->settled});
  return same.said;
}

}  // namespace tgpl::scan
