// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/columns.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "spdx/license_list.h"

namespace tgpl::cli {
namespace {

using Json = nlohmann::ordered_json;

class LicenseListCommand : public Command {
 public:
  void declare(Options& options) override {
    options.choice("--format", format_, "FORMAT", {"json", "text"},
                   "output format");
    options.operands(words_, "WORD", "only those with all these words");
  }

  int run() override {
    format_ == "json" ? list_json() : list_text();
    return 0;
  }

 private:
  bool is_wanted(std::string_view id, std::string_view name) const {
    const std::string all = to_lower(cat({id, " ", name}));
    return std::ranges::all_of(words_, [&](const std::string& word) {
      return all.find(to_lower(word)) != std::string::npos;
    });
  }

  void list_text() const {
    constexpr Align kColumns[] = {Align::left, Align::left, Align::left};
    std::vector<std::vector<std::string>> rows;
    for (const spdx::License& license : spdx::licenses()) {
      if (!is_wanted(license.id, license.name)) continue;
      rows.push_back({std::string(license.id),
                      license.deprecated ? "deprecated"
                      : license.osi      ? "OSI"
                                         : "",
                      std::string(license.name)});
    }
    for (const spdx::Exception& exception : spdx::exceptions()) {
      if (!is_wanted(exception.id, "")) continue;
      rows.push_back({std::string(exception.id), "exception", ""});
    }
    print(columns(rows, kColumns));
  }

  void list_json() const {
    Json licenses = Json::array();
    for (const spdx::License& license : spdx::licenses()) {
      if (!is_wanted(license.id, license.name)) continue;
      licenses.push_back({{"id", license.id},
                          {"name", license.name},
                          {"osi", license.osi},
                          {"deprecated", license.deprecated}});
    }
    Json exceptions = Json::array();
    for (const spdx::Exception& exception : spdx::exceptions()) {
      if (!is_wanted(exception.id, "")) continue;
      exceptions.push_back(
          {{"id", exception.id}, {"deprecated", exception.deprecated}});
    }
    const Json out = {{"version", 1},
                      {"list", spdx::license_list_version()},
                      {"licenses", licenses},
                      {"exceptions", exceptions}};
    print(out.dump(2) + "\n");
  }

  std::string format_ = "text";
  std::vector<std::string> words_;
};

}  // namespace

const CommandRow kLicenseList = {"license list",
                                 "list the licences and exceptions of SPDX",
                                 make_command<LicenseListCommand>};

}  // namespace tgpl::cli
