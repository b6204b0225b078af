/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Who wrote a file, and when. Commits come in, children before their parents,
// and each file is followed through them under the names that it had.
//
// For each commit that is still to come, the follower keeps which files are
// known there under which path. A commit hands that on to its first parent,
// as it is but for the paths that differ; a merge hands those to its other
// parents too. So the cost of a commit is what it changed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tgpl::holders {

struct Person {
  std::string name;
  std::string email;

  bool operator==(const Person&) const = default;
};

/// What a commit did to one path, against its first parent.
struct Touch {
  char status = 'M';        ///< as git writes it: A, D, M, R, T
  std::string path;         ///< after the commit
  std::string source = {};  ///< of R: the path before
  bool rewritten = true;    ///< not if the bytes stayed: chmod, a pure move
};

struct Commit {
  std::string id;
  std::vector<std::string> parents;
  std::vector<Person> authors;  ///< the author, then who is named in trailers
  int year = 0;                 ///< of the author's date; 0 if it has none
  bool cut_off = false;         ///< there are parents, but not in this clone
  std::vector<Touch> touches;
};

struct YearSpan {
  int first = 0;  ///< 0: not known
  int last = 0;

  void add(int year);
  bool operator==(const YearSpan&) const = default;
};

struct FileAuthor {
  Person who;
  YearSpan years;

  bool operator==(const FileAuthor&) const = default;
};

struct FileHistory {
  /// One each, who came first first; empty if the file is in no commit.
  std::vector<FileAuthor> authors;
  /// The file is older than what this clone has of the history.
  bool cut_off = false;
};

/// Which names files of a merge have in one of its other parents, where it is
/// not the same name; "" for one that is not there.
using NamesInParent = std::function<std::vector<std::string>(
    const Commit& merge, const std::string& parent,
    const std::vector<std::string>& paths)>;

/// E-mail addresses tell persons apart, whatever their case; the name is that
/// of the newest commit.
class FileFollower {
 public:
  /// Follows `paths` as they are in the commit `tip`. Without `names_in`, files
  /// have one name in all parents of a merge.
  FileFollower(const std::string& tip, const std::vector<std::string>& paths,
               NamesInParent names_in = {});

  void visit(const Commit& commit);
  /// Whether every file has been followed to where it began.
  bool done() const { return known_in_.empty(); }
  /// In the order of the paths.
  std::vector<FileHistory> histories() const;

 private:
  using Files = std::vector<std::uint32_t>;
  using Paths = std::unordered_map<std::string, Files>;

  struct Credit {
    std::uint32_t person = 0;
    YearSpan years;
    std::size_t earliest = 0;  ///< number of the commit, counted backwards
  };
  struct Followed {
    std::vector<Credit> authors;
    bool cut_off = false;
  };

  static void add(Paths& paths, const std::string& path, const Files& files);
  void hand_on(const std::string& commit, Paths paths);
  void hand_to_others(const Commit& merge, const Paths& paths);
  void cut_off(const Paths& paths);
  void credit(const Files& files, const Commit& commit);
  std::uint32_t number_of(const Person& person);

  std::unordered_map<std::string, Paths> known_in_;
  std::vector<Followed> files_;
  std::vector<Person> persons_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::size_t visited_ = 0;
  NamesInParent names_in_;
};

}  // namespace tgpl::holders
