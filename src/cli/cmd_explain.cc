// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <optional>

#include "base/columns.h"
#include "base/log.h"
#include "base/text.h"
#include "check/rule.h"
#include "check/rule_text.h"
#include "cli/commands.h"
#include "cli/rule_names.h"
#include "cli/terminal.h"

namespace tgpl::cli {
namespace {

class ExplainCommand : public Command {
 public:
  void declare(Options& options) override {
    options.operands(names_, "RULE",
                     "rules to explain (default: list all rules)");
  }

  int run() override {
    if (names_.empty()) return list();
    std::optional<Error> unknown;
    std::string out;
    for (const std::string& name : names_) {
      if (const check::Rule* rule = check::find_rule(name)) {
        out += cat({out.empty() ? "" : "\n", check::explanation_of(*rule)});
        continue;
      }
      unknown = unknown_rule(name);
      tell_error(unknown->message(), unknown->hint());
    }
    print(out);
    return unknown ? exit_status(unknown->kind()) : 0;
  }

 private:
  static int list() {
    constexpr Align kColumns[] = {Align::left, Align::left};
    std::vector<std::vector<std::string>> rows;
    for (const check::Rule& rule : check::rules())
      rows.push_back({std::string(rule.id), std::string(rule.summary)});
    print(columns(rows, kColumns));
    return 0;
  }

  std::vector<std::string> names_;
};

}  // namespace

const CommandRow kExplain = {"explain", "explain a rule",
                             make_command<ExplainCommand>};

}  // namespace tgpl::cli
