/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Sentences beside a licence text that change what it means: "You may not sell
// the Software", "The images are under CC-BY-NC-4.0".
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "license/find_notices.h"
#include "license/find_texts.h"
#include "license/text_words.h"

namespace tgpl::license {

/// The sentences, as words of `text`. Where licence texts are most of the
/// words, all sentences are looked at; else those close to one of them.
std::vector<WordRange> sentences_beside(std::string_view text,
                                        std::span<const TextWord> words,
                                        std::span<const FoundText> texts,
                                        std::span<const FoundNotice> notices);

}  // namespace tgpl::license
