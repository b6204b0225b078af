/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the header commands share: options, the files they are about, and how
// they tell what they did.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "header/edit.h"
#include "read/read_state.h"
#include "write/label.h"

namespace tgpl::cli {

/// How a comment is written.
struct StyleArguments {
  std::string style;
  bool single_line = false;
  bool multi_line = false;

  void declare(Options& options);
  /// Throws Error(usage).
  write::StyleOptions options() const;
};

/// What a command that changes files takes.
struct ChangeOptions {
  bool dry_run = false;
  bool nul = false;
  bool staged = false;
  std::vector<std::string> paths;

  void declare(Options& options);
};

/// What a header says, where it is not what TGPL.toml says.
struct NoticeOptions {
  std::string license;
  std::vector<std::string> holders;
  std::vector<std::string> contributors;

  void declare(Options& options);
};

/// The tree, and the files that the command is about.
struct HeaderContext {
  /// All files of the work tree, or those that `paths` select.
  HeaderContext(git::Session& session, const std::vector<std::string>& paths);
  /// The same or, with --staged, those of the next commit, in the index.
  HeaderContext(git::Session& session, const ChangeOptions& options);

  /// Throws Error(usage) where licence or holder is not known.
  header::Notice notice(const NoticeOptions& options) const;

  const std::vector<git::Entry>& selected() const {
    return some ? *some : tree.entries();
  }

  std::unique_ptr<const tree::Tree> opened;
  const tree::Tree& tree;
  read::Context context;
  std::optional<std::vector<git::Entry>> some;  ///< nothing: all of the tree
};

/// Writes into the tree; on a dry run prints a patch, or with -z nothing.
class Output {
 public:
  explicit Output(const ChangeOptions& options) : options_(options) {}

  /// None where the edits are written.
  tree::EditSink sink() const;
  /// Tells what was done, and gives back the exit status.
  int finish(std::string_view verb, const tree::Applied& applied) const;

 private:
  const ChangeOptions& options_;
};

/// Throws Error(usage) unless `text` is years, or "".
void require_years(std::string_view text);

void tell_left_alone(std::string_view path, std::string_view reason);

}  // namespace tgpl::cli
