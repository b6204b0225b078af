/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// One file, before and after; and what is to be done with it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/file.h"
#include "base/file_writer.h"

namespace tgpl::tree {

/// A whole file, new or changed or gone.
struct Edit {
  std::string path;
  std::string before;                 ///< "" for a new file
  std::optional<std::string> text;    ///< nothing: the file goes
  std::optional<FileStamp> replaces;  ///< nothing: the file is new
};

/// The text that becomes of a text; nothing stands for no file. It is asked of
/// each place that holds the file, index and work tree, and asked again of its
/// own answer it changes nothing. May throw Error: the file stays.
using TextChange = std::function<std::optional<std::string>(
    const std::optional<std::string>& before)>;

struct TextJob {
  std::string path;
  TextChange change;
};

using Failure = FileWriter::Failure;

struct Applied {
  std::vector<std::string> changed;  ///< paths, sorted; new files too
  std::vector<Failure> failures;     ///< the others were done all the same
};

/// Whether two texts that a file has say the same about licence and holders:
/// what an edit of the index and of the work tree has to keep true.
using SayTheSame = std::function<bool(
    const std::string& path, const std::string& a, const std::string& b)>;

/// Takes each edit as it is ready: writes it, or shows it. May throw
/// Error(io), which is then told of that file alone.
using EditSink = std::function<void(const Edit&)>;

/// The carrier that writes; each file is old or new at any moment. `folder`
/// must outlive it.
EditSink writer(const Folder& folder);

}  // namespace tgpl::tree
