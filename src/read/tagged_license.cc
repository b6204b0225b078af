// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/tagged_license.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::read {
namespace {

constexpr std::size_t kEnough = 3;
constexpr std::size_t kShown = 5;

using Votes = std::vector<std::pair<std::string, std::size_t>>;

/// The valid expressions, most frequent first.
Votes by_count(const Counts& counts) {
  Votes votes;
  for (const auto& [text, count] : counts) {
    const spdx::ParseResult parsed = spdx::parse(text);
    if (parsed.expression)
      votes.emplace_back(spdx::to_string(*parsed.expression), count);
  }
  std::ranges::stable_sort(votes, std::ranges::greater{},
                           [](const auto& vote) { return vote.second; });
  return votes;
}

std::string listed(const Votes& votes) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < votes.size() && i < kShown; ++i)
    parts.push_back(
        cat({votes[i].first, " in ", std::to_string(votes[i].second)}));
  std::string out = join(parts, ", ");
  if (votes.size() > kShown)
    out += cat({" and ", std::to_string(votes.size() - kShown), " more"});
  return out;
}

}  // namespace

std::string doubt_about_texts(const std::vector<check::LicenseText>& texts,
                              const std::string& expression) {
  const spdx::ParseResult parsed = spdx::parse(expression);
  for (const std::string& id : spdx::license_ids(*parsed.expression)) {
    const auto text =
        std::ranges::find_if(texts, [&](const check::LicenseText& one) {
          return !one.empty && spdx::is_text_for(one.id, id);
        });
    if (text == texts.end())
      return cat({"the licence would be ", expression, ", but ",
                  quote(reuse::text_path(id)), " is missing"});
    if (text->altered || !text->other.empty())
      return cat({quote(text->path), " is not the text of ", id});
  }
  return "";
}

bool license_by_tags(const std::vector<check::LicenseText>& texts,
                     const NoticeCounts& counts, Survey& out) {
  const Votes votes = by_count(counts.own_tags);
  if (votes.empty() || counts.tagged < kEnough) return false;
  const auto& [most, count] = votes.front();
  const bool agree = count >= kEnough && 3 * count >= 2 * counts.tagged;
  if (!agree) {
    out.unclear = cat({"the tags in ", counted(counts.tagged, "file"),
                       " do not agree on one licence: ", listed(votes)});
    for (const auto& [expression, files] : votes)
      out.alternatives.push_back(expression);
    return true;
  }
  out.unclear = doubt_about_texts(texts, most);
  if (!out.unclear.empty()) {
    out.alternatives = {most};
    return true;
  }
  out.license = most;
  out.license_source = cat({"tags in ", std::to_string(count), " of ",
                            counted(counts.tagged, "tagged file"), ", and ",
                            reuse::kTextsFolder});
  return true;
}

}  // namespace tgpl::read
