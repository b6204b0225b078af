// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/header_context.h"
#include "cli/terminal.h"

namespace tgpl::cli {
namespace {

std::string place(const check::Claim& claim) {
  return claim.line == 0 ? claim.source.str()
                         : cat({claim.source, ":", std::to_string(claim.line)});
}

nlohmann::ordered_json json_claims(const check::FileLicensing& file,
                                   const std::vector<check::Claim>& claims) {
  nlohmann::ordered_json out = nlohmann::ordered_json::array();
  for (const check::Claim& claim : file.placed(claims))
    out.push_back(
        {{"text", claim.text}, {"source", claim.source}, {"line", claim.line}});
  return out;
}

class HeaderShowCommand : public Command {
 public:
  void declare(Options& options) override {
    options.choice("--format", format_, "FORMAT", {"json", "text"},
                   "output format");
    options.operands(paths_, "PATH",
                     "show only these files and directories (default: all)");
  }

  int run() override {
    const HeaderContext target(session(), paths_);
    const check::LicensingState state =
        read::read_state(target.tree, target.selected());
    format_ == "json" ? print_json(state) : print_text(state);
    return 0;
  }

 private:
  static void print_text(const check::LicensingState& state) {
    for (const check::FileLicensing& file : state.files) {
      const check::Statements& statements = *file.statements;
      std::string out = cat({printable(file.path), "\n"});
      for (const check::Claim& claim : file.placed(statements.licenses))
        out += cat({"  licence  ", printable(claim.text), "  (",
                    printable(place(claim)), ")\n"});
      for (const check::Claim& claim : file.placed(statements.copyrights))
        out += cat({"  holder   ", printable(claim.text), "  (",
                    printable(place(claim)), ")\n"});
      if (!file.unread.empty())
        out += cat({"  not read: ", printable(file.unread), "\n"});
      else if (statements.licenses.empty() && statements.copyrights.empty())
        out += file.ours ? "  nothing\n"
                         : "  nothing; third-party or excluded by "
                           "TGPL.toml\n";
      print(out);
    }
  }

  static void print_json(const check::LicensingState& state) {
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const check::FileLicensing& file : state.files) {
      const check::Statements& statements = *file.statements;
      files.push_back(
          {{"path", file.path},
           {"ours", file.ours},
           {"unread", file.unread},
           {"licenses", json_claims(file, statements.licenses)},
           {"copyrights", json_claims(file, statements.copyrights)},
           {"snippets",
            {{"licenses", json_claims(file, statements.snippet_licenses)},
             {"copyrights",
              json_claims(file, statements.snippet_copyrights)}}}});
    }
    const nlohmann::ordered_json out = {{"version", 1}, {"files", files}};
    print(json_text(out, 0) + "\n");
  }

  std::string format_ = "text";
  std::vector<std::string> paths_;
};

}  // namespace

const CommandRow kHeaderShow = {
    "header show", "show the licence and copyright information of files",
    make_command<HeaderShowCommand>};

}  // namespace tgpl::cli
