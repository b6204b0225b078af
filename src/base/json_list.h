/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Writes long JSON lists element by element as text, so that 78,000 findings
// need no document tree in memory.
#pragma once

#include <cstddef>
#include <string>

#include <nlohmann/json_fwd.hpp>

namespace tgpl {

/// `value` as indented JSON; every line but the first is indented by `indent`
/// more spaces. Bytes that are not UTF-8 become U+FFFD, since JSON must be
/// UTF-8.
std::string json_text(const nlohmann::ordered_json& value, std::size_t indent);

/// `value` as JSON on one line. Invalid UTF-8 is replaced as in json_text().
std::string json_line(const nlohmann::ordered_json& value);

/// A JSON list as text, one element after another. The closing bracket is
/// indented by `indent` spaces, the elements by two more.
class JsonList {
 public:
  explicit JsonList(std::size_t indent) : indent_(indent) {}

  /// Appends an element as indented JSON (add) or on one line (add_line).
  void add(const nlohmann::ordered_json& element);
  void add_line(const nlohmann::ordered_json& element);
  /// Returns the text of the list and empties it.
  std::string take();

 private:
  void begin_element();

  std::size_t indent_;
  std::string text_;
};

}  // namespace tgpl
