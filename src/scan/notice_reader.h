/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the files of a tree say: from the cache where their blob is known, else
// by reading them.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "scan/notice_cache.h"
#include "scan/said.h"
#include "scan/tree_reader.h"

namespace tgpl::scan {

/// Where the content of a file that is as the index has it is read.
enum class ReadFrom {
  file,  ///< the work tree, if that is the source: far quicker
  blob,  ///< the object store: what is in the repository, always
};

/// For one thread.
class NoticeReader {
 public:
  NoticeReader(const Tree& tree, const NoticeCache& cache);

  /// What the entry says; null if it is not there (any more), or is no
  /// regular file. Throws Error(io) if it cannot be read.
  std::shared_ptr<const Said> read(const git::Entry& entry,
                                   ReadFrom from = ReadFrom::file);

  /// A record for a blob that the cache did not know.
  struct Fresh {
    const git::Entry* entry = nullptr;
    std::string record;
    bool from_file = false;
  };

  std::vector<Fresh> take_fresh() { return std::move(fresh_); }

 private:
  /// Null if that is not known.
  std::shared_ptr<const Said> find_kept(const git::Entry& entry);

  const Tree* tree_;
  const NoticeCache* cache_;
  ContentReader contents_;
  std::vector<Fresh> fresh_;
  SharedTexts texts_;
  /// By the place of the record in the cache, where each is there once.
  std::unordered_map<const char*, std::shared_ptr<const Said>> decoded_;
};

/// Whether the content of the entry is that of its blob.
bool is_as_blob(const Tree& tree, const git::Entry& entry);

}  // namespace tgpl::scan
