// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "read/context.h"
#include "report/compatibility.h"
#include "spdx/misspelling.h"
#include "tree/open_tree.h"

namespace tgpl::cli {
namespace {

using spdx::Expression;
using spdx::Inbound;

constexpr std::string_view kDefault = "LicenseRef-TGPL-0.1-or-later";

/// The expression on the command line; throws Error(usage).
Expression parsed(const std::string& text) {
  const spdx::ParseResult result = spdx::parse(text);
  if (!result.expression)
    throw Error(ErrorKind::usage,
                cat({"invalid SPDX expression ", quote(text), ": ",
                     result.error.message}),
                result.error.hint);
  for (const std::string& id : spdx::unknown_ids(*result.expression))
    throw Error(ErrorKind::usage, cat({"unknown licence ", quote(id)}),
                spdx::unknown_id_hint(id));
  return *result.expression;
}

/// What SPDX documents have where there is no expression.
std::optional<spdx::CompatibilityAnswer> answer_for_field(
    const std::string& text) {
  if (text == "NONE")
    return spdx::CompatibilityAnswer{
        Inbound::no,
        text,
        {{text, Inbound::no, "without a licence there is no permission",
          nullptr}}};
  if (text == "NOASSERTION")
    return spdx::CompatibilityAnswer{
        Inbound::ask,
        text,
        {{text, Inbound::ask, "nothing is known of its licence", nullptr}}};
  return std::nullopt;
}

class LicenseCompatCommand : public Command {
 public:
  void declare(Options& options) override {
    options.choice("--format", format_, "FORMAT", {"json", "text"},
                   "output format");
    options.operand(code_, "INBOUND", "licence of the code, an expression");
    options.optional_operand(
        work_, "OUTBOUND",
        "licence of the work (default: of TGPL.toml, else the TGPL)");
  }

  int run() override {
    if (work_.empty()) work_ = license_of_project();
    const Expression work = parsed(work_);
    std::optional<spdx::CompatibilityAnswer> answer = answer_for_field(code_);
    if (!answer) answer = spdx::judge_compatibility(parsed(code_), work);
    const report::CompatibilityQuestion question = {code_, work_};
    print(format_ == "json"
              ? report::print_compatibility_json(question, *answer)
              : report::print_compatibility(question, *answer));
    return answer->inbound <= Inbound::with_conditions ? 0 : 1;
  }

 private:
  std::string license_of_project() const {
    if (git::is_outside_repository(session())) return std::string(kDefault);
    const auto tree = tree::open_tree(
        session(), session().repository().bare()
                       ? tree::Source{tree::SourceKind::revision, "HEAD"}
                       : tree::Source{});
    const read::Context context = read::read_context(*tree);
    if (!context.terms || context.terms->terms.license.empty())
      return std::string(kDefault);
    return context.terms->terms.license;
  }

  std::string format_ = "text";
  std::string code_;
  std::string work_;
};

}  // namespace

const CommandRow kLicenseCompat = {"license compat",
                                   "tell whether code may be part of a work",
                                   make_command<LicenseCompatCommand>};

}  // namespace tgpl::cli
