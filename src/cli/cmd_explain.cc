// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/rule.h"
#include "cli/commands.h"
#include "cli/rule_names.h"
#include "cli/terminal.h"

namespace tgpl::cli {
namespace {

class ExplainCommand : public Command {
 public:
  void declare(Options& options) override {
    options.optional_operand(rule_, "RULE", "the rule; without it, all rules");
  }

  int run() override {
    if (rule_.empty()) {
      for (const check::Rule& rule : check::rules())
        print(cat({rule.id, "  ", rule.summary, "\n"}));
      return 0;
    }
    const check::Rule& rule = rule_named(rule_);
    print(cat({rule.id, ": ", rule.summary, "\n\n", rule.explanation}));
    return 0;
  }

 private:
  std::string rule_;
};

}  // namespace

const CommandRow kExplain = {"explain", "say what a rule means",
                             make_command<ExplainCommand>};

}  // namespace tgpl::cli
