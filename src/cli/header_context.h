/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Options, files and messages shared by the header commands.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "header/edit.h"
#include "read/read_state.h"
#include "write/label.h"

namespace tgpl::cli {

/// Options on the comment style.
struct StyleArguments {
  std::string style;
  bool single_line = false;
  bool multi_line = false;

  void declare(Options& options);
  /// Only --style, for commands that find headers of every form.
  void declare_style(Options& options);
  /// Throws Error(usage) for an unknown style or contradicting options.
  write::StyleOptions options() const;
};

/// Options of commands that change files.
struct ChangeOptions {
  bool dry_run = false;
  bool nul = false;
  bool staged = false;
  std::vector<std::string> paths;

  void declare(Options& options);
};

/// Options that override the notice of TGPL.toml.
struct NoticeOptions {
  std::string license;
  std::vector<std::string> holders;
  std::vector<std::string> contributors;

  void declare(Options& options);
};

/// The tree and the selected files of a command.
struct HeaderContext {
  /// All files of the work tree, or those that match `paths`. Throws
  /// Error(repository) if there is no work tree, Error(usage) if a path matches
  /// nothing.
  HeaderContext(git::Session& session, const std::vector<std::string>& paths);
  /// The same, or with --staged the files of the next commit in the index.
  HeaderContext(git::Session& session, const ChangeOptions& options);

  /// The notice to write. Throws Error(usage) if licence or holder is unknown.
  header::Notice notice(const NoticeOptions& options) const;

  const std::vector<git::Entry>& selected() const {
    return some ? *some : tree.entries();
  }

  /// Those of `paths` that name a file, not a directory or a pattern.
  std::set<std::string> named(const std::vector<std::string>& paths) const;

  std::unique_ptr<const tree::Tree> opened;
  const tree::Tree& tree;
  read::Context context;
  std::optional<std::vector<git::Entry>> some;  ///< nullopt: all files
};

/// The messages of a header command.
struct HeaderVerb {
  std::string_view header;   ///< "added header": a header in a file
  std::string_view sidecar;  ///< "wrote": a FILE.license
  std::string_view nothing;  ///< "no headers to add"
};

/// Writes files, or on a dry run prints a patch (with -z nothing).
class Output {
 public:
  explicit Output(const ChangeOptions& options) : options_(options) {}

  /// Returns the sink for a dry run; an empty function if files are to be
  /// written.
  tree::EditSink sink() const;
  /// Prints what was done and returns the exit status.
  int finish(const HeaderVerb& verb, const HeaderContext& target,
             const tree::Applied& applied) const;

 private:
  const ChangeOptions& options_;
};

/// Throws Error(usage) unless `text` is "" or contains years.
void require_years(std::string_view text);

void tell_skipped(std::string_view path, std::string_view reason);

}  // namespace tgpl::cli
