// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/sbom_subject.h"

#include <optional>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "cli/clock.h"
#include "git/revision.h"
#include "read/survey.h"

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

void take_time(const std::string& revision, std::optional<std::int64_t> time,
               report::Sbom& sbom) {
  if (const auto pinned = pinned_time()) time = pinned;
  if (!time) {
    throw Error(
        ErrorKind::usage,
        cat({"cannot date ", quote(revision), ": it is a tree, not a commit"}),
        "use --rev with a commit, or set SOURCE_DATE_EPOCH");
  }
  sbom.created = utc(*time);
}

}  // namespace

report::Sbom sbom_of_revision(git::Session& session, const std::string& name,
                              const std::string& revision) {
  const git::Repository& repository = session.repository();
  report::Sbom sbom;
  sbom.name = name.empty() ? project_name(session) : name;
  const std::string tree = git::resolve_tree(session, revision);
  const std::optional<git::CommitFacts> commit =
      git::commit_facts(session, revision);
  sbom.revision = commit ? commit->oid : tree;
  sbom.source = commit ? cat({"git commit ", commit->oid, ", tree ", tree})
                       : cat({"git tree ", tree});
  // The Software Heritage id of a directory (SWHID) is that of a git tree
  // with SHA-1.
  if (repository.object_format == "sha1")
    sbom.swhid = cat({"swh:1:dir:", tree});
  take_time(revision,
            commit ? std::optional<std::int64_t>(commit->time) : std::nullopt,
            sbom);
  return sbom;
}

report::Sbom sbom_of_work_tree(git::Session& session) {
  report::Sbom sbom = sbom_of_revision(session, "", "HEAD");
  sbom.source = cat({"working tree on git commit ", sbom.revision});
  sbom.swhid.clear();
  return sbom;
}

void take_files(read::Inventory inventory, report::Sbom& sbom) {
  sbom.comment = left_out(inventory);
  for (read::FileDigests& file : inventory.files) {
    sbom.files.push_back({std::move(file.path), std::move(file.sha1),
                          std::move(file.sha256), std::move(file.words)});
  }
  sbom.texts = std::move(inventory.texts);
  sbom.state = std::move(inventory.state);
}

}  // namespace tgpl::cli
