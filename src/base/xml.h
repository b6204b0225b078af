/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// XML to be written.
#pragma once

#include <list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tgpl {

/// What XML 1.0 cannot hold becomes visible: it has no control characters, not
/// even escaped, no bytes that are not UTF-8, and neither U+FFFE nor U+FFFF.
struct XmlElement {
  std::string name;
  std::string text = {};
  std::vector<std::pair<std::string, std::string>> attributes = {};
  std::list<XmlElement> children = {};

  /// The new last child; good as long as this element.
  XmlElement& add(std::string child, std::string content = {});
  void set(std::string attribute, std::string value);
};

/// A whole document in UTF-8, two spaces a level.
std::string to_text(const XmlElement& root);

}  // namespace tgpl
