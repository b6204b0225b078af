// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/context_files.h"

#include <algorithm>
#include <array>

#include "base/path.h"
#include "base/text.h"
#include "reuse/layout.h"

namespace tgpl::read {
namespace {

/// Where a file with this name affects others.
enum class Where {
  root,    ///< only at this path
  below,   ///< everything in this directory
  folder,  ///< in each directory, for that directory
  suffix,  ///< FILE.license, for FILE
};

/// What a change of the file affects.
enum class Reach {
  text,      ///< its text decides the licensing of other files
  presence,  ///< only its existence matters
  owner,     ///< it affects only its own FILE
  none,
};

struct Row {
  std::string_view name;
  Where where;
  Reach reach;
  bool context = true;  ///< whether read_context() reads it
};

constexpr std::array<Row, 8> kRows = {{
    {reuse::kDep5Path, Where::root, Reach::text},
    {reuse::kBaselinePath, Where::root, Reach::none},
    {reuse::kTemplateFolder, Where::below, Reach::none},
    {reuse::kTextsFolder, Where::below, Reach::text},
    {reuse::kReuseName, Where::folder, Reach::text},
    {reuse::kTermsPath, Where::root, Reach::text},
    {reuse::kSidecarSuffix, Where::suffix, Reach::owner, false},
    {reuse::kMesonName, Where::folder, Reach::presence, false},
}};

bool names(const Row& row, std::string_view path) {
  switch (row.where) {
    case Where::root:
      break;
    case Where::below:
      return path.starts_with(row.name);
    case Where::folder:
      return base_name(path) == row.name;
    case Where::suffix:
      return path.ends_with(row.name);
  }
  return path == row.name;
}

template <typename Test>
bool is_named(std::string_view path, Test test) {
  return std::ranges::any_of(
      kRows, [&](const Row& row) { return test(row) && names(row, path); });
}

bool is_of_folders(const Row& row) {
  return row.where == Where::folder || row.where == Where::suffix;
}

}  // namespace

bool is_context_file(std::string_view path) {
  return is_named(path, [](const Row& row) { return row.context; });
}

bool reaches_others(std::string_view path) {
  return is_named(path,
                  [](const Row& row) { return row.reach == Reach::text; });
}

bool reaches_others_by_presence(std::string_view path) {
  return is_named(path,
                  [](const Row& row) { return row.reach == Reach::presence; });
}

std::vector<std::string> context_places() {
  std::vector<std::string> places;
  for (const Row& row : kRows) {
    if (row.where != Where::suffix) places.emplace_back(row.name);
  }
  return places;
}

std::vector<std::string> speakers_of(std::string_view path) {
  std::vector<std::string> speakers;
  const bool in_subprojects =
      path.find(reuse::kMesonProjects) != std::string_view::npos;
  for (const Row& row : kRows) {
    if (row.where == Where::suffix) speakers.push_back(cat({path, row.name}));
    if (row.where != Where::folder ||
        (row.reach == Reach::presence && !in_subprojects))
      continue;
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
         slash = path.find('/', slash + 1))
      speakers.push_back(cat({path.substr(0, slash + 1), row.name}));
  }
  return speakers;
}

bool may_speak(std::string_view path) {
  return is_named(path, is_of_folders);
}

}  // namespace tgpl::read
