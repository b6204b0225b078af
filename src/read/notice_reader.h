/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the files of a tree say: from the cache where their blob is known, else
// by reading them.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/shared_text.h"
#include "read/cache/interned.h"
#include "read/cache/notice_cache.h"
#include "read/reading.h"
#include "tree/tree.h"

namespace tgpl::read {

/// Where the content of a file that is as the index has it is read.
enum class ReadFrom {
  file,  ///< the work tree, if that is the source: far quicker
  blob,  ///< the object store: what is in the repository, always
};

/// Thrown where a file of WorkTree::unchecked() looks so that only git can tell
/// whether it is clean: everything has to be read from a tree that git listed.
struct Undecided {};

/// For one thread.
class NoticeReader {
 public:
  NoticeReader(const tree::Tree& tree, const NoticeCache& cache,
               const Reading& reading = {});

  /// What the entry says; nothing if it is not there (any more), or is no
  /// regular file. Throws Error(io) if it cannot be read, or Undecided.
  std::optional<Shared<check::Statements>> read(const git::Entry& entry,
                                                ReadFrom from = ReadFrom::file);

  /// A record for a blob that the cache did not know.
  struct Fresh {
    const git::Entry* entry = nullptr;
    SharedText record;
    bool from_file = false;
    bool settled = true;  ///< else the file may have become another one
  };

  std::vector<Fresh> take_fresh() { return std::move(fresh_); }

 private:
  /// What several files say, as it is kept and as it is judged.
  struct Known {
    SharedText record;
    Shared<check::Statements> statements;
  };

  const Known& share(const FileNotices& file);
  bool is_as_blob(const git::Entry& entry);

  const tree::Tree* tree_;
  const NoticeCache* cache_;
  Reading reading_;
  tree::ContentReader contents_;
  std::vector<Fresh> fresh_;
  SharedTexts texts_;
  std::unordered_map<std::string, Known> shared_;  ///< by record
  std::string record_;  ///< of the last file; its room is used again
};

}  // namespace tgpl::read
