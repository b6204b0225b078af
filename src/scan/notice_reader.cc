// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/notice_reader.h"

#include <optional>
#include <string_view>

#include "scan/read_memory.h"

namespace tgpl::scan {

NoticeReader::NoticeReader(const Tree& tree, const NoticeCache& cache)
    : tree_(&tree), cache_(&cache), contents_(tree.reader()) {}

std::shared_ptr<const Said> NoticeReader::find_kept(const git::Entry& entry) {
  const std::optional<std::string_view> record = cache_->find(entry.oid);
  if (!record) return nullptr;
  const auto [known, is_new] = decoded_.try_emplace(record->data());
  if (!is_new) return known->second;
  if (const std::optional<FileNotices> file = decode(*record))
    known->second = std::make_shared<const Said>(said_by(*file, texts_));
  return known->second;
}

std::shared_ptr<const Said> NoticeReader::read(const git::Entry& entry,
                                               ReadFrom from) {
  if (!is_regular(entry)) return nullptr;
  const bool known = is_as_blob(*tree_, entry);
  ReadMemory* memory = tree_->memory().get();
  if (known) {
    auto kept = memory != nullptr ? memory->find(entry.oid) : find_kept(entry);
    if (kept) return kept;
  }
  const bool from_file = tree_->source().kind == SourceKind::work_tree &&
                         !entry.skipped && (!known || from == ReadFrom::file);
  const std::optional<std::string_view> bytes =
      from_file ? contents_.view(entry) : contents_.view_blob(entry);
  if (!bytes) return nullptr;
  const FileNotices said = notices_of(*bytes);
  if (known && memory != nullptr) return memory->add(entry.oid, said);
  if (known) fresh_.push_back({&entry, encode(said), from_file});
  return std::make_shared<const Said>(said_by(said, texts_));
}

bool is_as_blob(const Tree& tree, const git::Entry& entry) {
  if (entry.oid.empty()) return false;
  return tree.source().kind != SourceKind::work_tree || entry.clean ||
         entry.skipped;
}

}  // namespace tgpl::scan
