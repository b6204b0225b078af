// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/holder_counts.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/text.h"
#include "license/copyright_notice.h"
#include "license/holder.h"
#include "license/holder_name.h"

namespace tgpl::check {
namespace {

constexpr std::string_view kNobody = "(no name)";

/// Words that begin prose, and no name.
constexpr std::string_view kProse[] = {
    "and", "are",    "as",      "by",        "file", "for",  "if",   "in",
    "is",  "notice", "notices", "of",        "on",   "or",   "see",  "that",
    "to",  "this",   "those",   "statement", "when", "with", "year",
};

bool is_fragment(std::string_view holder) {
  if (holder.find_first_of("{}%$") != std::string_view::npos) return true;
  const std::string first = to_lower(holder.substr(0, holder.find(' ')));
  return std::ranges::find(kProse, first) != std::end(kProse);
}

/// Whom the notice names; "" for a fragment.
std::string holder_in(std::string_view notice) {
  const std::string holder = license::holder_of(notice);
  if (!holder.empty() && is_fragment(holder)) return "";
  if (holder.empty() || license::names_nobody(holder))
    return std::string(kNobody);
  return holder;
}

bool is_full_name(std::string_view name) {
  return trim(name).find(' ') != std::string_view::npos;
}

/// Gives the same number to all texts that name the same holder.
class Identities {
 public:
  explicit Identities(const std::set<std::string>& texts) {
    for (const std::string& text : texts) add(text);
  }

  std::size_t of(const std::string& text) const {
    std::size_t group = groups_.at(text);
    while (joined_[group] != group) group = joined_[group];
    return group;
  }

 private:
  void add(const std::string& text) {
    const license::Holder holder = license::holder_from_text(text);
    const std::size_t own = joined_.size();
    joined_.push_back(own);
    groups_.emplace(text, own);
    const std::string email = to_lower(trim(holder.email));
    const std::string name = to_lower(trim(holder.name));
    if (!email.empty()) join(text, cat({"<", email}));
    if (is_full_name(name) || email.empty()) join(text, name);
  }

  void join(const std::string& text, const std::string& key) {
    const auto [first, is_new] = first_.emplace(key, text);
    if (is_new) return;
    const std::size_t a = of(first->second);
    const std::size_t b = of(text);
    joined_[std::max(a, b)] = std::min(a, b);
  }

  std::map<std::string, std::size_t> groups_;
  std::vector<std::size_t> joined_;
  std::map<std::string, std::string> first_;
};

/// Statements, with the holders in them and the number of files that share
/// them.
struct Naming {
  std::set<std::string> holders;
  std::size_t files = 0;
};

std::vector<Naming> namings_in(const LicensingState& state) {
  std::unordered_map<const Statements*, std::size_t> files;
  for (const FileLicensing& file : state.files)
    ++files[file.statements.identity()];
  std::vector<Naming> out;
  for (const auto& [statements, count] : files) {
    Naming naming{{}, count};
    for (const Claim& claim : statements->copyrights)
      naming.holders.insert(holder_in(claim.text));
    naming.holders.erase("");
    if (!naming.holders.empty()) out.push_back(std::move(naming));
  }
  return out;
}

}  // namespace

std::vector<HolderCount> count_holders(const LicensingState& state) {
  const std::vector<Naming> namings = namings_in(state);
  std::map<std::string, std::size_t> spellings;
  std::set<std::string> texts;
  for (const Naming& naming : namings) {
    for (const std::string& holder : naming.holders) {
      spellings[holder] += naming.files;
      texts.insert(holder);
    }
  }
  const Identities identities(texts);
  std::map<std::size_t, HolderCount> counts;
  for (const Naming& naming : namings) {
    std::set<std::size_t> groups;
    for (const std::string& holder : naming.holders)
      groups.insert(identities.of(holder));
    for (const std::size_t group : groups) counts[group].files += naming.files;
  }
  std::map<std::size_t, std::size_t> most;
  for (const auto& [text, files] : spellings) {
    const std::size_t group = identities.of(text);
    if (files <= most[group]) continue;
    most[group] = files;
    counts[group].holder = text;
  }
  std::vector<HolderCount> out;
  for (auto& [group, count] : counts) out.push_back(std::move(count));
  std::ranges::sort(out, {}, &HolderCount::holder);
  std::ranges::stable_sort(out, std::greater(), &HolderCount::files);
  return out;
}

}  // namespace tgpl::check
