// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/holder_key.h"

#include <string_view>

#include "base/text.h"

namespace tgpl::license {

std::string words_key(const Holder& holder) {
  std::string words;
  for (const char c : to_lower(holder.text)) {
    if (!is_space(c))
      words += c;
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  }
  return words;
}

std::string before_brackets_key(const Holder& holder) {
  std::string words = words_key(holder);
  const std::string_view name = before_brackets(words);
  return name.empty() ? words : std::string(name);
}

}  // namespace tgpl::license
