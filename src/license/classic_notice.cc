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
    find_after_leads();
    find_labels();
    find_fixed();
    return result();
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

  /// Finds whole licence texts: MIT, BSD, ISC, zlib ...
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

  void find_after_leads() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (const Lead& lead : leads()) {
        const auto after = words_.phrase_at(i, lead.words);
        if (after && words_.is_statement(i, lead.strong || is_gnu_lead(i))) {
          read_after_lead(i, *after);
        }
      }
    }
  }

  /// "... redistribute it and/or modify it under ...".
  bool is_gnu_lead(std::size_t i) const {
    return i > 3 && words_.phrase_at(i, "modify it under").has_value() &&
           words_.phrase_at(i - 4, "redistribute it and or").has_value();
  }

  void read_after_lead(std::size_t begin, std::size_t i) {
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
      const bool label = before.ends_with('@') || words_.byte_after(i) == ':';
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
        const auto after = words_.phrase_at(i, fixed.words);
        if (!after || !words_.is_statement(i, fixed.strong)) continue;
        if (!fixed.then.empty() && !words_.follows(*after, 60, fixed.then)) {
          continue;
        }
        add(i, *after, std::string(fixed.expression), std::string(fixed.what),
            fixed.pointer);
      }
    }
  }

  bool is_clear(const Found& found) const {
    return !found.notice.expression.empty();
  }

  void make_unclear(Found& found, std::string_view why) {
    found.notice.what += cat({" ", why});
    found.notice.expression.clear();
  }

  void make_ambiguous_unclear() {
    std::vector<std::string> distinct;
    for (const Found& found : found_) {
      if (is_clear(found)) distinct.push_back(found.notice.expression);
    }
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()),
                   distinct.end());
    const bool choice = distinct.size() > 1 && words_.has_any(choice_phrases());
    const bool exception = words_.has_any(exception_phrases());
    for (Found& found : found_) {
      if (!is_clear(found)) continue;
      const bool gnu =
          found.notice.expression.find("GPL-") != std::string::npos;
      if (choice)
        make_unclear(found, "as one of several to choose from");
      else if (exception && gnu)
        make_unclear(found, "with an exception");
    }
  }

  /// Whether another notice makes this one redundant: it contains this one, is
  /// the same, or is more than a pointer while this one only points.
  bool is_redundant(const Found& found) const {
    return std::ranges::any_of(found_, [&](const Found& other) {
      if (&other == &found) return false;
      const bool within = found.begin >= other.begin &&
                          found.end <= other.end &&
                          (found.end - found.begin < other.end - other.begin ||
                           &other < &found);
      const bool pointed = found.pointer && (!other.pointer || &other < &found);
      const bool same =
          &other < &found &&
          found.notice.expression == other.notice.expression &&
          (is_clear(found) || found.notice.what == other.notice.what);
      return within || pointed || same;
    });
  }

  std::vector<ClassicNotice> result() {
    std::ranges::stable_sort(found_, {}, &Found::begin);
    make_ambiguous_unclear();
    std::vector<ClassicNotice> out;
    for (const Found& found : found_) {
      if (is_redundant(found)) continue;
      out.push_back(found.notice);
      out.back().points_elsewhere = found.pointer;
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
