/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Years and holders for the header of a file, taken from its history.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "git/listing.h"
#include "git/repository.h"
#include "header/change.h"
#include "holders/file_history.h"

namespace tgpl::holders {

/// Which years a copyright line gets.
enum class Years {
  unset,
  none,
  first,  ///< year of the first commit; for an author, of their first
  range,  ///< from the first commit of the file to the last
  git,    ///< the same, but for an author from their first commit to their last
};

struct AuthorOptions {
  Years years = Years::unset;
  /// the authors of a file are its holders
  bool authors = false;
  /// in an update: remove all other holders
  bool only_authors = true;
  std::vector<std::string> named = {};  ///< holders in addition to the authors
  std::string given_years = {};  ///< if `years` is none: the years of all lines

  bool needs_history() const {
    return authors || (years != Years::unset && years != Years::none);
  }
};

/// For files that are not committed yet.
struct Present {
  int year = 0;
  std::string author;  ///< who would commit; "" if unknown
};

/// The authors and years of many files.
class FileAuthors {
 public:
  FileAuthors(AuthorOptions options, const Present& present,
              const std::vector<std::string>& paths,
              const std::vector<FileHistory>& histories);

  bool name_authors() const { return options_.authors; }

  /// The reason why the history cannot give the requested values for the file;
  /// "" if it can.
  std::string obstacle(const std::string& path) const;
  /// An author of the file who is not among `holders`; "" if all are, or if
  /// authors were not requested.
  std::string author_outside(const std::string& path,
                             const std::vector<std::string>& holders) const;
  /// Whether other people changed the file, and none of `holders` did. False if
  /// its history is incomplete or authors were not requested.
  bool is_only_by_others(const std::string& path,
                         const std::vector<std::string>& holders) const;
  /// Returns the copyright lines for a file without any. `holders` are those of
  /// the project; they are ignored if authors were requested, where the authors
  /// and the named holders are used.
  std::vector<std::string> copyrights(
      const std::string& path, const std::vector<std::string>& holders) const;
  /// Adapts a change of headers to this file: fills in its years and authors.
  header::Change change(const std::string& path, header::Change base) const;
  /// Number of files whose history is incomplete in this shallow clone.
  std::size_t cut_off() const;

 private:
  struct Author {
    std::string text;
    YearSpan years;
  };
  struct File {
    std::vector<Author> authors;  ///< without programs (bots)
    YearSpan years;
    bool cut_off = false;
  };

  static File file_of(const FileHistory& history, const Present& present);
  const File& file(const std::string& path) const;
  static YearSpan own_years(const File& file, std::string_view holder);
  std::string years_of(const File& file, std::string_view holder) const;

  AuthorOptions options_;
  std::map<std::string, File> files_;
};

/// Reads the history of all the files from git, in one run. Throws
/// Error(repository) if git fails.
FileAuthors read_file_authors(git::Session& session,
                              const std::vector<git::Entry>& entries,
                              const AuthorOptions& options, int year);

using ReadFileAuthors =
    std::function<FileAuthors(const std::vector<git::Entry>& entries)>;

}  // namespace tgpl::holders
