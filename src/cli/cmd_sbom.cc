// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The software bill of materials (SBOM) of a commit: its files with their
// licences and holders.
#include "cli/commands.h"
#include "cli/sbom_subject.h"
#include "cli/terminal.h"
#include "report/sbom.h"
#include "tree/commit_tree.h"

namespace tgpl::cli {
namespace {

class SbomCommand : public Command {
 public:
  void declare(Options& options) override {
    std::vector<std::string> names;
    for (const report::SbomFormat& format : report::sbom_formats())
      names.emplace_back(format.name);
    options.choice("--format", format_, "FORMAT", names, "SPDX version");
    options.value("--name", name_, "NAME",
                  "project name (default: from the remote or the directory)");
    options.value("--rev", revision_, "REV",
                  "commit or tree to list (default: HEAD)");
  }

  int run() override {
    report::Sbom sbom = sbom_of_revision(session(), name_, revision_);
    const tree::CommitTree tree(session(), revision_);
    take_files(read::take_inventory(tree), sbom);
    print(report::find_sbom_format(format_)->print(sbom));
    return 0;
  }

 private:
  std::string format_ = "spdx-2.3";
  std::string name_;
  std::string revision_ = "HEAD";
};

}  // namespace

const CommandRow kSbom = {"sbom", "print a bill of materials in SPDX format",
                          make_command<SbomCommand>};

}  // namespace tgpl::cli
