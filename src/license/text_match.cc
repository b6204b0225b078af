// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/text_match.h"

#include <algorithm>
#include <utility>

namespace tgpl::license {
namespace {

/// Runs all ways through a template at once, word by word.
class Matcher {
 public:
  Matcher(const TextTable& table, const TextTemplate& text,
          std::span<const WordId> words)
      : table_(table),
        ops_(text.ops),
        words_(words),
        seen_(text.ops.size(), 0) {}

  std::optional<TemplateMatch> match(WordRange starts) {
    for (std::size_t at = starts.begin; at <= words_.size(); ++at) {
      next_.clear();
      ++round_;
      for (const Thread& thread : now_) consume(thread, at);
      const bool may_start =
          !found_ && at < std::min(starts.end, words_.size());
      if (may_start) add({0, 0, at, 0}, at, Entered::start);
      std::swap(now_, next_);
      if (now_.empty() && !may_start) break;
    }
    return found_;
  }

 private:
  struct Thread {
    std::size_t op = 0;
    std::size_t any = 0;  ///< words that the replaceable part has so far
    std::size_t start = 0;
    std::size_t replaced = 0;
  };

  enum class Entered { start, after_word, after_any };

  /// Moves a thread over the word before `at`.
  void consume(const Thread& thread, std::size_t at) {
    const TextOp& op = ops_[thread.op];
    const WordId word = words_[at - 1];
    if (op.kind == TextOp::Kind::word) {
      if (op.value != word) return;
      Thread next = thread;
      ++next.op;
      return add(next, at, Entered::after_word);
    }
    if (thread.any == op.value || table_.is_limit(word)) return;
    Thread next = thread;
    ++next.any;
    ++next.replaced;
    add(next, at, Entered::after_any);
  }

  /// Adds the thread, or what it splits into, to those that wait for a word.
  void add(Thread thread, std::size_t at, Entered entered) {
    while (true) {
      if (thread.op == ops_.size()) return accept(thread, at, entered);
      if (seen_[thread.op] == round_) return;
      seen_[thread.op] = round_;
      const TextOp& op = ops_[thread.op];
      switch (op.kind) {
        case TextOp::Kind::word:
          next_.push_back(thread);
          return;
        case TextOp::Kind::jump:
          thread.op += op.value;
          break;
        case TextOp::Kind::split: {
          Thread first = thread;
          ++first.op;
          add(first, at, entered);
          thread.op += op.value;
          break;
        }
        case TextOp::Kind::any:
          // A text begins with one of its own words.
          if (entered != Entered::start) next_.push_back(thread);
          ++thread.op;
          thread.any = 0;
          break;
      }
    }
  }

  void accept(const Thread& thread, std::size_t at, Entered entered) {
    // A text ends with one of its own words.
    if (entered != Entered::after_word) return;
    if (found_ && found_->words.begin < thread.start) return;
    found_ = TemplateMatch{{thread.start, at}, thread.replaced};
  }

  const TextTable& table_;
  const std::vector<TextOp>& ops_;
  std::span<const WordId> words_;
  std::vector<Thread> now_;
  std::vector<Thread> next_;
  std::vector<std::size_t> seen_;
  std::size_t round_ = 0;
  std::optional<TemplateMatch> found_;
};

}  // namespace

std::optional<TemplateMatch> match_template(const TextTable& table,
                                            const TextTemplate& text,
                                            std::span<const WordId> words,
                                            WordRange starts) {
  return Matcher(table, text, words).match(starts);
}

}  // namespace tgpl::license
