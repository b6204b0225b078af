// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/shell_word.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"

namespace tgpl {

std::string shell_word(const std::string& text) {
  constexpr std::string_view kPlain = "./_-+@%,:";
  const bool plain = std::ranges::all_of(text, [&](char c) {
    return is_alnum(c) || kPlain.find(c) != std::string_view::npos;
  });
  if (plain) return text;
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + "'";
}

}  // namespace tgpl
