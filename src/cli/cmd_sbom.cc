// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The software bill of materials (SBOM) of a commit: its files with their
// licences and holders.
#include <optional>

#include "base/error.h"
#include "base/text.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "git/revision.h"
#include "read/inventory.h"
#include "read/survey.h"
#include "report/sbom.h"
#include "tree/commit_tree.h"

namespace tgpl::cli {
namespace {

/// From the remote's name, which is the same in every clone, unlike the
/// directory's.
std::string project_name(git::Session& session) {
  const auto remote = session.config().find("remote.origin.url");
  std::string_view folder = session.repository().common_dir;
  if (folder.ends_with("/.git")) folder.remove_suffix(5);
  const std::string name = read::name_from(remote.value_or(""));
  return name.empty() ? read::name_from(folder) : name;
}

std::string left_out(const read::Inventory& inventory) {
  if (inventory.links + inventory.submodules == 0) return "";
  return cat({"not listed: ", counted(inventory.links, "symbolic link"), ", ",
              counted(inventory.submodules, "submodule")});
}

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
    git::Repository repository = session().repository();
    report::Sbom sbom = identify(repository);
    const tree::CommitTree tree(session(), revision_);
    read::Inventory inventory = read::take_inventory(tree);
    sbom.comment = left_out(inventory);
    for (read::FileDigests& file : inventory.files) {
      sbom.files.push_back(
          {std::move(file.path), std::move(file.sha1), std::move(file.sha256)});
    }
    sbom.texts = std::move(inventory.texts);
    sbom.state = std::move(inventory.state);
    print(report::find_sbom_format(format_)->print(sbom));
    return 0;
  }

 private:
  /// The properties that need no file to be read.
  report::Sbom identify(const git::Repository& repository) const {
    report::Sbom sbom;
    sbom.name = name_.empty() ? project_name(session()) : name_;
    const std::string tree = git::resolve_tree(session(), revision_);
    const std::optional<git::CommitFacts> commit =
        git::commit_facts(session(), revision_);
    sbom.revision = commit ? commit->oid : tree;
    sbom.source = commit ? cat({"git commit ", commit->oid, ", tree ", tree})
                         : cat({"git tree ", tree});
    // The Software Heritage id of a directory (SWHID) is that of a git tree
    // with SHA-1.
    if (repository.object_format == "sha1")
      sbom.swhid = cat({"swh:1:dir:", tree});
    std::optional<std::int64_t> time = pinned_time();
    if (!time && commit) time = commit->time;
    if (!time) {
      throw Error(ErrorKind::usage,
                  cat({"cannot date ", quote(revision_),
                       ": it is a tree, not a commit"}),
                  "use --rev with a commit, or set SOURCE_DATE_EPOCH");
    }
    sbom.created = utc(*time);
    return sbom;
  }

  std::string format_ = "spdx-2.3";
  std::string name_;
  std::string revision_ = "HEAD";
};

}  // namespace

const CommandRow kSbom = {"sbom", "print a bill of materials in SPDX format",
                          make_command<SbomCommand>};

}  // namespace tgpl::cli
