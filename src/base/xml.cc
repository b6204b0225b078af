// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/xml.h"

#include <pugixml.hpp>
#include <sstream>

#include "base/inert.h"
#include "base/text.h"

namespace tgpl {
namespace {

std::string without_noncharacters(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
      out += "\xEF\xBF\xBD";
      at += 3;
      continue;
    }
    const std::size_t end = std::min(rest.find('\xEF', 1), rest.size());
    out += rest.substr(0, end);
    at += end;
  }
  return out;
}

/// Like printable(), but keeps line ends, which XML allows in text (but
/// normalises to spaces in attributes).
std::string printable_lines(std::string_view text) {
  std::string out;
  for (const Line& line : split_lines(text))
    out += printable(line.text) + std::string(line.end);
  return out;
}

void write(const XmlElement& element, pugi::xml_node parent) {
  pugi::xml_node node = parent.append_child(element.name.c_str());
  for (const auto& [name, value] : element.attributes)
    node.append_attribute(name.c_str())
        .set_value(printable(without_noncharacters(value)).c_str());
  if (!element.text.empty())
    node.text().set(
        printable_lines(without_noncharacters(element.text)).c_str());
  for (const XmlElement& child : element.children) write(child, node);
}

}  // namespace

XmlElement& XmlElement::add(std::string child, std::string content) {
  return children.emplace_back(
      XmlElement{std::move(child), std::move(content)});
}

void XmlElement::set(std::string attribute, std::string value) {
  attributes.emplace_back(std::move(attribute), std::move(value));
}

std::string to_text(const XmlElement& root) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  write(root, document);
  std::ostringstream out;
  document.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
  return inert(out.str(), Notation::xml);
}

}  // namespace tgpl
