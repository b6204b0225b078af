// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_text.h"

#include "base/text.h"
#include "check/rule.h"

namespace tgpl::check {
namespace {

std::string field(std::string_view name, std::string_view text) {
  if (text.empty()) return "";
  std::string out = cat({"\n", name, "\n"});
  for (const std::string_view line : split(text, '\n'))
    out += line.empty() ? "\n" : cat({"    ", line, "\n"});
  return out;
}

std::string severity_text(const Rule& rule) {
  const std::string_view word =
      terms::words_of(Severity{})[static_cast<std::size_t>(rule.severity)];
  std::string text = cat({word, "; checks ", checked_by(rule)});
  if (!rule.text.severity.empty()) text += cat({"\n\n", rule.text.severity});
  return text;
}

}  // namespace

std::string_view checked_by(const Rule& rule) {
  if (rule.judge_change != nullptr) return "changes";
  if (rule.judge_message != nullptr) return "commit messages";
  return "the tree";
}

std::string explanation_of(const Rule& rule) {
  return cat({rule.id, ": ", rule.summary, "\n", field("Why", rule.text.why),
              field("Severity", severity_text(rule)),
              field("Fix", rule.text.fix),
              field("Example", rule.text.example)});
}

}  // namespace tgpl::check
