// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/classic_notice.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "base/text.h"
#include "license/classic_phrases.h"
#include "license/license_name.h"
#include "license/passage.h"
#include "license/source_words.h"

namespace tgpl::license {
namespace {

constexpr std::size_t kHead = std::size_t{16} << 10;

class Finder {
 public:
  explicit Finder(std::string_view text) : words_(text) {}

  std::vector<ClassicNotice> find() {
    find_permissions();
    find_led();
    find_labels();
    find_fixed();
    return settled();
  }

 private:
  struct Found {
    ClassicNotice notice;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool pointer = false;
  };

  void add(std::size_t begin, std::size_t end, std::string expression,
           std::string what, bool pointer = false) {
    found_.push_back(
        {{std::move(expression), words_.line_of(begin), std::move(what)},
         begin,
         end,
         pointer});
  }

  /// Whole texts: MIT, BSD, ISC, zlib ...
  void find_permissions() {
    for (const Passage& passage : find_passages(words_.wording())) {
      const std::size_t begin = words_.wording().word_at(passage.begin);
      const std::size_t end = words_.wording().word_at(passage.end);
      if (words_.in_code(begin)) continue;
      const std::string_view kind =
          passage.modified ? "a changed text of " : "the permission notice of ";
      add(begin, end, passage.expression, cat({kind, passage.family}));
    }
  }

  void find_led() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (const Lead& lead : leads()) {
        const auto behind = words_.phrase_at(i, lead.words);
        if (behind && words_.is_statement(i, lead.strong || is_gnu_lead(i))) {
          take_led(i, *behind);
        }
      }
    }
  }

  /// "... redistribute it and/or modify it under ...".
  bool is_gnu_lead(std::size_t i) const {
    return i > 3 && words_.phrase_at(i, "modify it under").has_value() &&
           words_.phrase_at(i - 4, "redistribute it and or").has_value();
  }

  void take_led(std::size_t begin, std::size_t i) {
    const std::size_t stop = i + 9;
    while (i < stop) {
      if (const auto named = license_named_at(words_, i)) {
        return add(begin, named->next, named->exact ? named->expression : "",
                   words_.quoted(begin, named->next));
      }
      // "under the terms of version 2 of the GNU General Public License"
      const bool number =
          words_.word(i - 1) == "version" && !version_at(words_, i).empty();
      if (!is_filler(words_.word(i)) && !number) break;
      ++i;
    }
    // "Licensed under the Foo Public License": a licence, but which?
    const bool by_name = words_.word(begin) == "licensed" &&
                         words_.word(i) != "license" &&
                         words_.word(i - 1) == "the";
    for (std::size_t j = i + 1; by_name && j < i + 5; ++j) {
      if (words_.word(j) != "license") continue;
      return add(begin, j + 1, "", words_.quoted(begin, j + 1));
    }
  }

  /// "License: MIT" and "@license MIT", alone in a line of a comment.
  void find_labels() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (words_.word(i) != "license" || words_.is_spdx_line(i)) continue;
      const std::string_view before = words_.line_before(i);
      constexpr std::string_view kMarks = " \t/*#;%!-@:";
      const bool marked =
          before.find_first_not_of(kMarks) == std::string_view::npos &&
          !trim(before).empty();
      const bool label = before.ends_with('@') || words_.byte_behind(i) == ':';
      if (!marked || !label) continue;
      const auto named = license_named_at(words_, i + 1);
      if (!named || words_.line_of(i) != words_.line_of(i + 1)) continue;
      add(i, named->next, named->exact ? named->expression : "",
          words_.quoted(i, named->next));
    }
  }

  void find_fixed() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (const FixedNotice& fixed : fixed_notices()) {
        const auto behind = words_.phrase_at(i, fixed.words);
        if (!behind || !words_.is_statement(i, fixed.strong)) continue;
        if (!fixed.then.empty() && !words_.follows(*behind, 60, fixed.then)) {
          continue;
        }
        add(i, *behind, std::string(fixed.expression), std::string(fixed.what),
            fixed.pointer);
      }
    }
  }

  bool is_clear(const Found& one) const {
    return !one.notice.expression.empty();
  }

  void blur(Found& one, std::string_view why) {
    one.notice.what += cat({" ", why});
    one.notice.expression.clear();
  }

  void blur_choices() {
    std::vector<std::string> distinct;
    for (const Found& one : found_) {
      if (is_clear(one)) distinct.push_back(one.notice.expression);
    }
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()),
                   distinct.end());
    const bool choice = distinct.size() > 1 && words_.has_any(choice_phrases());
    const bool exception = words_.has_any(exception_phrases());
    for (Found& one : found_) {
      if (!is_clear(one)) continue;
      const bool gnu = one.notice.expression.find("GPL-") != std::string::npos;
      if (choice)
        blur(one, "as one of several to choose from");
      else if (exception && gnu)
        blur(one, "with an exception");
    }
  }

  /// What another notice already says: a part of it, or a pointer beside it.
  bool is_idle(const Found& one) const {
    return std::ranges::any_of(found_, [&](const Found& other) {
      if (&other == &one) return false;
      const bool within =
          one.begin >= other.begin && one.end <= other.end &&
          (one.end - one.begin < other.end - other.begin || &other < &one);
      const bool pointed = one.pointer && (!other.pointer || &other < &one);
      const bool same = &other < &one &&
                        one.notice.expression == other.notice.expression &&
                        (is_clear(one) || one.notice.what == other.notice.what);
      return within || pointed || same;
    });
  }

  std::vector<ClassicNotice> settled() {
    std::ranges::stable_sort(found_, {}, &Found::begin);
    blur_choices();
    std::vector<ClassicNotice> out;
    for (const Found& one : found_) {
      if (is_idle(one)) continue;
      out.push_back(one.notice);
      out.back().points_elsewhere = one.pointer;
    }
    return out;
  }

  SourceWords words_;
  std::vector<Found> found_;
};

}  // namespace

std::vector<ClassicNotice> find_classic_notices(std::string_view text) {
  return Finder(text.substr(0, kHead)).find();
}

}  // namespace tgpl::license
