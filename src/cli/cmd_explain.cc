// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"
#include "base/text.h"
#include "check/rule.h"
#include "cli/commands.h"
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
    const check::Rule* rule = check::find_rule(rule_);
    if (rule == nullptr) fail();
    print(cat({rule->id, ": ", rule->summary, "\n\n", rule->explanation}));
    return 0;
  }

 private:
  [[noreturn]] void fail() const {
    std::vector<std::string_view> ids;
    for (const check::Rule& rule : check::rules()) ids.push_back(rule.id);
    const auto near = nearest(rule_, ids);
    throw Error(ErrorKind::usage, cat({"no rule is called ", quote(rule_)}),
                near ? cat({"did you mean '", *near, "'?"})
                     : "'git tgpl explain' lists them");
  }

  std::string rule_;
};

}  // namespace

const CommandRow kExplain = {"explain", "say what a rule means",
                             make_command<ExplainCommand>};

}  // namespace tgpl::cli
