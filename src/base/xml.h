/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Writes XML.
#pragma once

#include <list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tgpl {

/// An element with its attributes and children. Text that XML 1.0 cannot
/// represent is written in visible form: control characters and invalid UTF-8
/// as printable() does, U+FFFE and U+FFFF as U+FFFD.
struct XmlElement {
  std::string name;
  std::string text = {};
  std::vector<std::pair<std::string, std::string>> attributes = {};
  std::list<XmlElement> children = {};

  /// Appends a child and returns it. The reference is valid as long as this
  /// element.
  XmlElement& add(std::string child, std::string content = {});
  void set(std::string attribute, std::string value);
};

/// The whole document in UTF-8, indented by two spaces per level.
std::string to_text(const XmlElement& root);

}  // namespace tgpl
