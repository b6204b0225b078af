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

/// Whether one of the lines is of exactly that holder.
bool holds(const std::vector<std::string>& copyrights,
           const license::Holder& holder) {
  return std::ranges::any_of(copyrights, [&](const std::string& copyright) {
    return license::same_line(holder_in(copyright), holder);
  });
}

bool is_ours(const license::Holder& holder, const Change& change) {
  return std::ranges::any_of(change.ours, [&](const std::string& one) {
    return license::same_holder(holder, license::holder_from_text(one));
  });
}

/// The first rename that applies to the holder; nullptr if none does.
const Rename* rename_of(const license::Holder& holder, const Change& change) {
  const auto found = std::ranges::find_if(change.renames, [&](const Rename& r) {
    return license::answers_to(holder, r.from) &&
           (r.joined || is_ours(holder, change));
  });
  return found == change.renames.end() ? nullptr : &*found;
}

/// A copyright line, and whether the change may touch it.
struct HeldLine {
  std::string text;
  bool ours = false;
  license::Holder holder = holder_in(text);

  void set(std::string new_text) {
    text = std::move(new_text);
    holder = holder_in(text);
  }
};

using HeldLines = std::vector<HeldLine>;

HeldLines held_lines(const Notice& notice, const Change& change) {
  HeldLines lines;
  for (const std::string& copyright : notice.copyrights) {
    HeldLine line{copyright};
    const Rename* rename = rename_of(line.holder, change);
    line.ours = rename != nullptr || is_ours(line.holder, change);
    if (rename != nullptr)
      line.set(with_holder(parts_of(copyright), rename->to));
    lines.push_back(std::move(line));
  }
  return lines;
}

/// Adds a line for the holder, unless there is one. It is ours to change, as no
/// other run has written it.
void add_holder(HeldLines& lines, const std::string& holder) {
  const license::Holder wanted = holder_in(holder);
  const bool held = std::ranges::any_of(lines, [&](const HeldLine& line) {
    return license::same_line(line.holder, wanted);
  });
  if (!held) lines.push_back({holder, true});
}

void keep_only(HeldLines& lines, const std::vector<std::string>& holders) {
  std::erase_if(lines, [&](const HeldLine& line) {
    return line.ours && !holds(holders, line.holder);
  });
  for (const std::string& holder : holders) add_holder(lines, holder);
}

/// Whether the years of the change apply to this line.
bool is_meant(const HeldLine& line, const Change& change) {
  if (!line.ours) return false;
  if (change.holders.empty() && change.new_holders.empty()) return true;
  return holds(change.holders, line.holder) ||
         holds(change.new_holders, line.holder);
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

void set_years(HeldLine& line, const Change& change) {
  if (!is_meant(line, change)) return;
  const CopyrightParts parts = parts_of(line.text);
  if (change.no_years) {
    line.set(with_holder({parts.sign, {}, {}}, parts.holder));
    return;
  }
  const std::string_view years = new_years(line.holder, change);
  if (years.empty()) return;
  const std::string merged = merged_years(parts.years, years);
  const std::string wanted = change.first_year    ? first_year(merged)
                             : change.merge_years ? merged
                                                  : std::string(years);
  // Written otherwise, with a comma or another space, it says the same.
  if (wanted != parts.years) line.set(with_years(line.text, wanted));
}

/// One line for each of our holders, in the position of its first line.
void merge_lines(HeldLines& lines) {
  HeldLines merged;
  for (HeldLine& line : lines) {
    const auto same = std::ranges::find_if(merged, [&](const HeldLine& other) {
      return line.ours && other.ours &&
             license::same_line(line.holder, other.holder);
    });
    if (same == merged.end()) {
      merged.push_back(std::move(line));
      continue;
    }
    const CopyrightParts parts = parts_of(line.text);
    if (!parts.years.empty())
      same->set(with_years(
          same->text, merged_years(parts_of(same->text).years, parts.years)));
  }
  lines = std::move(merged);
}

/// Our lines that repeat a line become one with it.
void drop_repeated(HeldLines& lines) {
  HeldLines kept;
  for (HeldLine& line : lines) {
    if (!line.ours ||
        std::ranges::find(kept, line.text, &HeldLine::text) == kept.end())
      kept.push_back(std::move(line));
  }
  lines = std::move(kept);
}

/// Whether the line mentions the name of one of our holders.
bool mentions_ours(const std::string& copyright, const Change& change) {
  const std::string line = to_lower(copyright);
  return std::ranges::any_of(change.ours, [&](const std::string& one) {
    const std::string name = to_lower(license::holder_from_text(one).name);
    return !name.empty() && line.find(name) != std::string::npos;
  });
}

}  // namespace

bool Change::empty() const {
  return expression.empty() && !is_about_holders() && !relayout;
}

bool Change::is_about_holders() const {
  return !renames.empty() || !holders.empty() || !new_holders.empty() ||
         !years.empty() || !own_years.empty() || merge_years || no_years ||
         first_year;
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

bool names_ours(const Notice& notice, const Change& change) {
  return std::ranges::any_of(
      notice.copyrights, [&](const std::string& copyright) {
        const license::Holder holder = holder_in(copyright);
        return is_ours(holder, change) || rename_of(holder, change) != nullptr;
      });
}

std::string unclear_line(const Notice& notice, const Change& change) {
  if (!change.is_about_holders()) return {};
  for (const HeldLine& line : held_lines(notice, change)) {
    if (!line.ours && mentions_ours(line.text, change))
      return cat({"notice ", quote(line.text),
                  " is left: its years or its holder are not clear"});
  }
  return {};
}

Notice changed(const Notice& notice, const Change& change) {
  Notice result = notice;
  if (!change.expression.empty()) result.expression = change.expression;
  HeldLines lines = held_lines(notice, change);
  if (!change.holders.empty()) keep_only(lines, change.holders);
  for (const std::string& holder : change.new_holders)
    add_holder(lines, holder);
  for (HeldLine& line : lines) set_years(line, change);
  if (change.merge_years) merge_lines(lines);
  drop_repeated(lines);
  result.copyrights.clear();
  for (HeldLine& line : lines)
    result.copyrights.push_back(std::move(line.text));
  return result;
}

}  // namespace tgpl::header
