/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A small language of patterns over words, for notices that people write:
//
//   licensed under [the] ( terms | conditions ) of *2 %license
//
// A word stands for itself, as text_words.h reads it; of ( a | b ) one is
// there, of [ a | b ] one or none; *2 stands for at most two words, as few as
// possible; $name for a piece of pattern that a table defines; %name for what a
// reader makes of the words there. Everything is separated by spaces.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "license/text_words.h"

namespace tgpl::license {

/// A piece of pattern with a name: "$the".
struct PatternPiece {
  std::string_view name;
  std::string_view pattern;
};

/// What a reader made of some words.
struct PatternCapture {
  std::string value;
  std::size_t end = 0;  ///< the word after the last one
  bool clear = true;    ///< false if the words may mean several things
};

/// Reads the words from `at` on, for the n-th of the names of a pattern;
/// nullopt if they are not what the name stands for.
using PatternReader = std::function<std::optional<PatternCapture>(
    std::size_t name, std::size_t at)>;

struct PatternMatch {
  std::size_t end = 0;
  std::vector<PatternCapture> captures;
};

class WordPattern {
 public:
  /// `names` are the names that may follow '%', without it; they are numbered.
  /// Asserts that the pattern is well-formed: patterns are not input.
  WordPattern(std::string_view pattern, std::span<const PatternPiece> pieces,
              std::span<const std::string_view> names);

  /// The words that it can begin with; empty if it can begin with any.
  const std::vector<WordHash>& first_words() const { return first_words_; }

  /// The first way in which it matches the words from `at` on. Bounded: a
  /// pattern that has too many ways does not match.
  std::optional<PatternMatch> match(std::span<const TextWord> words,
                                    std::size_t at,
                                    const PatternReader& reader) const;

 private:
  struct Step {
    enum class Kind : std::uint8_t { word, any, name, split, jump, end };
    Kind kind = Kind::end;
    WordHash word = 0;
    std::size_t value = 0;  ///< of a split, jump or name: where, or which
  };

  class Compiler;
  class Matcher;

  void find_first_words();

  std::vector<Step> steps_;
  std::vector<WordHash> first_words_;
};

}  // namespace tgpl::license
