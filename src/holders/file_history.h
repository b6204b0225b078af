/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Follows files through the history, to find out who wrote them and when.
// Commits come in with children before parents, and each file is followed
// through renames.
//
// For each commit still to come, the follower stores which files have which
// path there. A commit passes this on to its first parent, unchanged except for
// the paths that the commit touches; a merge passes those to its other parents
// too. So the cost of a commit is proportional to its changes.
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

/// A change that a commit made to a path, compared with its first parent.
struct Touch {
  char status = 'M';        ///< status letter of git: A, D, M, R, T
  std::string path;         ///< path after the commit
  std::string source = {};  ///< for R: the path before
  /// false if the content stayed: chmod, a rename without edit
  bool rewritten = true;
};

struct Commit {
  std::string id;
  std::vector<std::string> parents;
  /// the author, then people from Co-authored-by trailers
  std::vector<Person> authors;
  int year = 0;  ///< of the author date; 0 if it has none
  /// has parents that are missing in this shallow clone
  bool cut_off = false;
  std::vector<Touch> touches;
};

struct YearSpan {
  int first = 0;  ///< 0: unknown
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
  /// Each author once, in the order of their first contribution; empty if the
  /// file is in no commit.
  std::vector<FileAuthor> authors;
  /// The history of the file is incomplete in this shallow clone.
  bool cut_off = false;
};

/// Returns the paths that files of a merge have in another parent, if they
/// differ there; "" for a file that does not exist there.
using NamesInParent = std::function<std::vector<std::string>(
    const Commit& merge, const std::string& parent,
    const std::vector<std::string>& paths)>;

/// Collects the authors of files. Persons are identified by e-mail address,
/// ignoring case; the name is taken from the newest commit.
class FileFollower {
 public:
  /// Follows the files at `paths` in the commit `tip`. Without `names_in`,
  /// files are assumed to have the same path in all parents of a merge.
  FileFollower(const std::string& tip, const std::vector<std::string>& paths,
               NamesInParent names_in = {});

  void visit(const Commit& commit);
  /// Whether every file has been followed to its first commit.
  bool done() const { return known_in_.empty(); }
  /// The histories, in the order of the paths.
  std::vector<FileHistory> histories() const;

 private:
  using Files = std::vector<std::uint32_t>;
  using Paths = std::unordered_map<std::string, Files>;

  struct Credit {
    std::uint32_t person = 0;
    YearSpan years;
    /// number of the author's first commit, counted from the newest
    std::size_t earliest = 0;
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
