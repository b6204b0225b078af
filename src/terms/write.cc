// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/write.h"

#include "base/text.h"
#include "terms/section.h"

namespace tgpl::terms {
namespace {

constexpr std::size_t kColumns = 80;

constexpr std::string_view kPreamble =
    "# Training terms: what machines may do with this project.\n"
    "# tgpl-terms(5) explains each key, 'git tgpl check' tests them.\n"
    "version = 1\n";

std::string comment_lines(std::string_view comment) {
  std::string out;
  for (const Line& line : split_lines(comment)) {
    out += cat({"# ", line.text, "\n"});
  }
  return out;
}

}  // namespace

std::string Table::heading() const {
  return form == Form::list ? cat({"[[", name, "]]"}) : cat({"[", name, "]"});
}

std::string write_line(std::string_view name, std::string_view value,
                       std::string_view comment) {
  if (value.empty()) return {};
  const std::string pair = cat({name, " = ", value});
  if (comment.empty()) return pair + "\n";
  if (pair.size() + 4 + comment.size() <= kColumns) {
    return cat({pair, "  # ", comment, "\n"});
  }
  return cat({"# ", comment, "\n", pair, "\n"});
}

std::string write_terms(const Terms& terms, std::string_view policy_text) {
  std::string out(kPreamble);
  for (const Section& section : sections()) {
    const std::string text = section.write(section, terms);
    if (text.empty()) continue;
    out += cat({"\n", comment_lines(section.comment), text});
  }
  if (trim(policy_text).empty()) return out;
  return cat({out, "\n", trim(policy_text), "\n"});
}

}  // namespace tgpl::terms
