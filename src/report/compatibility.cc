// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/compatibility.h"

#include <nlohmann/json.hpp>

#include "base/columns.h"
#include "base/text.h"

namespace tgpl::report {
namespace {

using Json = nlohmann::ordered_json;
using spdx::Inbound;
using spdx::Relicensing;

std::string_view in_words(Inbound inbound) {
  switch (inbound) {
    case Inbound::yes:
      return "yes";
    case Inbound::with_conditions:
      return "yes, with conditions";
    case Inbound::ask:
      return "ask a lawyer";
    case Inbound::unknown:
      return "unknown";
    case Inbound::no:
      break;
  }
  return "no";
}

std::string_view name_of(Relicensing relicensing) {
  switch (relicensing) {
    case Relicensing::free:
      return "free";
    case Relicensing::overlay:
      return "overlay";
    case Relicensing::unclear:
      return "unclear";
    case Relicensing::no:
      break;
  }
  return "no";
}

std::string_view in_words(Relicensing relicensing) {
  switch (relicensing) {
    case Relicensing::free:
      return "may be put under the licence of the work";
    case Relicensing::overlay:
      return "the work as a whole may be under its licence; this code keeps "
             "its notices and its own licence";
    case Relicensing::unclear:
      return "whether it may be put under the licence of the work is not "
             "certain";
    case Relicensing::no:
      break;
  }
  return "only its holders can put it under the licence of the work";
}

std::string row(std::string_view label, std::string_view text) {
  return labelled(cat({"    ", label}), printable(text), 14);
}

std::string described(const spdx::LicenseAnswer& license) {
  std::string out =
      cat({"  ", printable(license.id), ": ", in_words(license.inbound), "\n"});
  out += row("reason", license.reason);
  if (license.row == nullptr) return out;
  out += row("kind", license.row->kind);
  if (!license.row->clause.empty()) out += row("clause", license.row->clause);
  return out + row("relicense", in_words(license.row->relicensing));
}

}  // namespace

std::string_view verdict_name(Inbound inbound) {
  switch (inbound) {
    case Inbound::yes:
      return "yes";
    case Inbound::with_conditions:
      return "conditions";
    case Inbound::ask:
      return "ask";
    case Inbound::unknown:
      return "unknown";
    case Inbound::no:
      break;
  }
  return "no";
}

std::string print_compatibility(const CompatibilityQuestion& question,
                                const spdx::CompatibilityAnswer& answer) {
  const bool several = answer.licenses.size() > 1;
  std::string out =
      cat({printable(question.code), " in a work under ",
           printable(question.work), ": ", in_words(answer.inbound),
           several ? cat({" (", printable(answer.decides), " decides)"}) : "",
           "\n"});
  for (const spdx::LicenseAnswer& license : answer.licenses)
    out += described(license);
  return out + "this is not legal advice\n";
}

std::string print_compatibility_json(const CompatibilityQuestion& question,
                                     const spdx::CompatibilityAnswer& answer) {
  Json licenses = Json::array();
  for (const spdx::LicenseAnswer& license : answer.licenses) {
    Json one = {{"id", license.id},
                {"verdict", verdict_name(license.inbound)},
                {"reason", license.reason}};
    if (license.row != nullptr) {
      one["kind"] = license.row->kind;
      one["clause"] = license.row->clause;
      one["relicensing"] = name_of(license.row->relicensing);
    }
    licenses.push_back(std::move(one));
  }
  const Json out = {{"version", 1},
                    {"inbound", question.code},
                    {"outbound", question.work},
                    {"verdict", verdict_name(answer.inbound)},
                    {"decides", answer.decides},
                    {"licenses", std::move(licenses)}};
  return out.dump(2) + "\n";
}

}  // namespace tgpl::report
