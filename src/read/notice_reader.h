/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The statements of files in a tree: from the cache if their blob is known,
// otherwise by reading them.
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

/// From where an unchanged file is read.
enum class ReadFrom {
  file,  ///< from the work tree, if that is the source: much faster
  blob,  ///< always from the object store
};

/// Thrown for a file of WorkTree::unchecked() for which only git can tell
/// whether it is unchanged. The caller must then start again with a tree listed
/// by git.
struct Undecided {};

/// For use in one thread.
class NoticeReader {
 public:
  NoticeReader(const tree::Tree& tree, const NoticeCache& cache,
               const Reading& reading = {});

  /// Returns the statements in the entry; nullopt if it does not exist (any
  /// more) or is no regular file. Throws Error(io) if it cannot be read, or
  /// Undecided.
  std::optional<Shared<check::Statements>> read(const git::Entry& entry,
                                                ReadFrom from = ReadFrom::file);

  /// A record for a blob that was not in the cache.
  struct Fresh {
    const git::Entry* entry = nullptr;
    SharedText record;
    bool from_file = false;
    /// false: the file may have changed since it was read
    bool settled = true;
  };

  std::vector<Fresh> take_fresh() { return std::move(fresh_); }

 private:
  /// The statements shared by several files, encoded and decoded.
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
  /// record of the last file; a member to reuse its memory
  std::string record_;
};

}  // namespace tgpl::read
