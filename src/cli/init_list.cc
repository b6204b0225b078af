// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/init_list.h"

#include <nlohmann/json.hpp>

#include "base/columns.h"
#include "base/json_list.h"
#include "base/text.h"

namespace tgpl::cli {
namespace {

using nlohmann::ordered_json;

ordered_json json_of(const write::ListedFile& file) {
  ordered_json out = {
      {"path", file.path}, {"action", file.action}, {"reason", file.reason}};
  if (!file.license.empty()) out["license"] = file.license;
  if (!file.holders.empty()) out["holders"] = file.holders;
  if (file.by_others) out["changed_only_by_others"] = true;
  return out;
}

ordered_json path_licenses(const write::SetupPlan& plan) {
  ordered_json out = ordered_json::array();
  for (const write::PathLicense& one : plan.path_licenses)
    out.push_back({{"path", one.pattern}, {"license", one.expression}});
  return out;
}

ordered_json hook_names(const HookPlan& hooks) {
  ordered_json out = ordered_json::array();
  for (const hook::Step& step : hooks.steps) {
    if (is_written(step)) out.push_back(step.file.name);
  }
  return out;
}

}  // namespace

std::string list_page(const std::vector<write::ListedFile>& files) {
  constexpr std::size_t kLongest = std::string_view("license-file").size();
  std::string out;
  for (const write::ListedFile& file : files)
    out += cat({pad_right(std::string(file.action), kLongest), "  ",
                printable(file.path), "  (", printable(file.reason),
                file.by_others ? "; only others changed it)\n" : ")\n"});
  return out;
}

std::string plan_json(const write::SetupPlan& plan, const HookPlan& hooks,
                      const std::vector<write::ListedFile>& files) {
  ordered_json list = ordered_json::array();
  for (const write::ListedFile& file : files) list.push_back(json_of(file));
  const ordered_json out = {{"version", 1},
                            {"license", plan.license},
                            {"license_source", plan.license_source},
                            {"adopts", plan.adopts},
                            {"holders", plan.holders},
                            {"holder_source", plan.holder_source},
                            {"path_licenses", path_licenses(plan)},
                            {"hooks", hook_names(hooks)},
                            {"notes", plan.notes},
                            {"files", std::move(list)}};
  return json_text(out, 0) + "\n";
}

}  // namespace tgpl::cli
