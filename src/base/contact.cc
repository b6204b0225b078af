// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/contact.h"

#include "base/text.h"

namespace tgpl {
namespace {

std::string_view without_comma(std::string_view name) {
  name = trim(name);
  while (name.ends_with(','))
    name = trim_right(name.substr(0, name.size() - 1));
  return name;
}

}  // namespace

Contact split_contact(std::string_view text) {
  text = trim(text);
  const std::size_t open = text.rfind('<');
  if (open == std::string_view::npos || !text.ends_with('>'))
    return {without_comma(text), {}};
  return {without_comma(text.substr(0, open)),
          trim(text.substr(open + 1, text.size() - open - 2))};
}

}  // namespace tgpl
