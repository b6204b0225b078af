// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/text_template.h"

#include <algorithm>
#include <utility>

namespace tgpl::license {
namespace {

struct OpRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The wordings of the choice that begins with the split at `at`: each but the
/// last ends with a jump behind all of them. Empty if what is split is only
/// optional.
std::vector<OpRange> wordings_at(const TextTemplate& text, std::size_t at) {
  const auto is_choice = [&](std::size_t split) {
    const std::size_t target = split + text.ops[split].value;
    return target > split + 1 &&
           text.ops[target - 1].kind == TextOp::Kind::jump;
  };
  std::vector<OpRange> out;
  if (!is_choice(at)) return out;
  const std::size_t first_jump = at + text.ops[at].value - 1;
  const std::size_t end = first_jump + text.ops[first_jump].value;
  while (at < end && text.ops[at].kind == TextOp::Kind::split &&
         is_choice(at)) {
    const std::size_t jump = at + text.ops[at].value - 1;
    if (jump + text.ops[jump].value != end) break;
    out.push_back({at + 1, jump});
    at = jump + 1;
  }
  out.push_back({at, end});
  return out;
}

/// Reads the words in the order of the text.
class WordCollector {
 public:
  WordCollector(const TextTemplate& text, const ChosenWordings& chosen)
      : text_(text), chosen_(chosen) {}

  std::vector<TemplateWord> collect() {
    range({0, text_.ops.size()}, false);
    return std::move(out_);
  }

 private:
  void range(const OpRange& ops, bool inside) {
    for (std::size_t at = ops.begin; at < ops.end;) {
      const TextOp& op = text_.ops[at];
      switch (op.kind) {
        case TextOp::Kind::split:
          at = part(at, inside);
          break;
        case TextOp::Kind::jump:
          ++at;
          break;
        case TextOp::Kind::any:
          any_ = std::max(any_, op.value);
          ++at;
          break;
        case TextOp::Kind::word:
          out_.push_back({op.value, static_cast<std::uint16_t>(at),
                          inside ? part_ : std::uint16_t{0},
                          std::exchange(any_, std::uint16_t{0})});
          ++at;
          break;
      }
    }
  }

  /// The step after the optional part or the choice at `at`.
  std::size_t part(std::size_t at, bool inside) {
    if (!inside) ++part_;
    const std::vector<OpRange> wordings = wordings_at(text_, at);
    if (wordings.empty()) {
      const std::size_t end = at + text_.ops[at].value;
      range({at + 1, end}, true);
      return end;
    }
    const auto found = chosen_.find(at);
    if (found != chosen_.end()) {
      range(wordings[found->second], inside);
    } else {
      range(wordings[0], true);
      // "Any text" of the other wordings may stand here, too.
      for (std::size_t i = wordings[0].end; i < wordings.back().end; ++i) {
        const TextOp& op = text_.ops[i];
        if (op.kind == TextOp::Kind::any) any_ = std::max(any_, op.value);
      }
    }
    return wordings.back().end;
  }

  const TextTemplate& text_;
  const ChosenWordings& chosen_;
  std::vector<TemplateWord> out_;
  std::uint16_t part_ = 0;
  std::uint16_t any_ = 0;
};

}  // namespace

std::vector<WordingChoice> choices_of(const TextTemplate& text) {
  std::vector<WordingChoice> out;
  // The later wordings of a choice have a split before them, too.
  std::vector<bool> of_choice(text.ops.size(), false);
  for (std::size_t at = 0; at < text.ops.size(); ++at) {
    if (text.ops[at].kind != TextOp::Kind::split || of_choice[at]) continue;
    const std::vector<OpRange> wordings = wordings_at(text, at);
    if (wordings.empty()) continue;
    out.push_back({at, wordings.size()});
    for (const OpRange& wording : wordings) of_choice[wording.begin - 1] = true;
  }
  return out;
}

std::vector<TemplateWord> words_of(const TextTemplate& text,
                                   const ChosenWordings& chosen) {
  return WordCollector(text, chosen).collect();
}

}  // namespace tgpl::license
