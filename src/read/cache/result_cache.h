/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Caches the last result of `check` on a work tree. If git finds nothing
// changed, the next run prints it again and does nothing else.
//
// A result is valid if program and question are the same, git's index was not
// written, git lists the same changed and untracked files, the stat data of
// those files and of all others that are not read from blobs is the same, and
// so are the published terms. A result is stored only if it depends on nothing
// else: not if the run used other information from git, missed an object, or
// read a file that may have changed in the meantime.
//
// The file, tgpl/answer:
//
//   "git-tgpl answer 1\n"
//   checksum of everything after this line (base/checksum.h), "\n"
//   ten fields; each is its number of bytes, "\n", and the bytes:
//     question   one per line: stat data of the program, user and group id,
//                work tree, directory in it, the question
//     index      stat data of git's index
//     changed    changed tracked files, as git lists them
//     untracked  untracked files, as git lists them
//     loose      paths that are read from disk, each followed by NUL
//     stamps     stat data of those files, a line each; "gone " if missing
//     published  "", or "compared\n" and the terms from for-each-ref
//     out        standard output
//     notes      lines for note(), each followed by NUL
//     status     exit status, "0" or "1"
//
// Numbers are decimal; stat data is written by to_text() of FileStamp.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/state.h"
#include "git/listing.h"
#include "git/session.h"
#include "read/cache/cache_folder.h"
#include "tree/work_tree.h"

namespace tgpl::read {

struct CheckResult {
  std::string out;                 ///< for standard output
  std::vector<std::string> notes;  ///< lines for note(), without NUL
  int status = 0;                  ///< exit status

  bool operator==(const CheckResult&) const = default;
};

class ResultCache {
 public:
  /// Loads the cached result. `question` must differ for calls whose results
  /// may differ. A result for another question or from another program is
  /// ignored.
  ResultCache(git::Session& session, std::string_view question);

  /// Whether there is a result that may be valid. Runs nothing.
  bool may_hold() const { return record_.has_value(); }

  /// Returns the result if it is valid for these lists from git; else nullopt.
  std::optional<CheckResult> find(const git::WorkTreeLists& lists) const;

  /// Must be called after `tree` is listed and before its files are read. `log`
  /// will contain the files that are read from disk.
  void begin(const tree::Tree& tree, const git::WorkTreeLists& lists,
             std::shared_ptr<const tree::ReadLog> log);

  /// Stores the result computed since begin(), if it may be cached. Failure to
  /// write is ignored.
  void keep(const check::LicensingState& state,
            const CheckResult& answer) const;

 private:
  /// What a result depends on, besides the question.
  struct CacheKey {
    std::string index;    ///< stat data of the index
    std::string changed;  ///< as git lists them
    std::string untracked;
    std::string loose;      ///< paths that are not read from blobs
    std::string stamps;     ///< stat data of those files
    std::string published;  ///< published terms; "" = not compared
  };
  struct Record {
    CacheKey key;
    CheckResult answer;
  };

  std::optional<Record> load() const;
  /// Adds the files that were read from disk. Returns false if one of them may
  /// have changed since.
  bool add_read_files(CacheKey& key) const;

  git::Session& session_;
  const git::Repository& repository_;
  std::optional<CacheFolder> folder_;  ///< nothing: no answer is kept
  std::string question_;
  std::string index_;
  std::optional<Record> record_;
  std::optional<CacheKey> begun_;
  std::shared_ptr<const tree::ReadLog> log_;  ///< files read since begin()
  /// number of git commands before begin()
  std::size_t commands_ = 0;
};

}  // namespace tgpl::read
