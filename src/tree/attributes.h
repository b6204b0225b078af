/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The .gitattributes that are used here, read from git once for all files.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/attributes.h"
#include "git/listing.h"

namespace tgpl::tree {

struct FileAttributes {
  std::string style;     ///< tgpl-style=NAME; "unset" for -tgpl-style
  std::string language;  ///< linguist-language=NAME
  std::optional<bool> generated = {};  ///< tgpl-generated, or -tgpl-generated
  bool marked = false;  ///< linguist-vendored or linguist-generated is set
};

class Attributes {
 public:
  Attributes() = default;
  explicit Attributes(const std::vector<git::Attribute>& attributes);
  Attributes(git::Session& session, const std::vector<git::Entry>& entries);

  const FileAttributes& of(std::string_view path) const;

 private:
  /// Does not contain files without attributes, which are most.
  std::map<std::string, FileAttributes, std::less<>> files_;
};

}  // namespace tgpl::tree
