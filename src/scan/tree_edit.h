/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// One file of the work tree, before and after; and what is to be done with it.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/file.h"

namespace tgpl::scan {

/// A whole file, new or changed or gone.
struct Edit {
  std::string path;
  std::string before;                 ///< "" for a new file
  std::optional<std::string> text;    ///< nothing: the file goes
  std::optional<FileStamp> replaces;  ///< nothing: the file is new
};

/// Takes each edit as it is ready: writes it, or shows it. May throw
/// Error(io), which is then told of that file alone.
using Carrier = std::function<void(const Edit&)>;

/// The carrier that writes; each file is old or new at any moment. `folder`
/// must outlive it.
Carrier writer(const Folder& folder);

}  // namespace tgpl::scan
