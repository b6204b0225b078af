// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "publish/fetch.h"
#include "publish/local_answer.h"
#include "report/answer.h"
#include "terms/json_schema.h"

namespace tgpl::cli {
namespace {

class TermsShowCommand : public Command {
 public:
  void declare(Options& options) override {
    options.choice("--format", format_, "FORMAT", {"json", "text"},
                   "output format");
    options.flag("--schema", schema_, "print the JSON Schema of TGPL.toml");
    options.optional_operand(
        place_, "REV|URL",
        "a revision or the URL of a repository (default: the "
        "working tree)");
  }

  int run() override {
    if (schema_) {
      print(terms::json_schema());
      return 0;
    }
    const terms::Answer answer = ask();
    const std::string day = today();
    print(format_ == "json" ? report::print_answers_json({answer}, day)
                            : report::print_answer(answer, day));
    return answer.terms ? 0 : 1;
  }

 private:
  terms::Answer ask() const {
    if (publish::is_address(place_))
      return publish::fetch_terms(place_, {}, publish::Wanted::terms_and_text);
    if (!place_.empty()) return publish::answer_of_revision(session(), place_);
    const git::Repository& repository = session().repository();
    return repository.bare() ? publish::answer_of_revision(session(), "HEAD")
                             : publish::answer_of_work_tree(repository);
  }

  std::string format_ = "text";
  bool schema_ = false;
  std::string place_;
};

}  // namespace

const CommandRow kTermsShow = {
    "terms show", "show the training terms of a tree or repository",
    make_command<TermsShowCommand>};

}  // namespace tgpl::cli
