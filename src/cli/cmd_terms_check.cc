// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"
#include "check/judge.h"
#include "check/rule_table.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "publish/supersedes.h"
#include "read/cache/prefetch.h"
#include "read/published.h"
#include "read/read_state.h"
#include "read/terms_file.h"
#include "report/format.h"
#include "reuse/layout.h"
#include "terms/in_force.h"
#include "tree/open_tree.h"

namespace tgpl::cli {
namespace {

/// The rules about the terms.
std::vector<std::string> rules_on_terms() {
  std::vector<std::string> ids;
  for (const check::Rule* rule :
       {&check::kTermsAvoidable, &check::kTermsInvalid, &check::kTermsStale,
        &check::kTermsUnpublished, &check::kTrainingMisread})
    ids.emplace_back(rule->id);
  return ids;
}

/// Problems that rules cannot find, because they use neither clock nor other
/// commits.
std::vector<Diagnostic> faults_in_time(git::Session& session,
                                       const std::string& text) {
  const TomlResult toml = parse_toml(text);
  if (!toml.document) return {};
  std::vector<Diagnostic> faults;
  if (const auto fault = terms::not_yet_in_force(*toml.document, today()))
    faults.push_back(*fault);
  if (const auto fault = publish::check_chain(session, *toml.document))
    faults.push_back(*fault);
  return faults;
}

class TermsCheckCommand : public Command {
 public:
  void declare(Options& options) override {
    options.choice("--format", format_, "FORMAT", report::format_names(),
                   "output format");
  }

  int run() override {
    read::prefetch_work_tree(session());
    const git::Repository& repository = session().repository();
    const bool bare = repository.bare();
    const tree::Source source = tree::usual_source(repository);
    const auto opened = tree::open_tree(session(), source);
    const tree::Tree& tree = *opened;
    const git::Entry* entry = tree.find(reuse::kTermsPath);
    const auto text =
        entry == nullptr ? std::nullopt : tree.reader().read(*entry);
    if (!text) throw read::no_terms_file(tree);
    check::LicensingState state = read::read_state(tree);
    if (bare) read::find_published(tree, state);
    for (const Diagnostic& fault : faults_in_time(session(), *text))
      state.terms_problems.push_back(
          {std::string(reuse::kTermsPath), fault, false});
    check::RuleChoice choice;
    choice.select = rules_on_terms();
    report::Report report{check::judge(state, choice).findings,
                          state.files.size()};
    report.colour = format_ == "text" && wants_colour(session());
    const report::Format& format = *report::find_format(format_);
    const std::string out = format.print(report);
    format.prints_commands ? print_data(out) : print(out);
    return report.findings.empty() ? 0 : 1;
  }

 private:
  std::string format_ = "text";
};

}  // namespace

const CommandRow kTermsCheck = {"terms check",
                                "check where the project declares its terms",
                                make_command<TermsCheckCommand>};

}  // namespace tgpl::cli
