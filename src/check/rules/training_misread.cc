// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// What a builder of data sets would make of the tree, by the rule of the best
// known one, The Stack v2: licence files speak for all files below their
// folder; permissive and "no licence" are taken, everything else is not.
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

struct DirectoryConclusion {
  Conclusion conclusion = Conclusion::none;
  const LicenseFile* file = nullptr;  ///< the one that decides
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

/// The folders with licence files: one that is not permissive settles it.
using Places = std::map<std::string, DirectoryConclusion, std::less<>>;

Places places_of(const LicensingState& state) {
  Places places;
  for (const LicenseFile& file : state.license_files) {
    DirectoryConclusion& place = places[std::string(parent_path(file.path))];
    const Conclusion conclusion = conclusion_from(file);
    if (conclusion > place.conclusion) place = {conclusion, &file};
  }
  return places;
}

/// The nearest folder upwards that has a licence file.
class Nearest {
 public:
  explicit Nearest(Places places) : places_(std::move(places)) {}

  const DirectoryConclusion& of(std::string_view folder) {
    const auto known = known_.find(std::string(folder));
    if (known != known_.end()) return *known->second;
    const auto found = places_.find(folder);
    const DirectoryConclusion* place = found != places_.end() ? &found->second
                                       : folder.empty()
                                           ? &nothing_
                                           : &of(parent_path(folder));
    known_.emplace(folder, place);
    return *place;
  }

 private:
  Places places_;
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
  Nearest nearest(places_of(state));
  std::map<const LicenseFile*, Misread> misread;
  for (const FileLicensing& file : state.files) {
    if (!file.ours || !is_reserved(*state.terms, file.path)) continue;
    const DirectoryConclusion& place = nearest.of(parent_path(file.path));
    if (place.conclusion == Conclusion::restricted) continue;
    Misread& here = misread[place.file];
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
