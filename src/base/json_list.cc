// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/json_list.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "base/inert.h"

namespace tgpl {
namespace {

std::string dump(const nlohmann::ordered_json& value, int indent) {
  return inert(value.dump(indent, ' ', false,
                          nlohmann::ordered_json::error_handler_t::replace),
               Notation::json);
}

}  // namespace

std::string json_text(const nlohmann::ordered_json& value, std::size_t indent) {
  std::string out;
  for (const char c : dump(value, 2)) {
    out += c;
    // Line ends inside strings are escaped; these are between values.
    if (c == '\n') out.append(indent, ' ');
  }
  return out;
}

std::string json_line(const nlohmann::ordered_json& value) {
  return dump(value, -1);
}

void JsonList::begin_element() {
  text_ += text_.empty() ? "[\n" : ",\n";
  text_.append(indent_ + 2, ' ');
}

void JsonList::add(const nlohmann::ordered_json& element) {
  begin_element();
  text_ += json_text(element, indent_ + 2);
}

void JsonList::add_line(const nlohmann::ordered_json& element) {
  begin_element();
  text_ += json_line(element);
}

std::string JsonList::take() {
  if (text_.empty()) return "[]";
  text_ += "\n" + std::string(indent_, ' ') + "]";
  return std::exchange(text_, {});
}

}  // namespace tgpl
