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
#include "check/stated.h"
#include "spdx/compatibility.h"
#include "spdx/expression.h"
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

/// Whether the licence of the terms is one of those in the file.
bool is_project_text(const LicenseFile& file, const terms::Terms& terms) {
  const auto license = spdx::parse(terms.terms.license).expression;
  if (!license) return false;
  const std::vector<std::string> ids = spdx::license_ids(*license);
  return std::ranges::any_of(file.licenses, [&](const std::string& one) {
    return std::ranges::any_of(ids, [&](const std::string& id) {
      return without_version_choice(id) == without_version_choice(one);
    });
  });
}

std::string advice_for(const LicenseFile& file, const terms::Terms& terms) {
  if (is_project_text(file, terms))
    return cat({quote(file.licenses.front()),
                ", the project's licence, permits training: change the licence "
                "or the terms"});
  return "add the licence text of the files to this directory, or add a "
         "[[scope]] for them";
}

Finding finding_for(const LicenseFile* file, const Misread& misread,
                    const terms::Terms& terms) {
  const std::string files = cat(
      {counted(misread.files, "file"), ", such as ", quote(misread.example)});
  if (file == nullptr)
    return {
        .message = cat({"no licence file covers ", files,
                        ": dataset builders are likely to take them"}),
        .advice = "add the licence text as LICENSE in the top-level directory"};
  return {.path = file->path,
          .message = cat({"dataset builders are likely to take ", files,
                          ", under ", quote(file->licenses.front()),
                          ", but TGPL.toml reserves training"}),
          .advice = advice_for(*file, terms)};
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
    findings.push_back(finding_for(file, what, *state.terms));
  return findings;
}

}  // namespace

constinit const Rule kTrainingMisread = {
    "training-misread",
    Severity::warning,
    "dataset builders are likely to take reserved files",
    {.why =
         R"(Dataset builders do not read TGPL.toml yet. The rule of The Stack v2 is
typical: a licence file such as LICENSE covers all files below its
directory. Files under a permissive licence are taken, and so are files
that no licence file covers. All others are left out. This rule
predicts the result for each file, and reports files that would be
taken although the terms reserve training. It is a prediction: other
builders have other rules, and an unrecognised text counts as not
permissive. Nothing is reported without TGPL.toml, or if only a part of
the tree is checked.)",
     .fix = R"(Add the text of the project's licence as LICENSE in the top-level
directory, and next to licence files in your own directories.)"},
    judge_places};

}  // namespace tgpl::check
