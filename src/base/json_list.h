/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Long JSON lists as text, element by element: a document of 78,000 findings
// is never one tree in memory.
#pragma once

#include <cstddef>
#include <string>

#include <nlohmann/json_fwd.hpp>

namespace tgpl {

/// `value` on lines of its own, those behind the first indented by `indent`.
/// Bytes that are not UTF-8 become U+FFFD, for JSON must be UTF-8.
std::string json_text(const nlohmann::ordered_json& value, std::size_t indent);

/// The same on one line.
std::string json_line(const nlohmann::ordered_json& value);

/// A list whose elements are texts: "[", each on a line of its own, "]". The
/// brackets stand at `indent`, the elements two further in.
class JsonList {
 public:
  explicit JsonList(std::size_t indent) : indent_(indent) {}

  void add(const nlohmann::ordered_json& element);
  void add_line(const nlohmann::ordered_json& element);
  /// The whole list; it is empty then.
  std::string take();

 private:
  void begin_element();

  std::size_t indent_;
  std::string text_;
};

}  // namespace tgpl
