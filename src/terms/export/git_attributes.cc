// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// A block of .gitattributes, for 'git check-attr' and tools built on it. The
// last line that matches counts there, and the first scope here: so the
// scopes stand in reverse. What has no answer is unspecified, "!train-ai".
#include <algorithm>
#include <vector>

#include "base/text.h"
#include "terms/export/format.h"
#include "terms/export/labels.h"
#include "terms/export/strictness.h"
#include "terms/scope.h"

namespace tgpl::terms::exports {
namespace {

/// A pattern of git that matches at least what ours does.
struct Pattern {
  std::string text;
  bool exact = true;
};

std::string escaped(char c) {
  // '[', '?' and '\' mean something in a pattern of git, and nothing in ours.
  constexpr std::string_view kSpecial = "*?[\\";
  return kSpecial.find(c) == std::string_view::npos ? std::string(1, c)
                                                    : std::string{'\\', c};
}

/// Whether the stars from `start` to `end` are "**" as git knows it: all of a
/// name of a folder or file.
bool stands_alone(std::string_view pattern, std::size_t start,
                  std::size_t end) {
  return (start == 0 || pattern[start - 1] == '/') &&
         (end == pattern.size() || pattern[end] == '/');
}

/// All below the folder where it stops being sayable.
Pattern widened(std::string text) {
  text.resize(text.rfind('/') + 1);
  return {text + "**", false};
}

Pattern git_pattern(std::string_view pattern) {
  std::string text = "/";
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '*') {
      if (pattern[i] == '\\' && i + 1 < pattern.size()) ++i;
      text += escaped(pattern[i]);
      continue;
    }
    const std::size_t end =
        std::min(pattern.find_first_not_of('*', i), pattern.size());
    if (end - i > 1 && !stands_alone(pattern, i, end))
      return widened(std::move(text));
    text += end - i > 1 ? "**" : "*";
    i = end - 1;
  }
  return {text};
}

/// git takes a pattern in the quotes of C.
std::string quoted(const std::string& pattern) {
  std::string out = "\"";
  for (const char c : pattern) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string attribute(std::string_view name, Usage usage) {
  if (usage == Usage::unknown) return cat({" !", name});
  return cat({" ", name, "=", to_string(usage)});
}

std::string line(const std::string& pattern, const Uses& uses) {
  return cat({pattern, attribute(kOwnWords.train_ai, uses.train_ai),
              attribute(kOwnWords.ai_use, uses.ai_use),
              attribute(kOwnWords.search, uses.search), "\n"});
}

std::string print(const Subject& subject) {
  const Terms& terms = subject.terms;
  const Uses all = whole_uses(terms);
  std::string out =
      "# Training terms, from TGPL.toml, which counts. No forge and no "
      "crawler\n"
      "# is known to read these attributes; 'git check-attr' does.\n";
  out += line("*", terms.usage);
  // A pattern that had to be widened may cover what other scopes speak of: it
  // stands last, and says what may be said of all.
  std::string wide;
  for (auto at = terms.scopes.rbegin(); at != terms.scopes.rend(); ++at) {
    const Scope& scope = *at;
    for (const std::string& path : scope.paths) {
      const Pattern pattern = git_pattern(path);
      (pattern.exact ? out : wide) += line(
          quoted(pattern.text), pattern.exact ? uses_in(terms, scope) : all);
    }
  }
  return out + wide;
}

constexpr Carried kRows[] = {
    {"usage.train-ai", Fit::exact, "train-ai"},
    {"usage.ai-use", Fit::exact, "ai-use"},
    {"usage.search", Fit::exact, "search"},
    {"scope", Fit::exact, "lines for paths"},
};

}  // namespace

const Format kAttributesFormat = {"attributes",
                                  "a block of .gitattributes",
                                  "gitattributes(5); the names are our own",
                                  "conditional",
                                  kRows,
                                  print};

}  // namespace tgpl::terms::exports
