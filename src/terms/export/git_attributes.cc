// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// A block of .gitattributes, for 'git check-attr' and tools that use it. In
// .gitattributes the last matching line applies, in TGPL.toml the first
// matching scope, so the scopes are written in reverse.
#include <optional>
#include <utility>

#include "base/text.h"
#include "terms/attributes.h"
#include "terms/export/format.h"
#include "terms/export/labels.h"
#include "terms/export/strictness.h"
#include "terms/scope.h"

namespace tgpl::terms::exports {
namespace {

/// A pattern of git that matches at least the paths of a pattern of TGPL.toml.
struct Pattern {
  std::string text;
  bool exact = true;  ///< it matches no other paths
};

/// If git has no pattern for exactly these paths, everything below the deepest
/// directory that git can express.
Pattern pattern_for(std::string_view pattern) {
  if (auto exact = git_pattern(pattern)) return {*std::move(exact)};
  for (auto end = pattern.rfind('/'); end != std::string_view::npos && end > 0;
       end = pattern.rfind('/', end - 1)) {
    const auto wider = git_pattern(cat({pattern.substr(0, end), "/**"}));
    if (wider) return {*wider, false};
  }
  return {"/**", false};
}

std::string attribute(std::string_view name, Usage usage) {
  return cat({" ", name, "=", to_string(usage)});
}

std::string line(const std::string& pattern, const Uses& uses) {
  return cat({pattern, attribute(kOwnVocabulary.train_ai, uses.train_ai),
              attribute(kOwnVocabulary.ai_use, uses.ai_use),
              attribute(kOwnVocabulary.search, uses.search), "\n"});
}

std::string print(const Subject& subject) {
  const Terms& terms = subject.terms;
  const Uses all = whole_uses(terms);
  std::string out =
      "# Training terms, from TGPL.toml, which is binding. No forge and no "
      "crawler\n"
      "# is known to read these attributes; 'git check-attr' does.\n";
  out += line("*", terms.usage);
  // A widened pattern may match files of other scopes: it comes last, and has
  // the answers that are true for all files.
  std::string wide;
  for (auto at = terms.scopes.rbegin(); at != terms.scopes.rend(); ++at) {
    const Scope& scope = *at;
    for (const std::string& path : scope.paths) {
      const Pattern pattern = pattern_for(path);
      (pattern.exact ? out : wide) +=
          line(pattern.text, pattern.exact ? uses_in(terms, scope) : all);
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

const Format kAttributesFormat = {
    "attributes",
    "a block of .gitattributes",
    "gitattributes(5), with attributes of git-tgpl",
    "conditional",
    kRows,
    print};

}  // namespace tgpl::terms::exports
