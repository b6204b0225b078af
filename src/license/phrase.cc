// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/phrase.h"

#include <algorithm>

#include "base/text.h"

namespace tgpl::license {

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> out;
  for (const std::string_view word : split(text, ' ')) {
    if (!word.empty()) out.push_back(word);
  }
  return out;
}

bool is_any_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::binary_search(words, word);
}

bool has_any(std::string_view text, std::span<const std::string_view> phrases) {
  const std::string framed = cat({" ", text, " "});
  return std::ranges::any_of(phrases, [&](std::string_view phrase) {
    return !phrase.empty() &&
           framed.find(cat({" ", phrase, " "})) != std::string::npos;
  });
}

bool has_all(std::string_view text, std::span<const std::string_view> phrases) {
  const std::string framed = cat({" ", text, " "});
  return std::ranges::all_of(phrases, [&](std::string_view phrase) {
    return phrase.empty() ||
           framed.find(cat({" ", phrase, " "})) != std::string::npos;
  });
}

std::string erased(std::string text, std::string_view phrase) {
  const std::string framed = cat({" ", phrase, " "});
  for (std::size_t at = text.find(framed); at != std::string::npos;
       at = text.find(framed, at)) {
    text.replace(at, framed.size(), " ");
  }
  return text;
}

}  // namespace tgpl::license
