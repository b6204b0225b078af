// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/loosening.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "check/approval.h"
#include "check/judge.h"
#include "check/protected_paths.h"
#include "license/holder.h"
#include "reuse/layout.h"
#include "terms/holder.h"

namespace tgpl::check {
namespace {

using Lines = std::vector<std::string>;

/// What is compared of two states: lists of texts, of which more or fewer make
/// a looser policy.
struct Row {
  enum Direction { more, fewer };

  std::string_view key;
  Direction looser;
  Lines (*items)(const LicensingState&);
  /// What is said after an item; "" = that it was added or removed.
  std::string_view said = {};
};

Lines flag(std::string_view key, bool set) {
  return set ? Lines{std::string(key)} : Lines{};
}

Lines addresses_of_approvers(const LicensingState& state) {
  Lines addresses;
  for (const std::string& person : approvers_in(state.policy, state.terms))
    addresses.push_back(to_lower(license::holder_from_ident(person).email));
  return addresses;
}

Lines holders(const LicensingState& state) {
  Lines names;
  if (!state.terms) return names;
  for (const terms::Holder& holder : state.terms->holders) {
    names.push_back(holder.name);
    if (!holder.email.empty()) names.push_back(terms::holder_text(holder));
  }
  return names;
}

Lines scopes(const LicensingState& state, bool ours) {
  Lines paths;
  if (!state.terms) return paths;
  for (const terms::Scope& scope : state.terms->scopes) {
    if (scope.ours == ours)
      paths.insert(paths.end(), scope.paths.begin(), scope.paths.end());
  }
  return paths;
}

Lines suppressions(const LicensingState& state) {
  Lines out;
  for (const terms::SuppressionRule& one : state.policy.suppressions) {
    if (one.reason.empty()) continue;
    for (const std::string& path : one.paths)
      out.push_back(cat({one.rule, " in ", path}));
  }
  return out;
}

/// "allowed" or "forbidden" of each [[policy.license]], with its paths. An
/// absent list of allowed licences allows all of them.
Lines licenses(const LicensingState& state, Lines terms::LicenseRule::*list) {
  Lines out;
  for (const terms::LicenseRule& rule : state.policy.licenses) {
    const std::string where = cat({" for ", join(rule.paths, ", ")});
    for (const std::string& license : rule.*list)
      out.push_back(cat({license, where}));
    if ((rule.*list).empty() && list == &terms::LicenseRule::allowed)
      out.push_back(cat({"all", where}));
  }
  return out;
}

constexpr Row kRows[] = {
    {"approvers", Row::more, addresses_of_approvers},
    {"exclude", Row::more,
     [](const auto& state) { return state.policy.exclude; }},
    {"holder", Row::more, holders},
    {"license.forbidden", Row::fewer,
     [](const auto& state) {
       return licenses(state, &terms::LicenseRule::forbidden);
     }},
    {"protect", Row::fewer,
     [](const auto& state) { return protecting_patterns(state.policy); }},
    {"push-skip", Row::more,
     [](const auto& state) {
       return flag("push-skip", state.policy.push_skip);
     },
     " is now allowed"},
    {"scope.ours = false", Row::more,
     [](const auto& state) { return scopes(state, false); },
     " is now third-party"},
    {"scope.ours = true", Row::fewer,
     [](const auto& state) { return scopes(state, true); }},
    {"sign-off", Row::fewer,
     [](const auto& state) { return flag("sign-off", state.policy.sign_off); },
     " is no longer required"},
    {"suppress", Row::more, suppressions},
    {"trailer-exempt", Row::more,
     [](const auto& state) { return state.policy.trailer_exempt; }},
    {"trailers", Row::fewer,
     [](const auto& state) { return state.policy.trailers; },
     " is no longer required"},
};

Loosening in_terms_file(std::string message, std::string_view subject) {
  return {std::string(reuse::kTermsPath), 0, std::move(message),
          std::string(subject)};
}

Lines without(const Lines& all, const Lines& known) {
  const std::set<std::string_view> there(known.begin(), known.end());
  Lines left;
  for (const std::string& one : all) {
    if (!there.contains(one)) left.push_back(one);
  }
  return left;
}

std::string message_for(const Row& row, const std::string& item) {
  if (!row.said.empty()) return cat({quote(item), row.said});
  return row.looser == Row::more
             ? cat({"added ", quote(item), " to ", quote(row.key)})
             : cat({"removed ", quote(item), " from ", quote(row.key)});
}

void compare_lists(const LicensingState& before, const LicensingState& after,
                   std::vector<Loosening>& out) {
  for (const Row& row : kRows) {
    const Lines old_items = row.items(before);
    const Lines new_items = row.items(after);
    const bool more = row.looser == Row::more;
    for (const std::string& item :
         more ? without(new_items, old_items) : without(old_items, new_items))
      out.push_back(in_terms_file(message_for(row, item), row.key));
  }
}

/// The first [[scope]] and the last [[policy.license]] that match a path count,
/// so another order, or one table more, may loosen what the others say.
void compare_orders(const LicensingState& before, const LicensingState& after,
                    std::vector<Loosening>& out) {
  const auto paths_of = [](const auto& rules) {
    std::vector<Lines> paths;
    for (const auto& rule : rules) paths.push_back(rule.paths);
    return paths;
  };
  const auto& old_rules = before.policy.licenses;
  const auto& new_rules = after.policy.licenses;
  if (!old_rules.empty() && paths_of(old_rules) != paths_of(new_rules))
    out.push_back(
        in_terms_file("changed paths of [[policy.license]]", "license"));
  if (!old_rules.empty() && new_rules.size() == old_rules.size()) {
    const auto allowed = [](const LicensingState& state) {
      return licenses(state, &terms::LicenseRule::allowed);
    };
    for (const std::string& item : without(allowed(after), allowed(before)))
      out.push_back(
          in_terms_file(cat({"added ", quote(item), " to 'license.allowed'"}),
                        "license.allowed"));
  }
  if (!before.terms || !after.terms) return;
  std::map<Lines, std::size_t> places;
  for (const terms::Scope& scope : before.terms->scopes)
    places.emplace(scope.paths, places.size());
  std::vector<std::size_t> order;
  for (const terms::Scope& scope : after.terms->scopes) {
    const auto found = places.find(scope.paths);
    if (found != places.end()) order.push_back(found->second);
  }
  if (!std::ranges::is_sorted(order))
    out.push_back(
        in_terms_file("changed the order of the [[scope]] tables", "scope"));
}

void compare_severities(const terms::Policy& before, const terms::Policy& after,
                        std::vector<Loosening>& out) {
  if (before.severities == after.severities) return;
  for (const Rule& rule : rules()) {
    const Severity was = severity_of(rule, before, {});
    const Severity is = severity_of(rule, after, {});
    if (is <= was) continue;
    out.push_back(in_terms_file(
        cat({"lowered the severity of ", quote(rule.id), " from ",
             terms::to_string(was), " to ", terms::to_string(is)}),
        rule.id));
  }
}

std::size_t stored(const Baseline& baseline) {
  std::size_t count = 0;
  for (const BaselineEntry& entry : baseline.entries) count += entry.count;
  return count;
}

/// The number of findings that only the new baseline stores.
std::size_t newly_stored(const Baseline& before, const Baseline& after) {
  std::map<std::pair<std::string, std::string>, std::size_t> known;
  for (const BaselineEntry& entry : before.entries)
    known[{entry.rule, entry.about}] += entry.count;
  std::size_t count = 0;
  for (const BaselineEntry& entry : after.entries) {
    std::size_t& left = known[{entry.rule, entry.about}];
    const std::size_t covered = std::min(left, entry.count);
    left -= covered;
    count += entry.count - covered;
  }
  return count;
}

void compare_baselines(const Baseline& before, const Baseline& after,
                       std::vector<Loosening>& out) {
  if (before.entries == after.entries || stored(after) == 0) return;
  const std::size_t count = newly_stored(before, after);
  if (count > 0)
    out.push_back(
        {std::string(reuse::kBaselinePath), 0,
         cat({"added ", counted(count, "finding"), " to the baseline"}),
         "baseline"});
}

using Suppressing = std::map<std::pair<std::string, bool>, std::size_t>;

Suppressing suppressing(const FileLicensing& file) {
  Suppressing out;
  for (const header::Suppression& one : file.statements->suppressions) {
    if (!one.reason.empty()) ++out[{one.rule, one.whole_file}];
  }
  return out;
}

/// The suppression comments of a file that it did not have before.
void compare_comments(const FileLicensing* before, const FileLicensing& after,
                      std::vector<Loosening>& out) {
  if (after.statements->suppressions.empty()) return;
  Suppressing known = before == nullptr ? Suppressing() : suppressing(*before);
  for (const header::Suppression& one : after.statements->suppressions) {
    if (one.reason.empty()) continue;
    std::size_t& left = known[{one.rule, one.whole_file}];
    if (left > 0) {
      --left;
      continue;
    }
    out.push_back({after.stating_file().str(), one.line,
                   cat({"added a suppression comment for ", quote(one.rule)}),
                   one.rule});
  }
}

void compare_files(const LicensingState& before, const LicensingState& after,
                   const ChangeFacts& facts, std::vector<Loosening>& out) {
  std::map<std::string_view, std::string_view> old_names;
  for (const ChangeFacts::Path& path : facts.paths) {
    if (!path.before.empty()) old_names.emplace(path.after, path.before);
  }
  for (const FileLicensing& file : after.files) {
    if (file.statements->suppressions.empty()) continue;
    const auto name = old_names.find(file.path.view());
    const std::string_view old_path =
        name == old_names.end() ? file.path.view() : name->second;
    const auto found = std::ranges::lower_bound(
        before.files, old_path, {},
        [](const FileLicensing& one) { return one.path.view(); });
    const bool is_there =
        found != before.files.end() && found->path.view() == old_path;
    compare_comments(is_there ? &*found : nullptr, file, out);
  }
}

}  // namespace

std::vector<Loosening> loosenings(const StateDiff& diff) {
  std::vector<Loosening> out;
  if (!was_policy_before(diff)) return out;
  const LicensingState& before = diff.before;
  const LicensingState& after = diff.after;
  if (before.has_terms_file) {
    if (!after.has_terms_file) {
      out.push_back(in_terms_file("removed TGPL.toml with its policy", ""));
    } else if (before.terms && !after.terms) {
      out.push_back(in_terms_file(
          "TGPL.toml is now invalid: its policy has no effect", ""));
    } else {
      compare_lists(before, after, out);
      compare_orders(before, after, out);
      compare_severities(before.policy, after.policy, out);
    }
  }
  compare_baselines(before.baseline, after.baseline, out);
  compare_files(before, after, diff.facts, out);
  return out;
}

}  // namespace tgpl::check
