// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/change.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "header/years.h"
#include "license/holder.h"

namespace tgpl::header {
namespace {

license::Holder holder_in(std::string_view copyright) {
  return license::holder_from_text(parts_of(copyright).holder);
}

std::string renamed(const std::string& copyright,
                    const std::vector<Rename>& renames) {
  const license::Holder holder = holder_in(copyright);
  for (const Rename& rename : renames) {
    if (!license::answers_to(holder, rename.from)) continue;
    return with_holder(parts_of(copyright), rename.to);
  }
  return copyright;
}

/// The first line of that holder.
template <typename Lines>
auto find_line(Lines& copyrights, const license::Holder& holder) {
  return std::ranges::find_if(copyrights, [&](const std::string& copyright) {
    return license::same_line(holder_in(copyright), holder);
  });
}

bool holds(const std::vector<std::string>& copyrights,
           const license::Holder& holder) {
  return find_line(copyrights, holder) != copyrights.end();
}

/// Adds a line for the holder, unless there is one.
void add_holder(std::vector<std::string>& copyrights,
                const std::string& holder) {
  if (!holds(copyrights, holder_in(holder))) copyrights.push_back(holder);
}

void keep_only(std::vector<std::string>& copyrights,
               const std::vector<std::string>& holders) {
  std::erase_if(copyrights, [&](const std::string& copyright) {
    return !holds(holders, holder_in(copyright));
  });
  for (const std::string& holder : holders) add_holder(copyrights, holder);
}

/// Whether the years of the change apply to this line.
bool is_meant(const std::string& copyright, const Change& change) {
  if (change.holders.empty() && change.new_holders.empty()) return true;
  const license::Holder holder = holder_in(copyright);
  return holds(change.holders, holder) || holds(change.new_holders, holder);
}

std::string_view new_years(const license::Holder& holder,
                           const Change& change) {
  const auto own =
      std::ranges::find_if(change.own_years, [&](const HolderYears& years) {
        return license::same_line(license::holder_from_text(years.holder),
                                  holder);
      });
  return own == change.own_years.end() ? change.years : own->years;
}

void set_years(std::string& copyright, const Change& change) {
  if (!is_meant(copyright, change)) return;
  const CopyrightParts parts = parts_of(copyright);
  if (change.no_years) {
    copyright = with_holder({parts.sign, {}, {}}, parts.holder);
    return;
  }
  const std::string_view years = new_years(holder_in(copyright), change);
  if (years.empty()) return;
  if (change.first_year) {
    copyright =
        with_years(copyright, first_year(merged_years(parts.years, years)));
    return;
  }
  copyright = with_years(copyright, change.merge_years
                                        ? merged_years(parts.years, years)
                                        : std::string(years));
}

void drop_repeated(std::vector<std::string>& copyrights) {
  std::vector<std::string> kept;
  for (std::string& copyright : copyrights) {
    if (std::ranges::find(kept, copyright) == kept.end())
      kept.push_back(std::move(copyright));
  }
  copyrights = std::move(kept);
}

/// One line per holder, in the position of its first line.
void merge_lines(std::vector<std::string>& copyrights) {
  std::vector<std::string> merged;
  for (const std::string& copyright : copyrights) {
    const CopyrightParts parts = parts_of(copyright);
    const auto same = find_line(merged, holder_in(copyright));
    if (same == merged.end()) {
      merged.push_back(copyright);
    } else if (!parts.years.empty()) {
      *same =
          with_years(*same, merged_years(parts_of(*same).years, parts.years));
    }
  }
  copyrights = std::move(merged);
}

}  // namespace

bool Change::empty() const {
  return expression.empty() && renames.empty() && holders.empty() &&
         new_holders.empty() && years.empty() && !merge_years && !no_years &&
         !relayout;
}

std::string change_fault(const Change& change) {
  for (const Rename& rename : change.renames) {
    if (rename.from.empty() || rename.to.empty())
      return "missing old or new name of a holder";
    const license::Holder before = license::holder_from_text(rename.from);
    const license::Holder after = license::holder_from_text(rename.to);
    for (const Rename& other : change.renames) {
      const bool chained = &other != &rename &&
                           license::answers_to(after, other.from) &&
                           !license::answers_to(before, other.from);
      if (chained)
        return cat({quote(rename.to), " is both an old and a new name"});
    }
  }
  return {};
}

Notice changed(const Notice& notice, const Change& change) {
  Notice result = notice;
  if (!change.expression.empty()) result.expression = change.expression;
  std::vector<std::string>& copyrights = result.copyrights;
  for (std::string& copyright : copyrights)
    copyright = renamed(copyright, change.renames);
  if (!change.holders.empty()) keep_only(copyrights, change.holders);
  for (const std::string& holder : change.new_holders)
    add_holder(copyrights, holder);
  for (std::string& copyright : copyrights) set_years(copyright, change);
  if (change.merge_years) merge_lines(copyrights);
  drop_repeated(copyrights);
  return result;
}

}  // namespace tgpl::header
