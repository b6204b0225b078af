// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/word_pattern.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "base/text.h"
#include "license/word_spelling.h"

namespace tgpl::license {
namespace {

constexpr int kMostSteps = 3000;

std::vector<std::string_view> tokens_of(std::string_view pattern) {
  std::vector<std::string_view> out;
  for (const std::string_view token : split(pattern, ' ')) {
    if (!token.empty()) out.push_back(token);
  }
  return out;
}

bool is_negation(WordHash word) {
  return word == word_hash("not") || word == word_hash("never") ||
         word == word_hash("neither") || word == word_hash("cannot");
}

}  // namespace

/// Writes the steps of a pattern.
class WordPattern::Compiler {
 public:
  Compiler(std::span<const PatternPiece> pieces,
           std::span<const std::string_view> names)
      : pieces_(pieces), names_(names) {}

  std::vector<Step> compile(std::string_view pattern) {
    expand(pattern);
    sequence();
    assert(at_ == tokens_.size());
    add(Step::Kind::end);
    return std::move(steps_);
  }

 private:
  void expand(std::string_view pattern) {
    for (const std::string_view token : tokens_of(pattern)) {
      if (!token.starts_with('$')) {
        tokens_.push_back(token);
        continue;
      }
      const auto piece =
          std::ranges::find(pieces_, token.substr(1), &PatternPiece::name);
      assert(piece != pieces_.end());
      expand(piece->pattern);
    }
  }

  std::string_view token() const {
    return at_ < tokens_.size() ? tokens_[at_] : std::string_view();
  }

  std::size_t add(Step::Kind kind, std::size_t value = 0, WordHash word = 0) {
    steps_.push_back({kind, word, value});
    return steps_.size() - 1;
  }

  void sequence() {
    while (at_ < tokens_.size()) {
      const std::string_view now = token();
      if (now == "]" || now == ")" || now == "|") return;
      ++at_;
      one(now);
    }
  }

  void one(std::string_view now) {
    if (now == "[") return optional();
    if (now == "(") return choice();
    if (now.starts_with('*'))
      return any(static_cast<std::size_t>(now[1] - '0'));
    if (now.starts_with('%')) {
      const auto name = std::ranges::find(names_, now.substr(1));
      assert(name != names_.end());
      add(Step::Kind::name, static_cast<std::size_t>(name - names_.begin()));
      return;
    }
    add(Step::Kind::word, 0, first_spelling(word_hash(now)));
  }

  void optional() { choices("]"); }

  void choice() {
    const std::vector<std::size_t> jumps = choices(")");
    // After the last wording there is none: no word is like this.
    add(Step::Kind::word, 0, 0);
    for (const std::size_t jump : jumps) steps_[jump].value = steps_.size();
  }

  /// All wordings up to the closing token; then goes on without one.
  std::vector<std::size_t> choices(std::string_view close) {
    std::vector<std::size_t> jumps;
    for (bool last = false; !last;) {
      const std::size_t split = add(Step::Kind::split);
      sequence();
      assert(token() == "|" || token() == close);
      last = token() == close;
      ++at_;
      jumps.push_back(add(Step::Kind::jump));
      steps_[split].value = steps_.size();
    }
    for (const std::size_t jump : jumps) steps_[jump].value = steps_.size();
    return jumps;
  }

  /// Rather no word than one: the rest is tried first.
  void any(std::size_t most) {
    std::vector<std::size_t> splits;
    for (std::size_t i = 0; i < most; ++i) {
      const std::size_t split = add(Step::Kind::split);
      splits.push_back(add(Step::Kind::jump));
      steps_[split].value = steps_.size();
      add(Step::Kind::any);
    }
    for (const std::size_t jump : splits) steps_[jump].value = steps_.size();
  }

  std::span<const PatternPiece> pieces_;
  std::span<const std::string_view> names_;
  std::vector<std::string_view> tokens_;
  std::size_t at_ = 0;
  std::vector<Step> steps_;
};

/// Tries one way after the other.
class WordPattern::Matcher {
 public:
  Matcher(const std::vector<Step>& steps, std::span<const TextWord> words,
          const PatternReader& reader)
      : steps_(steps), words_(words), reader_(reader) {}

  std::optional<PatternMatch> match(std::size_t at) {
    if (!run(0, at)) return std::nullopt;
    return std::move(out_);
  }

 private:
  bool run(std::size_t step, std::size_t at) {
    while (++taken_ < kMostSteps) {
      const Step& now = steps_[step];
      switch (now.kind) {
        case Step::Kind::end:
          out_.end = at;
          return true;
        case Step::Kind::jump:
          step = now.value;
          break;
        case Step::Kind::split:
          if (run(step + 1, at)) return true;
          step = now.value;
          break;
        case Step::Kind::any:
          if (at >= words_.size() || is_negation(words_[at].hash)) return false;
          ++at;
          ++step;
          break;
        case Step::Kind::word:
          if (at >= words_.size() || words_[at].hash != now.word) return false;
          ++at;
          ++step;
          break;
        case Step::Kind::name:
          return capture(now.value, step, at);
      }
    }
    return false;
  }

  bool capture(std::size_t name, std::size_t step, std::size_t at) {
    if (at >= words_.size()) return false;
    const auto found = reader_(name, at);
    if (!found) return false;
    out_.captures.push_back(*found);
    if (run(step + 1, found->end)) return true;
    out_.captures.pop_back();
    return false;
  }

  const std::vector<Step>& steps_;
  std::span<const TextWord> words_;
  const PatternReader& reader_;
  PatternMatch out_;
  int taken_ = 0;
};

WordPattern::WordPattern(std::string_view pattern,
                         std::span<const PatternPiece> pieces,
                         std::span<const std::string_view> names)
    : steps_(Compiler(pieces, names).compile(pattern)) {
  find_first_words();
}

void WordPattern::find_first_words() {
  std::vector<std::size_t> open = {0};
  std::vector<bool> seen(steps_.size());
  while (!open.empty()) {
    const std::size_t at = open.back();
    open.pop_back();
    if (seen[at]) continue;
    seen[at] = true;
    const Step& step = steps_[at];
    switch (step.kind) {
      case Step::Kind::word:
        if (step.word != 0) first_words_.push_back(step.word);
        break;
      case Step::Kind::jump:
        open.push_back(step.value);
        break;
      case Step::Kind::split:
        open.push_back(step.value);
        open.push_back(at + 1);
        break;
      case Step::Kind::any:
      case Step::Kind::name:
      case Step::Kind::end:
        first_words_.clear();
        return;
    }
  }
}

std::optional<PatternMatch> WordPattern::match(
    std::span<const TextWord> words, std::size_t at,
    const PatternReader& reader) const {
  return Matcher(steps_, words, reader).match(at);
}

}  // namespace tgpl::license
