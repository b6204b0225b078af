// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/xml.h"

#include <pugixml.hpp>
#include <sstream>

#include "base/text.h"

namespace tgpl {

std::string xml_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
      out += "\xEF\xBF\xBD";
      at += 3;
    } else {
      out += text[at++];
    }
  }
  return printable(out);
}

void set_attribute(pugi::xml_node node, const char* name,
                   const std::string& value) {
  node.append_attribute(name).set_value(value.c_str());
}

void add_declaration(pugi::xml_document& document) {
  const pugi::xml_node declaration =
      document.append_child(pugi::node_declaration);
  set_attribute(declaration, "version", "1.0");
  set_attribute(declaration, "encoding", "UTF-8");
}

std::string to_text(const pugi::xml_document& document) {
  std::ostringstream out;
  document.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
  return out.str();
}

}  // namespace tgpl
