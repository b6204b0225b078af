// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/supersedes.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "git/revision.h"
#include "git/tree_file.h"
#include "publish/answer_from.h"
#include "publish/published_files.h"
#include "reuse/layout.h"
#include "terms/in_force.h"
#include "terms/read.h"

namespace tgpl::publish {
namespace {

/// A longer chain is treated as a cycle.
constexpr std::size_t kMostSteps = 100;

bool is_later(const std::string& day, const std::string& other) {
  return !day.empty() && !other.empty() && day > other;
}

}  // namespace

std::optional<Diagnostic> check_chain(git::Session& session,
                                      const TomlTable& document) {
  const TomlNode* node = terms::find_in_terms(document, "supersedes");
  const auto* first = node == nullptr ? nullptr : node->as<std::string>();
  if (first == nullptr) return std::nullopt;
  const auto fault = [node](std::string message, std::string hint) {
    return Diagnostic{node->line, node->column, std::move(message),
                      std::move(hint)};
  };
  const TomlNode* since = terms::find_in_terms(document, "effective");
  const auto* date = since == nullptr ? nullptr : since->as<TomlDate>();
  std::string day = date == nullptr ? std::string() : date->text;
  std::string next = to_lower(*first);
  std::vector<std::string> seen;
  while (!next.empty() && git::find_commit(session, next)) {
    if (std::ranges::find(seen, next) != seen.end() ||
        seen.size() == kMostSteps)
      return fault(cat({"'supersedes' leads back to ", quote(next)}),
                   "set 'supersedes' to a commit with older terms");
    seen.push_back(next);
    const git::TreeFile file = git::read_tree_file(
        session, next, std::string(reuse::kTermsPath), kMostBytes);
    if (file.kind != git::TreeFileKind::regular)
      return fault(cat({"commit ", quote(next), " has no TGPL.toml"}),
                   "set 'supersedes' to the commit with the previous terms");
    const terms::ReadResult older = terms::read_terms(file.bytes);
    if (!older.terms) return std::nullopt;
    const terms::Licensing& licensing = older.terms->terms;
    if (is_later(licensing.effective, day))
      return fault(
          cat({"the superseded terms of ", quote(next),
               " have the later 'effective' date ", licensing.effective}),
          cat({"the terms that supersede them have ", day}));
    day = licensing.effective;
    next = to_lower(licensing.supersedes);
  }
  return std::nullopt;
}

}  // namespace tgpl::publish
