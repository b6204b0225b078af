/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the history of a file gives to its header: years, and holders.
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
  first,  ///< of the first commit; of an author, their own first
  range,  ///< from the first commit of the file to the last
  git,    ///< the same, but of an author their own
};

struct AuthorOptions {
  Years years = Years::unset;
  bool authors = false;                 ///< who wrote a file is a holder of it
  bool only_authors = true;             ///< in an update: nobody else is
  std::vector<std::string> named = {};  ///< holders beside the authors
  std::string given_years = {};  ///< where `years` says none: for all lines

  bool needs_history() const {
    return authors || (years != Years::unset && years != Years::none);
  }
};

/// For files that are in no commit yet.
struct Present {
  int year = 0;
  std::string author;  ///< who would commit; "" if that is not known
};

/// Of many files, each with its history, in the same order.
class FileAuthors {
 public:
  FileAuthors(AuthorOptions options, const Present& present,
              const std::vector<std::string>& paths,
              const std::vector<FileHistory>& histories);

  bool name_authors() const { return options_.authors; }

  /// Why the history does not tell what is wanted of the file; "" if it does.
  std::string obstacle(const std::string& path) const;
  /// An author of the file who is not among `holders`; "" if all are, or if
  /// authors are not wanted.
  std::string author_outside(const std::string& path,
                             const std::vector<std::string>& holders) const;
  /// The copyright lines for a file that has none. `holders` are those of the
  /// project; where authors are wanted, these and the named ones count.
  std::vector<std::string> copyrights(
      const std::string& path, const std::vector<std::string>& holders) const;
  /// What a change of the header becomes for this file.
  header::Change change(const std::string& path, header::Change base) const;
  /// Files that are older than what this clone has of the history.
  std::size_t cut_off() const;

 private:
  struct Author {
    std::string text;
    YearSpan years;
  };
  struct File {
    std::vector<Author> authors;  ///< no programs
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

/// Asks git, once for all the files.
FileAuthors read_file_authors(git::Session& session,
                              const std::vector<git::Entry>& entries,
                              const AuthorOptions& options, int year);

using ReadFileAuthors =
    std::function<FileAuthors(const std::vector<git::Entry>& entries)>;

}  // namespace tgpl::holders
