/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What `check` said last, for when it is asked the same of the same work tree:
// then git has to find out that nothing changed, and nothing else is done.
//
// An answer holds where the program and the question are the same, git's index
// was not written since, git finds the same files changed and untracked, each
// of those looks as it did, and so does each file that is read as it lies
// there, and the published terms are the same. It is only kept where it came
// from nothing else: a run that asked git more than that, missed an object, or
// read a file that may have changed meanwhile, keeps none.
//
// The file, tgpl/answer:
//
//   "git-tgpl answer 1\n"
//   the checksum of all that follows this line (base/checksum.h), "\n"
//   ten fields; each is the number of its bytes, "\n", and they:
//     question   the program's file, the user, the work tree, the folder in it,
//                what was asked: a line each
//     index      how the file of git's index looks
//     changed    the tracked files that are changed, as git lists them
//     untracked  the files that are not tracked, as git lists them
//     loose      the paths that are read as they lie there, a NUL behind each
//     stamps     how those look, a line each; "gone " if one is not there
//     published  "", or "compared\n" and what for-each-ref says of the terms
//     out        what was printed
//     notes      the lines for note(), a NUL behind each
//     status     "0" or "1"
//
// Numbers are decimal digits; how a file looks is to_text() of its FileStamp.
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
  int status = 0;                  ///< of exit

  bool operator==(const CheckResult&) const = default;
};

class ResultCache {
 public:
  /// `question` is what was asked: two that may be answered in different ways
  /// differ in it. Loads what is kept; anything but an answer to this question
  /// by this program is as good as none.
  ResultCache(git::Session& session, std::string_view question);

  /// Whether there is an answer that may hold. Asks nobody.
  bool may_hold() const { return record_.has_value(); }

  /// The answer, if it holds where git finds these lists.
  std::optional<CheckResult> find(const git::WorkTreeLists& lists) const;

  /// To be called when `tree` is listed and none of its files is read.
  /// Which files are read as they lie there will stand in `log`.
  void begin(const tree::Tree& tree, const git::WorkTreeLists& lists,
             std::shared_ptr<const tree::ReadLog> log);

  /// Keeps the answer that was found since begin(), if that may be. A git
  /// directory that cannot be written to is no error.
  void keep(const check::LicensingState& state,
            const CheckResult& answer) const;

 private:
  /// What an answer depends on beside the question.
  struct CacheKey {
    std::string index;    ///< how the file of the index looks
    std::string changed;  ///< as git lists them
    std::string untracked;
    std::string loose;      ///< the paths whose content no blob id tells
    std::string stamps;     ///< how those files look
    std::string published;  ///< the refs of published terms; "" = not looked at
  };
  struct Record {
    CacheKey key;
    CheckResult answer;
  };

  std::optional<Record> load() const;
  /// Adds the files that were read in the work tree; false where one of them
  /// may have become another.
  bool add_read_files(CacheKey& key) const;

  git::Session& session_;
  const git::Repository& repository_;
  std::optional<CacheFolder> folder_;  ///< nothing: no answer is kept
  std::string question_;
  std::string index_;
  std::optional<Record> record_;
  std::optional<CacheKey> begun_;
  std::shared_ptr<const tree::ReadLog> log_;  ///< of what is read since
  std::size_t commands_ = 0;                  ///< that git had run at begin()
};

}  // namespace tgpl::read
