/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A licence text with its optional and replaceable parts, as a small program
// over words: the mark-up of the SPDX licence list, compiled.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tgpl::license {

/// The number of a word in the dictionary of a TextTable.
using WordId = std::uint16_t;

inline constexpr WordId kNoWord = 0xFFFF;    ///< not in the dictionary
inline constexpr WordId kMaxWords = 0xF000;  ///< numbers below are words

struct TextOp {
  enum class Kind : std::uint8_t {
    word,   ///< exactly the word `value`
    any,    ///< at most `value` words
    split,  ///< goes on here, or `value` steps ahead
    jump,   ///< goes on `value` steps ahead
  };
  Kind kind = Kind::word;
  std::uint16_t value = 0;

  bool operator==(const TextOp&) const = default;
};

enum class TextKind : std::uint8_t {
  license,    ///< the text of a licence
  exception,  ///< what is added to a licence with WITH
  header,     ///< the notice that a licence wants in files
};

struct TextTemplate {
  TextKind kind = TextKind::license;
  /// The ids that share the text: "GPL-3.0-only", "GPL-3.0-or-later". Of a
  /// header, the licences that it states.
  std::vector<std::string> ids;
  std::vector<TextOp> ops;
};

/// A word of the template in the order of its text.
struct TemplateWord {
  WordId word = kNoWord;
  std::uint16_t op = 0;
  /// 0 if the word must be there; else the same number for all words of one
  /// optional or replaceable part.
  std::uint16_t optional = 0;
  std::uint16_t any_before = 0;  ///< so many words may be put before this one
};

/// A place of a template where one of several wordings stands.
struct WordingChoice {
  std::size_t op = 0;  ///< its first step
  std::size_t wordings = 0;
};

/// All of them, those inside of wordings, too.
std::vector<WordingChoice> choices_of(const TextTemplate& text);

/// Of choices, by their first step, which wording is taken, counted from 0.
using ChosenWordings = std::map<std::size_t, std::size_t>;

/// The words of a template, those of optional parts included. Of several
/// wordings the one that is `chosen` must be there; if none is, the first is
/// taken as if it were optional.
std::vector<TemplateWord> words_of(const TextTemplate& text,
                                   const ChosenWordings& chosen = {});

}  // namespace tgpl::license
