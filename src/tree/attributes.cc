// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/attributes.h"

namespace tgpl::tree {
namespace {

void take_in(const git::Attribute& attribute, FileAttributes& file) {
  const std::string& value = attribute.value;
  const bool is_true = value == "set" || value == "true";
  if (attribute.name == "tgpl-style") {
    file.style = value;
  } else if (attribute.name == "linguist-language") {
    file.language = value;
  } else if (attribute.name == "tgpl-generated") {
    file.generated = is_true;
  } else if (is_true) {
    file.marked = true;
  }
}

std::vector<git::Attribute> ask_git(git::Session& session,
                                    const std::vector<git::Entry>& entries) {
  std::vector<std::string> paths;
  paths.reserve(entries.size());
  for (const git::Entry& entry : entries) paths.push_back(entry.path);
  return git::attributes_of(
      session,
      {"linguist-generated", "linguist-language", "linguist-vendored",
       "tgpl-generated", "tgpl-style"},
      paths);
}

}  // namespace

Attributes::Attributes(const std::vector<git::Attribute>& attributes) {
  for (const git::Attribute& attribute : attributes)
    take_in(attribute, files_[attribute.path]);
}

Attributes::Attributes(git::Session& session,
                       const std::vector<git::Entry>& entries)
    : Attributes(ask_git(session, entries)) {}

const FileAttributes& Attributes::of(std::string_view path) const {
  static const FileAttributes kNone;
  const auto found = files_.find(path);
  return found == files_.end() ? kNone : found->second;
}

}  // namespace tgpl::tree
