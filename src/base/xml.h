/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What every XML document of ours needs beside pugixml itself.
#pragma once

#include <string>
#include <string_view>

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace tgpl {

/// What XML 1.0 can hold: it has no control characters, not even escaped, no
/// bytes that are not UTF-8, and neither U+FFFE nor U+FFFF.
std::string xml_text(std::string_view text);

/// `value` must be fit for XML, see xml_text.
void set_attribute(pugi::xml_node node, const char* name,
                   const std::string& value);

/// <?xml version="1.0" encoding="UTF-8"?>, to be added first.
void add_declaration(pugi::xml_document& document);

/// The document as UTF-8, two spaces a level.
std::string to_text(const pugi::xml_document& document);

}  // namespace tgpl
