// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// What each file of the work tree or of a commit says of its licence, and what
// follows from it.
#include <map>
#include <memory>

#include "base/error.h"
#include "cli/commands.h"
#include "cli/sbom_subject.h"
#include "cli/terminal.h"
#include "git/repository.h"
#include "read/conclusion.h"
#include "read/survey.h"
#include "report/conclusions.h"
#include "spdx/expression.h"
#include "tree/commit_tree.h"
#include "tree/work_tree.h"

namespace tgpl::cli {
namespace {

class InventoryCommand : public Command {
 public:
  void declare(Options& options) override {
    options.choice("--format", format_, "FORMAT",
                   {"csv", "json", "spdx", "text"}, "output format");
    options.optional_operand(
        revision_, "REV", "commit or tree to read (default: the working tree)");
  }

  int run() override {
    const std::unique_ptr<const tree::Tree> tree = open();
    const read::Context context = read::read_context(*tree);
    const std::vector<read::FileConclusion> files = read::conclude(
        *tree, context,
        read::project_statement(*tree, context, session().config()));
    print_data(format_ == "spdx" ? spdx_of(*tree, files) : printed(files));
    return 0;
  }

 private:
  std::unique_ptr<const tree::Tree> open() const {
    if (revision_.empty()) {
      if (session().repository().bare())
        throw Error(ErrorKind::repository,
                    "a bare repository has no working tree",
                    "git tgpl inventory HEAD");
      return std::make_unique<tree::WorkTree>(session());
    }
    return std::make_unique<tree::CommitTree>(session(), revision_);
  }

  /// The bill of materials of `sbom`, with what is concluded of each file.
  std::string spdx_of(const tree::Tree& tree,
                      const std::vector<read::FileConclusion>& files) const {
    report::Sbom sbom = revision_.empty()
                            ? sbom_of_work_tree(session())
                            : sbom_of_revision(session(), "", revision_);
    take_files(read::take_inventory(tree), sbom);
    std::map<std::string_view, std::string_view> concluded;
    for (const read::FileConclusion& file : files)
      concluded.emplace(file.path, file.concluded);
    for (report::SbomFile& file : sbom.files) {
      const std::string known(concluded[file.path]);
      if (spdx::parse_for_document(known)) file.concluded = known;
    }
    return report::print_spdx_2_3(sbom);
  }

  std::string printed(const std::vector<read::FileConclusion>& files) const {
    if (format_ == "json") return report::print_conclusions_json(files);
    if (format_ == "csv") return report::print_conclusions_csv(files);
    return report::print_conclusions(files);
  }

  std::string format_ = "text";
  std::string revision_;
};

}  // namespace

const CommandRow kInventory = {
    "inventory", "list the licence of each file and the reason for it",
    make_command<InventoryCommand>};

}  // namespace tgpl::cli
