// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Predicts what a dataset builder concludes about the licences of a tree, by
// the rules of the best known one, The Stack v2: a licence file covers all
// files below its directory; files under permissive licences or without a
// licence are included, all others are not.
#include <algorithm>
#include <map>
#include <unordered_map>

#include "base/file.h"
#include "base/text.h"
#include "check/rule_table.h"
#include "spdx/compatibility.h"
#include "terms/scope.h"

namespace tgpl::check {
namespace {

enum class Conclusion { none, permissive, restricted };

/// What is concluded for the files below a directory.
struct DirectoryConclusion {
  Conclusion conclusion = Conclusion::none;
  const LicenseFile* file = nullptr;  ///< the licence file that decides
};

Conclusion conclusion_from(const LicenseFile& file) {
  const bool permissive =
      !file.licenses.empty() &&
      std::ranges::all_of(file.licenses, [](const std::string& id) {
        const spdx::Compatibility* row = spdx::find_compatibility(id);
        return row != nullptr && row->permissive;
      });
  return permissive ? Conclusion::permissive : Conclusion::restricted;
}

/// The directories with licence files. A licence file that is not permissive
/// overrides the others there.
using Directories = std::map<std::string, DirectoryConclusion, std::less<>>;

Directories directories_of(const LicensingState& state) {
  Directories directories;
  for (const LicenseFile& file : state.license_files) {
    DirectoryConclusion& directory =
        directories[std::string(parent_path(file.path))];
    const Conclusion conclusion = conclusion_from(file);
    if (conclusion > directory.conclusion) directory = {conclusion, &file};
  }
  return directories;
}

/// Finds the closest directory upwards that has a licence file.
class NearestConclusion {
 public:
  explicit NearestConclusion(Directories directories)
      : directories_(std::move(directories)) {}

  const DirectoryConclusion& of(std::string_view folder) {
    const auto known = known_.find(std::string(folder));
    if (known != known_.end()) return *known->second;
    const auto found = directories_.find(folder);
    const DirectoryConclusion* directory =
        found != directories_.end() ? &found->second
        : folder.empty()            ? &nothing_
                                    : &of(parent_path(folder));
    known_.emplace(folder, directory);
    return *directory;
  }

 private:
  Directories directories_;
  DirectoryConclusion nothing_;
  std::unordered_map<std::string, const DirectoryConclusion*> known_;
};

bool is_reserved(const terms::Terms& terms, std::string_view path) {
  const terms::Usage usage = terms::uses_of(terms, path).train_ai;
  return usage == terms::Usage::conditional || usage == terms::Usage::disallow;
}

struct Misread {
  std::size_t files = 0;
  std::string example;
};

Finding finding_for(const LicenseFile* file, const Misread& misread) {
  const std::string files = cat(
      {counted(misread.files, "file"), ", such as ", quote(misread.example)});
  if (file == nullptr)
    return {.message = cat({"no licence file speaks for ", files,
                            ": a builder of data sets takes them as free"}),
            .advice = "put the text of the licence into LICENSE at the root"};
  return {.path = file->path,
          .message = cat({"a builder of data sets takes ", files, ", as ",
                          file->licenses.front(),
                          "; the terms in TGPL.toml say otherwise"}),
          .advice =
              "put the licence of the files into this folder, or give "
              "them a [[scope]]"};
}

std::vector<Finding> judge_places(const LicensingState& state) {
  if (!state.terms || state.partial) return {};
  NearestConclusion nearest(directories_of(state));
  std::map<const LicenseFile*, Misread> misread;
  for (const FileLicensing& file : state.files) {
    if (!file.ours || !is_reserved(*state.terms, file.path)) continue;
    const DirectoryConclusion& directory = nearest.of(parent_path(file.path));
    if (directory.conclusion == Conclusion::restricted) continue;
    Misread& here = misread[directory.file];
    if (here.files++ == 0) here.example = file.path;
  }
  std::vector<Finding> findings;
  for (const auto& [file, what] : misread)
    findings.push_back(finding_for(file, what));
  return findings;
}

}  // namespace

constinit const Rule kTrainingMisread = {
    "training-misread", Severity::warning,
    "a builder of data sets would take files that the terms reserve",
    "Builders of data sets do not read TGPL.toml yet. The rule of The Stack "
    "v2\n"
    "is typical: a licence file such as LICENSE speaks for all files below "
    "its\n"
    "folder; what is under a permissive licence is taken, and so is what no\n"
    "licence file speaks for; what is under any other licence is left out.\n"
    "This rule predicts the answer for each file, and tells where it is 'take\n"
    "it' although the terms allow training only under conditions, or not at\n"
    "all. It is a prediction: other builders have other rules, and a text "
    "that\n"
    "is not recognised is taken for one that is not permissive.\n"
    "\n"
    "To mend it: put the text of the project's licence into LICENSE at the\n"
    "root, and beside licence files in folders that are yours.\n",
    judge_places};

}  // namespace tgpl::check
