/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Edits of files, and the jobs that produce them.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/file.h"
#include "base/file_writer.h"

namespace tgpl::tree {

/// A change of a whole file: created, modified or deleted.
struct Edit {
  std::string path;
  std::string before;                 ///< "" for a new file
  std::optional<std::string> text;    ///< nullopt: the file is deleted
  std::optional<FileStamp> replaces;  ///< nullopt: the file is new
};

/// Computes the new text of a file from its old one; nullopt means that there
/// is no file. It is called separately for the texts in the index and in the
/// work tree. It must be idempotent. If it throws Error, the file stays
/// unchanged.
using TextChange = std::function<std::optional<std::string>(
    const std::optional<std::string>& before)>;

struct TextJob {
  std::string path;
  TextChange change;
};

using Failure = FileWriter::Failure;

struct Applied {
  std::vector<std::string> changed;  ///< sorted paths, including new files
  /// files that failed; all others were changed
  std::vector<Failure> failures;
};

/// Whether two texts of a file contain the same statements on licence and
/// holders. An edit of the index and of the work tree must keep them equal in
/// this sense.
using SayTheSame = std::function<bool(
    const std::string& path, const std::string& a, const std::string& b)>;

/// Receives each edit, to write it or to show it. May throw Error(io), which
/// counts as a failure of that file only.
using EditSink = std::function<void(const Edit&)>;

/// Returns a sink that writes files. Each file is replaced atomically. `folder`
/// must outlive it.
EditSink writer(const Folder& folder);

}  // namespace tgpl::tree
