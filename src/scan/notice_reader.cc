// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/notice_reader.h"

#include <utility>

#include "scan/read_memory.h"

namespace tgpl::scan {

NoticeReader::NoticeReader(const Tree& tree, const NoticeCache& cache)
    : tree_(&tree), cache_(&cache), contents_(tree.reader()) {}

std::optional<FileNotices> NoticeReader::read(const git::Entry& entry,
                                              ReadFrom from) {
  if (!is_regular(entry)) return std::nullopt;
  const bool known = is_as_blob(*tree_, entry);
  ReadMemory* memory = tree_->memory().get();
  if (known) {
    std::optional<FileNotices> kept =
        memory != nullptr ? memory->find(entry.oid) : cache_->find(entry.oid);
    if (kept) return kept;
  }
  const bool from_file = tree_->source().kind == SourceKind::work_tree &&
                         !entry.skipped && (!known || from == ReadFrom::file);
  const std::optional<std::string_view> bytes =
      from_file ? contents_.view(entry) : contents_.view_blob(entry);
  if (!bytes) return std::nullopt;
  FileNotices said = notices_of(*bytes);
  if (known && memory != nullptr) {
    memory->add(entry.oid, said);
    return said;
  }
  if (known) fresh_.push_back({&entry, encode(said), from_file});
  return said;
}

bool is_as_blob(const Tree& tree, const git::Entry& entry) {
  if (entry.oid.empty()) return false;
  return tree.source().kind != SourceKind::work_tree || entry.clean ||
         entry.skipped;
}

}  // namespace tgpl::scan
