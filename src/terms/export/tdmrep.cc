// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// TDMRep: rules for /.well-known/tdmrep.json, where the first matching rule
// applies. "Not reserved" is the unconditional yes of this format.
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "terms/export/aipref.h"
#include "terms/export/format.h"
#include "terms/export/strictness.h"
#include "terms/export/tdmrep.h"

namespace tgpl::terms::exports {
namespace {

using nlohmann::ordered_json;

void add_rule(JsonList& rules, const std::string& location, bool reserved,
              const std::string& policy) {
  ordered_json rule = {{"location", location},
                       {"tdm-reservation", reserved ? 1 : 0}};
  if (reserved && !policy.empty()) rule["tdm-policy"] = policy;
  rules.add_line(rule);
}

std::string print(const Subject& subject) {
  return tdmrep_rules(subject.terms, subject.url, terms_url(subject.terms));
}

constexpr Carried kRows[] = {
    {"terms.license-url", Fit::partly, "tdm-policy"},
    {"asset.origin", Fit::partly, "tdm-policy, if there is no URL"},
    {"usage.train-ai", Fit::partly, "tdm-reservation: mining is more"},
    {"usage.ai-use", Fit::partly, "tdm-reservation"},
    {"usage.search", Fit::partly, "tdm-reservation"},
    {"reservation.tdm", Fit::exact, "tdm-reservation"},
    {"scope", Fit::partly, "a rule for each path, with --url"},
};

}  // namespace

// Paths without an answer get no rule. But if a later rule would match them,
// they are declared as reserved, which is the safe side.
std::string tdmrep_rules(const Terms& terms, std::string_view url,
                         const std::string& policy) {
  JsonList rules(0);
  const bool by_path = path_of_url(url) != "/";
  if (by_path) {
    for (const PathRule& rule : path_rules(terms)) {
      const BinaryAnswer answer = mining_reserved(rule.uses, terms.reservation);
      add_rule(rules, url_path(path_of_url(url), rule.prefix),
               answer != BinaryAnswer::no, policy);
    }
  }
  const BinaryAnswer answer = mining_reserved(
      by_path ? terms.usage : whole_uses(terms), terms.reservation);
  if (answer != BinaryAnswer::none)
    add_rule(rules, path_of_url(url), answer == BinaryAnswer::yes, policy);
  return rules.take() + "\n";
}

const Format kTdmrepFormat = {
    "tdmrep",
    "the rules of /.well-known/tdmrep.json",
    "TDM Reservation Protocol, final report of 2024-05-10",
    "reserved, with the URL of the policy",
    kRows,
    print,
    "tdmrep.json"};

}  // namespace tgpl::terms::exports
