// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/rule_names.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"

namespace tgpl::cli {
namespace {

std::vector<std::string> names_in(const std::vector<std::string>& lists) {
  std::vector<std::string> names;
  for (const std::string& list : lists) {
    for (const std::string_view name : split(list, ','))
      names.emplace_back(rule_named(std::string(trim(name))).id);
  }
  return names;
}

terms::SeverityChoice severity_in(const std::string& text) {
  const auto words = terms::words_of(check::Severity{});
  const std::size_t equals = text.find('=');
  const std::string_view word = equals == std::string::npos
                                    ? std::string_view()
                                    : std::string_view(text).substr(equals + 1);
  const auto found = std::ranges::find(words, word);
  if (found == words.end()) {
    throw Error(ErrorKind::usage,
                cat({"invalid value ", quote(text), " for --severity"}),
                "expected RULE=LEVEL, where LEVEL is error, warning or off");
  }
  return {std::string(rule_named(text.substr(0, equals)).id),
          static_cast<check::Severity>(found - words.begin()), 0, 0};
}

}  // namespace

Error unknown_rule(const std::string& name) {
  std::vector<std::string_view> ids;
  for (const check::Rule& rule : check::rules()) ids.push_back(rule.id);
  const auto near = nearest(name, ids);
  return {ErrorKind::usage, cat({"unknown rule ", quote(name)}),
          near ? cat({"did you mean '", *near, "'?"})
               : "run 'git tgpl explain' to list the rules"};
}

const check::Rule& rule_named(const std::string& name) {
  if (const check::Rule* rule = check::find_rule(name)) return *rule;
  throw unknown_rule(name);
}

check::RuleChoice rule_choice(const std::vector<std::string>& select,
                              const std::vector<std::string>& ignore,
                              const std::vector<std::string>& severities) {
  check::RuleChoice choice{names_in(select), names_in(ignore), {}};
  for (const std::string& text : severities)
    choice.severities.push_back(severity_in(text));
  return choice;
}

}  // namespace tgpl::cli
